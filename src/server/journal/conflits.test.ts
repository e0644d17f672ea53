import { expect, test } from 'vitest';
import type { Operation } from '../../domain/operation.ts';
import { inconnusDe } from './conflits.ts';
import type { Passage } from './etabli.ts';
import { plancherA } from './temps.ts';

const MATIN = Date.UTC(2026, 10, 22, 8);
const UNE = plancherA(MATIN, 0);
const DEUX = plancherA(MATIN + 1000, UNE);
const TROIS = plancherA(MATIN + 2000, DEUX);
const LIGNEE = new Map([
  [UNE, 30],
  [DEUX, 30],
  [TROIS, 30],
]);

const operation = (base: number, plus: Partial<Operation['base']> = {}): Operation =>
  ({ device: 'B', seq: 5, base: { version: base, ownSeq: 4, ...plus } }) as Operation;
const DE_CLAIRE = { vu: 0, compte: 'claire', lignee: LIGNEE };
const passage = (version: number, ...anciennes: number[]): Passage => ({
  version,
  anciennes,
  device: 'A',
  seq: 9,
  compte: 'claire',
  appareil: undefined,
  cells: ['pv/signature'],
  operation: () => operation(0),
});
const vus = (base: number, p: Passage) => inconnusDe(operation(base), DE_CLAIRE, [p]).length === 0;

test('what came back after a restoration was seen by whoever had worked after it, in the time that was lost', () => {
  expect(vus(DEUX + 40, passage(TROIS + 3, DEUX + 12))).toBe(true);
  expect(vus(DEUX + 12, passage(TROIS + 3, DEUX + 40))).toBe(false);
});

test('what an earlier restoration had lost was not seen in the time after it, whatever the numbers say', () => {
  expect(vus(DEUX + 40, passage(TROIS + 3, UNE + 12))).toBe(false);
  expect(vus(DEUX + 40, passage(TROIS + 3))).toBe(false);
});

test('what two restorations lost, one after the other, was seen in either time by whoever had read it there', () => {
  expect(vus(UNE + 40, passage(TROIS + 3, UNE + 12, DEUX + 2))).toBe(true);
  expect(vus(DEUX + 40, passage(TROIS + 3, UNE + 12, DEUX + 2))).toBe(true);
  expect(vus(UNE + 2, passage(TROIS + 3, UNE + 12, DEUX + 2))).toBe(false);
});

test('what a device wrote under the identity it left is its own, up to where it says; another account’s never', () => {
  const avec = operation(0, { autres: [{ device: 'A', seq: 9 }] });
  const inconnus = (p: Passage) => inconnusDe(avec, DE_CLAIRE, [p]).length;
  expect(inconnus(passage(TROIS + 3))).toBe(0);
  expect(inconnus({ ...passage(TROIS + 3), seq: 10 })).toBe(1);
  expect(inconnus({ ...passage(TROIS + 3), compte: 'paul' })).toBe(1);
});
