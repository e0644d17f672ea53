import { describe, expect, test } from 'vitest';
import { reserver } from '../../domain/droits/reserver.ts';
import { fait, noter } from '../../domain/seance/exemple.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { texteDuDocument } from '../modele/texte.ts';
import { listeDesDeliberations } from './deliberation.ts';
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

  test('keep apart two elections of one point, by the titles they were proclaimed with', () => {
    const tours = [
      ['premier adjoint', 1, 'M. Alain Bonnafous'],
      ['deuxième adjoint', 1, undefined],
      ['deuxième adjoint', 2, 'Mme Nadine Escande'],
    ] as const;
    const elections = tours.reduce<Seance>((seance, [objet, tour, elu]) => {
      const autres = elu === undefined ? [{ candidat: 'Mme Élise Sarda', voix: 2 }] : [];
      const voix = [{ candidat: elu ?? 'M. Guy Pujol', voix: elu === undefined ? 2 : 4 }, ...autres];
      const saisie = { forme: 'election', tour, sieges: 1, voix, blancs: 1, nuls: 0 } as const;
      return noter(seance, { type: 'scrutin', pointId: 'eaux', objet, mode: 'secret', saisie });
    }, close);
    const lues = dossierDe(reserver('seance', elections, 'lecture:i') as Seance);
    const liste = texteDuDocument(listeDesDeliberations(lues));
    expect(liste).toMatch(/premier adjoint[^\n]*\n?.*Bonnafous/);
    expect(liste).toMatch(/deuxième adjoint[^\n]*\n?.*Escande/);
    const dit = pv(lues.seance);
    expect(dit).toContain('Premier adjoint. ');
    expect(dit).toContain('Deuxième adjoint. Deuxième tour. ');
    expect(dit).not.toContain('Pujol obtient');
  });

  test('are whole for those who sit', () => {
    expect(pv(close)).toContain('Secret');
    expect(pv(close)).not.toContain('réservé');
  });
});
