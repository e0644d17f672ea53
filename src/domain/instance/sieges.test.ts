import fc from 'fast-check';
import { expect, it } from 'vitest';
import { siegesDeDroit } from './sieges.ts';

const sieges = (population: number, code?: string) => siegesDeDroit('fr-commune', population, code)?.sieges;

it.each([
  [0, 7],
  [99, 7],
  [100, 11],
  [499, 11],
  [500, 15],
  [1499, 15],
  [1500, 19],
  [2499, 19],
  [2500, 23],
  [3499, 23],
  [3500, 27],
  [5000, 29],
  [9999, 29],
  [10_000, 33],
  [46_429, 43],
  [99_999, 53],
  [299_999, 65],
  [300_000, 69],
])('a commune of %i inhabitants elects %i members (CGCT L2121-2)', (population, membres) => {
  expect(sieges(population)).toBe(membres);
});

it('Paris, Marseille and Lyon have their own number, shown as to be confirmed', () => {
  expect([sieges(2_100_000, '75056'), sieges(870_000, '13055'), sieges(520_000, '69123')]).toEqual([163, 111, 73]);
  expect(siegesDeDroit('fr-commune', 2_100_000, '75056')?.source.confiance).toBe('a-confirmer');
});

it.each([
  [99, 5],
  [100, 9],
  [500, 13],
  [999, 13],
])(
  'under 1,000 inhabitants (%i) the conseil is deemed complete from %i members (CGCT L2121-2-1)',
  (population, membres) => {
    expect(siegesDeDroit('fr-commune', population)?.reputeComplet?.membres).toBe(membres);
  },
);

it('no conseil is deemed complete from 1,000 inhabitants on', () => {
  expect(siegesDeDroit('fr-commune', 1000)?.reputeComplet).toBeUndefined();
});

it('the number of seats is odd and never falls when the population grows', () => {
  fc.assert(
    fc.property(fc.nat(3_000_000), fc.nat(100_000), (population, more) => {
      const here = sieges(population) ?? 0;
      expect(here % 2).toBe(1);
      expect(sieges(population + more)).toBeGreaterThanOrEqual(here);
    }),
  );
});

it('a pack that fixes no number proposes none', () => {
  expect(siegesDeDroit('autre', 800)).toBeUndefined();
});
