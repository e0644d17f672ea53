import { describe, expect, it } from 'vitest';
import { autresFormes, motsDe, plier, singulier } from './plierFrancais.ts';

describe('words as French people type them', () => {
  it('accents, capitals and ligatures do not count', () => {
    expect(plier('DÉLIBÉRATION — Œuvre, Cæcilia')).toBe('deliberation — oeuvre, caecilia');
  });
  it('a decomposed file name gives the same words', () => {
    expect(motsDe('e\u0301cole')).toEqual(motsDe('école'));
  });
  it('the typographic apostrophe separates as the straight one', () => {
    expect(motsDe("l’école d'été")).toEqual(['l', 'ecole', 'd', 'ete']);
  });
  it('short words have no singular', () => {
    expect(singulier('bus')).toBeUndefined();
    expect(singulier('reseaux')).toBe('reseau');
  });
  it('travaux is found by travail, municipal by municipaux', () => {
    expect(autresFormes('travaux')).toContain('travail');
    expect(autresFormes('municipal')).toEqual(['municipaux']);
    expect(autresFormes('reseaux')).toEqual([]);
  });
  it('a number is found without its zeros', () => {
    expect(autresFormes('041')).toEqual(['41']);
  });
});
