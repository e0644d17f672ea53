import { expect, test } from 'vitest';
import { noter, ouverture, seanceDe } from '../../../domain/seance/exemple.ts';
import { pointsAjoutes } from './dernierGeste.ts';

test('taking back an addition names the point that goes with it, and no point that was already there', () => {
  const seance = noter(
    seanceDe(3),
    ouverture(['m1', 'm2']),
    { id: 'ajout', type: 'point', pointId: 'pt3', sort: 'ajoute' },
    { id: 'aborde', type: 'point', pointId: 'pt1', sort: 'aborde' },
  );
  expect(pointsAjoutes(seance, ['ajout', 'aborde'])).toEqual(['pt3']);
  expect(pointsAjoutes(seance, ['aborde'])).toEqual([]);
});
