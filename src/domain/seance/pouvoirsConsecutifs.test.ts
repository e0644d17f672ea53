import { expect, test } from 'vitest';
import '../reglement/tousLesPacks.ts';
import { reglementPour } from '../reglement/packs.ts';
import { fait, noter, ouverture, seanceDe } from './exemple.ts';
import { auDelaDesSeances, pouvoirsAuTerme, seancesDAffilee, seancesTenuesAvant } from './pouvoirsConsecutifs.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { Seance } from './seance.ts';

/** A sitting of the month, held, where `m5` gave pouvoir to someone, or to nobody. */
const tenue = (date: string, mandataire?: string): Seance =>
  noter(
    { ...seanceDe(5), id: `s-${date}`, date },
    ...(mandataire === undefined ? [] : [{ type: 'pouvoir', mandant: 'm5', mandataire } as const]),
    ouverture(['m1', 'm2', 'm3'], ['m4', 'm5']),
  );
const ici: Seance = { ...seanceDe(5), date: '2026-09-24' };
const r = reglementDeSeance(ici);
const mois = ['2026-05-20', '2026-06-20', '2026-07-20'];

test('a pouvoir that served three sittings in a row has come to its end (CGCT L2121-20)', () => {
  const trois = mois.map((d) => tenue(d, 'm2'));
  expect(pouvoirsAuTerme(ici, trois, r)).toEqual([{ mandant: 'm5', mandataire: 'm2', seances: 3 }]);
  expect(pouvoirsAuTerme(ici, trois.slice(1), r)).toEqual([]);
});

test('another mandataire, or a sitting without it, begins the count again', () => {
  const change = [
    tenue('2026-04-20', 'm2'),
    tenue('2026-05-20', 'm3'),
    tenue('2026-06-20', 'm2'),
    tenue('2026-07-20', 'm2'),
  ];
  expect(pouvoirsAuTerme(ici, change, r)).toEqual([]);
  const tenues = seancesTenuesAvant(ici, change);
  expect(seancesDAffilee(tenues, 'm5', 'm2')).toBe(2);
  expect(auDelaDesSeances(r, 2)).toBe(false);
  const sans = [tenue('2026-04-20', 'm2'), tenue('2026-05-20', 'm2'), tenue('2026-06-20'), tenue('2026-07-20', 'm2')];
  expect(pouvoirsAuTerme(ici, sans, r)).toEqual([]);
});

test('a cancelled sitting, one of another assembly and a later one neither count nor interrupt', () => {
  const trois = mois.map((d) => tenue(d, 'm2'));
  const annulee = fait({ ...seanceDe(5), id: 's-annulee', date: '2026-08-01' }, 'cancelSeance', {
    id: 's-annulee',
    motif: 'orage',
  });
  const ailleurs = { ...tenue('2026-08-02'), instanceId: 'autre' };
  const apres = tenue('2026-10-01');
  expect(pouvoirsAuTerme(ici, [apres, ailleurs, annulee, ...trois], r)).toHaveLength(1);
});

test('a pouvoir struck out in a past sitting was never given', () => {
  const [mai, juin, juillet] = mois.map((d) => tenue(d, 'm2')) as [Seance, Seance, Seance];
  const barree = fait(juin, 'cancelFait', { id: juin.id, faitId: juin.deroule[0]?.id ?? '' });
  expect(pouvoirsAuTerme(ici, [mai, barree, juillet], r)).toEqual([]);
});

test('where no text limits them, no pouvoir comes to its end', () => {
  const libre = reglementPour('fr-libre', { date: ici.date });
  if (libre === undefined) throw new Error('fr-libre is missing');
  expect(auDelaDesSeances(libre, 12)).toBe(false);
});
