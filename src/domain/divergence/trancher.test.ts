import { describe, expect, test } from 'vitest';
import type { FaitSaisi } from '../seance/fait.ts';
import { etatAvant } from '../seance/etat.ts';
import { fait, noter, seanceDe } from '../seance/exemple.ts';
import type { Seance } from '../seance/seance.ts';
import type { Divergence, Entree } from './divergence.ts';
import { actesPourRetenir, peuventSeSuivre, siRetenue } from './trancher.ts';

const entree = (type: string, payload: unknown): Entree => ({
  operation: 'op',
  type,
  payload,
  author: 'Mme Guiraud',
  device: 'd1',
  at: '2026-09-24T19:06:00.000Z',
});
const faitDe = (f: FaitSaisi): Entree => entree('recordFait', { id: 's', fait: f });
const divergence = (gardee: Entree, ecartee: Entree): Divergence => ({
  id: 'div',
  scope: 'instance:i',
  sur: { kind: 'seance', id: 's' },
  cellules: ['presence/m2'],
  gardees: [gardee],
  ecartee,
  ouverteLe: '2026-09-24T21:00:00.000Z',
});
const depart = (id: string, heure: string): FaitSaisi => ({ id, rang: 'b1', heure, type: 'depart', membre: 'm2' });
const ouverte = (): Seance =>
  noter(seanceDe(5), { type: 'ouverture', presents: ['m1', 'm2', 'm3', 'm4'], absents: [{ membre: 'm5' }] });

describe('a divergence that a person settles', () => {
  test('the same departure typed twice: the one that is not kept is struck, never erased', () => {
    const seance = fait(ouverte(), 'recordFait', { id: 's', fait: depart('f1', '21:06') });
    const d = divergence(faitDe(depart('f1', '21:06')), faitDe(depart('f2', '21:10')));
    expect(peuventSeSuivre(d)).toBe(false);
    const apres = siRetenue(seance, d) as Seance;
    expect(apres.deroule.find((f) => f.id === 'f1')?.annule).toBeDefined();
    expect(apres.deroule.find((f) => f.id === 'f2')).toMatchObject({ heure: '21:10' });
    expect(etatAvant(apres).presents.has('m2')).toBe(false);
  });

  test('a departure and an arrival are both kept: one may follow the other', () => {
    const d = divergence(
      faitDe(depart('f1', '21:06')),
      faitDe({ id: 'f2', rang: 'b2', heure: '21:20', type: 'arrivee', membre: 'm2' }),
    );
    expect(peuventSeSuivre(d)).toBe(true);
    expect(actesPourRetenir(d, 'x').map(({ acte }) => acte)).toEqual(['recordFait']);
  });

  test('a correction set aside is made again without striking anything', () => {
    const d = divergence(
      entree('correctFait', { id: 's', fait: depart('f1', '21:08') }),
      entree('correctFait', { id: 's', fait: depart('f1', '21:10') }),
    );
    expect(actesPourRetenir(d, 'x')).toEqual([{ acte: 'correctFait', charge: d.ecartee.payload }]);
  });

  test('an arrival never strikes the roll call of the others', () => {
    const appel = faitDe({ id: 'f0', rang: 'a', type: 'ouverture', presents: ['m1', 'm2'], absents: [] });
    const d = divergence(appel, entree('correctFait', { id: 's', fait: depart('f1', '21:10') }));
    expect(actesPourRetenir(d, 'x').map(({ acte }) => acte)).toEqual(['correctFait']);
  });

  test('on a settled sitting each act carries its reason', () => {
    const d = divergence(faitDe(depart('f1', '21:06')), faitDe(depart('f2', '21:10')));
    for (const { charge } of actesPourRetenir(d, 'erreur de saisie', true))
      expect(charge).toMatchObject({ rectification: { motif: 'erreur de saisie' } });
  });
});
