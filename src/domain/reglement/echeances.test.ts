import { describe, expect, it } from 'vitest';
import { echeanceListe, echeancePublicationPv, finDeMiseEnLigne, finDuRecours } from './echeances.ts';
import { reglementPour } from './packs.ts';

const reglement = reglementPour('fr-commune', { population: 800, date: '2026-09-25' });
if (!reglement) throw new Error('fr-commune is missing');

describe('the legal clocks', () => {
  it('the liste des délibérations is posted within one week of the sitting (L2121-25)', () => {
    expect(echeanceListe(reglement, '2026-09-25')).toMatchObject({
      auPlusTard: '2026-10-02',
      source: { article: 'CGCT L2121-25' },
    });
  });

  it('the procès-verbal is published within one week of the sitting that settled it (L2121-15)', () => {
    expect(echeancePublicationPv(reglement, '2026-12-28').auPlusTard).toBe('2027-01-04');
  });

  it('an act stays online for two months and can be challenged for two months', () => {
    expect(finDeMiseEnLigne(reglement, '2026-12-31').auPlusTard).toBe('2027-02-28');
    expect(finDuRecours(reglement, '2026-09-25').auPlusTard).toBe('2026-11-25');
  });
});
