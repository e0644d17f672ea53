import { describe, expect, it } from 'vitest';
import { ALERTES_DE_REGLE, isAlerteDeRegle, PRECISIONS } from './alerte.ts';

describe('the codes of alertes', () => {
  it('a replay prints the twelve alertes of the rules and none of the precisions', () => {
    expect(ALERTES_DE_REGLE.every(isAlerteDeRegle)).toBe(true);
    expect(PRECISIONS.some(isAlerteDeRegle)).toBe(false);
    expect(new Set([...ALERTES_DE_REGLE, ...PRECISIONS]).size).toBe(12 + PRECISIONS.length);
  });
});
