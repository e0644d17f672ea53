import { describe, expect, it } from 'vitest';
import { LISTE, isPackId, reglementPour } from './packs.ts';

describe('the packs', () => {
  it('an unknown pack is undefined and never throws', () => {
    expect(reglementPour('fr-inconnu', { population: 800, date: '2026-09-25' })).toBeUndefined();
    expect(reglementPour('toString', { population: 800, date: '2026-09-25' })).toBeUndefined();
    expect(isPackId('constructor')).toBe(false);
  });

  it('every listed pack resolves', () => {
    for (const id of LISTE) expect(reglementPour(id, { population: 800, date: '2026-09-25' })?.id).toBe(id);
  });
});

describe('an override of the instance', () => {
  const surcharges = {
    delaiConvocation: {
      valeur: { jours: 7, ancre: 'envoi', francs: true },
      motif: 'Règlement intérieur, article 2',
      du: '2026-07-01',
    },
  } as const;

  it('replaces the value with its reason and keeps the law beside it', () => {
    const reglement = reglementPour('fr-commune', { population: 800, date: '2026-09-25', surcharges });
    expect(reglement?.delaiConvocation).toMatchObject({
      valeur: { jours: 7 },
      origine: 'surcharge',
      motif: 'Règlement intérieur, article 2',
      auLieuDe: { jours: 3 },
      source: { article: 'CGCT L2121-11', confiance: 'a-confirmer' },
    });
  });

  it('does not judge a sitting held before it', () => {
    const reglement = reglementPour('fr-commune', { population: 800, date: '2026-06-30', surcharges });
    expect(reglement?.delaiConvocation).toMatchObject({ valeur: { jours: 3 }, origine: 'loi' });
  });
});
