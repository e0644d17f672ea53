import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appliquer, differences, PatchInapplicable } from './patch.ts';

// Keys starting with a letter: as records have.
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-d]$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;

test('the patch of two values turns the first into the second, through JSON, and touches neither', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const copie = structuredClone(before);
      const patch = JSON.parse(JSON.stringify(differences(before, after))) as ReturnType<typeof differences>;
      expect(appliquer(before, patch)).toEqual(after);
      expect(before).toEqual(copie);
    }),
    { numRuns: 500 },
  );
});

test('one fact added to a long list is one small change', () => {
  const faits = Array.from({ length: 500 }, (_, i) => ({ id: String(i) }));
  expect(differences({ faits }, { faits: [...faits, { id: 'x' }] })).toEqual([[['faits', 500], { id: 'x' }]]);
});

test('a field that is gone is said without a value, and a hole in a list is refused', () => {
  expect(differences({ a: 1, b: 2 }, { a: 1 })).toEqual([[['b']]]);
  expect(() => appliquer({ l: [1] }, [[['l', 3], 2]])).toThrow(PatchInapplicable);
});

test('no path reaches the prototype', () => {
  expect(() => appliquer({}, [[['__proto__', 'x'], 1]])).toThrow(PatchInapplicable);
  expect(() => appliquer({ a: {} }, [[['a', 'constructor', 'prototype', 'x'], 1]])).toThrow(PatchInapplicable);
});
