import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compacter, deplier } from './lettres.ts';

test('letters shortened and unfolded are the same letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('P', 'R', 'A', 'D', '-', 'p', 'c') }), (s) => {
      expect(deplier(compacter(s))).toBe(s);
    }),
  );
});

test('a hostile count does not fill the memory', () => {
  expect(deplier('9999999P').length).toBe(2000);
});
