import { expect, test } from 'vitest';
import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import { articleDit } from './articleDit.ts';

const huisClos = (reglement: string): string =>
  articleDit(reglementDeSeance({ reglement, date: '2026-11-22', population: 716 }).huisClos.source);

test('an article that nobody could read is never cited as if it stated the rule', () => {
  expect(huisClos('fr-commune')).toBe('CGCT L2121-18');
  expect(huisClos('gect')).toMatch(/^Statuts .*, à confirmer$/);
});
