import { expect, test } from 'vitest';
import { avaitVu, debutDe, plancherA, ramener } from './temps.ts';

const MATIN = Date.UTC(2026, 10, 22, 8);
const UN = plancherA(MATIN, 0);
const DEUX = plancherA(MATIN + 60_000, UN);

test('a time begins above all that an earlier one gave, even twice in one second or by a clock that went back', () => {
  expect(debutDe(UN)).toBe(MATIN);
  expect(DEUX).toBeGreaterThan(UN + 1_000_000);
  expect(plancherA(MATIN, UN)).toBeGreaterThan(UN + 1_000_000);
  expect(plancherA(MATIN - 86_400_000, UN)).toBeGreaterThan(UN + 1_000_000);
  expect(Number.isSafeInteger(plancherA(Date.UTC(2090, 0, 1), UN) + 1_000_000)).toBe(true);
});

test('who worked after a restoration had seen what its backup held, and nothing that it lost', () => {
  const lignee = new Map([[UN, 50]]);
  expect(avaitVu(lignee, UN + 3, 50)).toBe(true);
  expect(avaitVu(lignee, UN + 3, 51)).toBe(false);
  expect(avaitVu(lignee, UN + 3, UN + 3)).toBe(true);
  expect(avaitVu(lignee, UN + 3, UN + 4)).toBe(false);
  expect(ramener(lignee, 80, { plancher: UN, tete: UN + 9 })).toBe(50);
  expect(ramener(lignee, UN + 3, { plancher: UN, tete: UN + 9 })).toBe(UN + 3);
});

test('an older backup restored first, then a newer one: neither time takes for seen what only the other held', () => {
  // Both backups are of before any restoration: the first was made at 50, the second at 80.
  const lignee = new Map([
    [UN, 50],
    [DEUX, 80],
  ]);
  expect(avaitVu(lignee, UN + 3, 60)).toBe(false);
  expect(avaitVu(lignee, DEUX + 3, UN + 1)).toBe(false);
  expect(avaitVu(lignee, DEUX + 3, 80)).toBe(true);
  expect(ramener(lignee, UN + 3, { plancher: DEUX, tete: DEUX + 9 })).toBe(50);
});

test('a time that the list does not know is taken to have seen nothing but its own', () => {
  const lignee = new Map([[DEUX, 80]]);
  expect(avaitVu(lignee, UN + 3, 10)).toBe(false);
  expect(avaitVu(lignee, UN + 3, UN + 2)).toBe(true);
  expect(ramener(lignee, UN + 3, { plancher: DEUX, tete: DEUX + 9 })).toBe(0);
});

test('floors of an older server, which were the clock itself, are told apart by the list alone', () => {
  const lignee = new Map([[MATIN, 50]]);
  expect(debutDe(MATIN)).toBe(MATIN);
  expect(avaitVu(lignee, MATIN + 5, MATIN + 4)).toBe(true);
  expect(avaitVu(lignee, MATIN + 5, 50)).toBe(true);
  expect(avaitVu(lignee, MATIN - 5, MATIN - 6)).toBe(false);
  expect(avaitVu(lignee, MATIN + 5, MATIN - 6)).toBe(false);
});

test('more than the server ever gave, nothing is seen', () => {
  expect(ramener(new Map(), 12, { plancher: 0, tete: 9 })).toBe(0);
  expect(ramener(new Map(), 9, { plancher: 0, tete: 9 })).toBe(9);
});
