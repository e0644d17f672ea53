import { expect, test } from 'vitest';
import { attenteApres } from './rythme.ts';

test('the wait doubles at each failure up to two minutes, for ever, and respects what the server asks', () => {
  const attente = (echecs: number, attendreMs?: number) =>
    attenteApres({ echecs, ...(attendreMs !== undefined && { attendreMs }) }, () => 1);
  expect([1, 2, 3, 7, 8, 1000].map((n) => attente(n))).toEqual([2000, 4000, 8000, 120_000, 120_000, 120_000]);
  expect(attente(1, 30_000)).toBe(30_000);
  expect(attenteApres({ echecs: 1 }, () => 0)).toBe(1500);
});
