import { expect, it } from 'vitest';
import { procesVerbal } from './procesVerbal.ts';
import { texteDuDocument } from '../modele/texte.ts';
import { dossierDe, seanceTenue, texteEcrit } from './seanceDeTest.ts';
it('x', () => {
  console.log(texteDuDocument(procesVerbal(dossierDe(seanceTenue(), { 'four/debats': texteEcrit('Mme Sarda demande une aide pour le bois.') }))));
  expect(1).toBe(1);
});
