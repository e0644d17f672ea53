import { describe, expect, test } from 'vitest';
import type { ProgresFichier } from '../../store/synchro/progresFichiers.ts';
import { direDuree } from './direDuree.ts';
import { resumerProgres } from './useProgres.ts';

const MINUTE = 60_000;
const HEURE = 60 * MINUTE;

describe('files on their way', () => {
  test('are summed up by what leaves, then by what arrives; nothing when none travels', () => {
    expect(resumerProgres(new Map())).toBeUndefined();
    const arrive = { sens: 'reception', fait: 1, total: 3 } as const;
    expect(resumerProgres(new Map([['a', arrive]]))).toEqual({ sens: 'reception', pourcent: 33 });
    const part = { sens: 'envoi', fait: 500, total: 1000 } as const;
    expect(
      resumerProgres(
        new Map<string, ProgresFichier>([
          ['a', arrive],
          ['b', part],
          ['c', { ...part, fait: 1000 }],
        ]),
      ),
    ).toEqual({ sens: 'envoi', pourcent: 75 });
  });
});

describe('how much a clock is wrong is said in the unit a person would take', () => {
  test.each([
    [2 * MINUTE, '2 minutes'],
    [89 * MINUTE, '89 minutes'],
    [3 * HEURE, '3 heures'],
    [47 * HEURE, '47 heures'],
    [72 * HEURE, '3 jours'],
  ])('%d ms', (ms, dit) => {
    expect(direDuree(ms)).toBe(dit);
  });
});
