import { expect, it } from 'vitest';
import { noter } from '../../domain/seance/exemple.ts';
import { texteDuDocument } from '../modele/texte.ts';
import { assembleeBilingue } from './assembleeBilingue.ts';
import { dossierBelge } from './dossierBelge.ts';
import { feuilleDePresence } from './feuilles.ts';
import { procesVerbal } from './procesVerbal.ts';

const COMMUNES: Readonly<Record<string, string>> = { mercier: 'Lille', vandamme: 'Kortrijk', dubois: 'Tournai' };
const assemblee = {
  ...assembleeBilingue(),
  membres: assembleeBilingue().membres.map((m) => ({ ...m, ...(COMMUNES[m.id] && { commune: COMMUNES[m.id] ?? '' }) })),
};
const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

it('the procès-verbal of an assembly of communes says the commune each member speaks for', () => {
  const tenue = noter(assemblee, {
    type: 'ouverture',
    heure: '14:05',
    presents: ['mercier', 'vandamme'],
    absents: [{ membre: 'dubois', excuse: true }],
  });
  const dit = lisible(texteDuDocument(procesVerbal(dossierBelge(tenue))));
  expect(dit).toMatch(/Mme Hélène Mercier, présidente \(Lille\) ; |Mme Hélène Mercier, présidente \(Lille\), /);
  expect(dit).toContain('M. Paul Dubois (Tournai)');
  expect(dit).toContain('de heer Paul Dubois (Tournai)');
});

it('its attendance sheet too, once in two languages', () => {
  const dit = lisible(texteDuDocument(feuilleDePresence(dossierBelge(assemblee))));
  expect(dit.match(/Tournai(?!\/| |-)/g)?.length).toBe(1);
  expect(dit).toMatch(/présidente, Lille\nvoorzitter/);
});
