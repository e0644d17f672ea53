import { describe, expect, it } from 'vitest';
import { wordRefus } from './refus.ts';

describe('a refusal', () => {
  it('names the day a sealed sitting was settled and the way left open', () => {
    const words = wordRefus({ code: 'seance-scellee', arreteLe: '2026-09-11' });
    expect(words).toContain('11\u00a0septembre 2026');
    expect(words).toContain('rectification');
  });

  it('gives sizes a person can compare', () => {
    const words = wordRefus({ code: 'fichier-trop-lourd', nom: 'plan.pdf', octets: 60_000_000, maximum: 25_000_000 });
    expect(words).toContain('60\u00a0Mo');
    expect(words).toContain('25\u00a0Mo');
  });

  it('says in words what is missing, never its identifier', () => {
    const words = wordRefus({ code: 'reference-manquante', quoi: 'point', id: '0199-abc' });
    expect(words).toContain('le point');
    expect(words).not.toContain('0199');
  });
});
