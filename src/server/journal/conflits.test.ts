import { expect, test } from 'vitest';
import type { Operation } from '../../domain/operation.ts';
import { inconnusDe } from './conflits.ts';
import type { Passage } from './etabli.ts';

/** Versions leap by the clock at each restoration. */
const [UNE, DEUX, TROIS] = [1_790_289_372_000, 1_790_292_778_000, 1_790_293_755_000] as const;

const operation = (base: number): Operation =>
  ({ device: 'B', seq: 5, base: { version: base, ownSeq: 4 } }) as Operation;
const passage = (version: number, avant?: number): Passage => ({
  version,
  avant,
  device: 'A',
  seq: 9,
  appareil: undefined,
  cells: ['pv/signature'],
  operation: () => operation(0),
});
const vus = (base: number, p: Passage) => inconnusDe(operation(base), 0, [p], TROIS).length === 0;

test('what came back after a restoration was seen by whoever had worked after it, in the time that was lost', () => {
  expect(vus(DEUX + 40, passage(TROIS + 3, DEUX + 12))).toBe(true);
  expect(vus(DEUX + 12, passage(TROIS + 3, DEUX + 40))).toBe(false);
});

test('what an earlier restoration had lost was not seen in the time after it, whatever the numbers say', () => {
  expect(vus(DEUX + 40, passage(TROIS + 3, UNE + 12))).toBe(false);
  expect(vus(DEUX + 40, passage(TROIS + 3))).toBe(false);
});
