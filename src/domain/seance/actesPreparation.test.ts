import { expect, test } from 'vitest';
import { fait, seanceDe } from './exemple.ts';

test('a cancelled sitting keeps its reason, and can be held after all', () => {
  const avant = seanceDe(3);
  const annulee = fait(avant, 'cancelSeance', { id: 's', motif: 'deuil' });
  expect(annulee.annulee?.motif).toBe('deuil');
  expect(fait(annulee, 'cancelSeance', { id: 's', motif: null })).toEqual(avant);
});

test('a removed point comes back with all it held', () => {
  const avant = seanceDe(3);
  const retire = fait(avant, 'removePoint', { id: 's', pointId: 'pt2', retire: true });
  expect(retire.points.find((p) => p.id === 'pt2')).toMatchObject({ supprime: true, intitule: 'Point 2' });
  const remis = fait(retire, 'removePoint', { id: 's', pointId: 'pt2', retire: false });
  expect(remis.points.find((p) => p.id === 'pt2')).toMatchObject({ supprime: false, intitule: 'Point 2' });
});
