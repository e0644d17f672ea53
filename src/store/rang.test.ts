import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangApres, rangEntre, rangsEntre } from './rang.ts';

describe('a rank between two neighbours', () => {
  test('ranks made elsewhere, such as a00010, are accepted', () => {
    expect(rangApres([{ rang: 'a00010' }, { rang: 'a09000' }]) > 'a09000').toBe(true);
    const milieu = rangEntre('a00010', 'a00020');
    expect(milieu > 'a00010' && milieu < 'a00020').toBe(true);
    const serre = rangEntre('a10', 'a10V');
    expect(serre > 'a10' && serre < 'a10V').toBe(true);
  });

  test('as many as one wants can be put at the same place', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), fc.constantFrom('a0', 'a00010', 'x'), (choix, depart) => {
        let bas: string = depart;
        let haut: string | undefined;
        for (const versLeHaut of choix) {
          const milieu = rangEntre(bas, haut);
          expect(milieu > bas && (haut === undefined || milieu < haut)).toBe(true);
          if (versLeHaut) bas = milieu;
          else haut = milieu;
        }
      }),
    );
  });
});

test('ranks made elsewhere, which are no keys, still have ranks before, between and after them', () => {
  for (const etrange of ['b', 'zz', 'é', 'a00', 'point-1']) {
    expect(rangEntre(undefined, etrange) < etrange, etrange).toBe(true);
    expect(rangEntre(etrange, undefined) > etrange, etrange).toBe(true);
    const suite = rangsEntre(etrange, undefined, 3);
    expect([etrange, ...suite], etrange).toEqual([etrange, ...suite].sort());
    expect(new Set(suite).size).toBe(3);
  }
  expect(rangsEntre(undefined, 'b', 2).every((r) => r < 'b')).toBe(true);
});
