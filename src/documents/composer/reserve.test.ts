import { describe, expect, test } from 'vitest';
import { reserver } from '../../domain/droits/reserver.ts';
import { fait } from '../../domain/seance/exemple.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { texteDuDocument } from '../modele/texte.ts';
import { dossierDe, seanceTenue, texteEcrit } from './seanceDeTest.ts';
import { procesVerbal } from './procesVerbal.ts';

/** The last three points of the sitting in camera: a show of hands, a vote by name, an election. */
const close = ['dm', 'four', 'eaux'].reduce<Seance>(
  (seance, pointId) => fait(seance, 'editPoint', { id: 's', pointId, champs: { huisClos: true } }),
  seanceTenue(),
);
const lue = reserver('seance', close, 'lecture:i') as Seance;
const pv = (seance: Seance): string =>
  texteDuDocument(procesVerbal(dossierDe(seance, { 'dm/debats': texteEcrit('Secret') }))).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );

describe('the minutes, for one who only looks on', () => {
  test('say what each vote gave, that the rest is reserved, and nobody’s choice', () => {
    const dit = pv(lue);
    expect(dit.match(/Vote tenu à huis clos : le sens du vote de chacun est réservé\./g)).toHaveLength(3);
    expect(dit).toContain('Les débats tenus à huis clos ne figurent pas dans la version publiée.');
    expect(dit).not.toContain('Secret');
    expect(dit).not.toContain('président de l’association');
    for (const choix of ['(M. Pujol)', '(M. Maffre)', 'S’est abstenu']) {
      expect(pv(close)).toContain(choix);
      expect(dit).not.toContain(choix);
    }
  });

  test('are whole for those who sit', () => {
    expect(pv(close)).toContain('Secret');
    expect(pv(close)).not.toContain('réservé');
  });
});
