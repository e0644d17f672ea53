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

test('the first convocation freezes its texts, the next ones leave them, and none sent leaves none frozen', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
  const envoi = (membre: string, le?: string) => ({
    membre,
    canal: 'papier' as const,
    ...(le === undefined ? {} : { le }),
  });
  const premiere = fait(seanceDe(3), 'recordEnvois', { id: 's', envois: [envoi('m1', '2026-09-18')], textes: a });
  expect(premiere.textesConvoques?.textes).toBe(a);
  const seconde = fait(premiere, 'recordEnvois', { id: 's', envois: [envoi('m2', '2026-09-19')], textes: b });
  expect(seconde.textesConvoques?.textes).toBe(a);
  const defaite = fait(seconde, 'recordEnvois', { id: 's', envois: [envoi('m1'), envoi('m2')] });
  expect(defaite.textesConvoques).toBeUndefined();
});
