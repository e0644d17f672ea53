import { describe, expect, it } from 'vitest';
import { reglementPour } from '../reglement/packs.ts';
import { scrutinDemande } from './demandes.ts';

const reglement = reglementPour('fr-commune', { population: 800, date: '2026-09-25' });
if (!reglement) throw new Error('fr-commune is missing');

const base = { reglement, presents: 12, demandeursPublic: 0, demandeursSecret: 0, nomination: false };

describe('the ballot demanded (CGCT L2121-21)', () => {
  it('twelve present: three may require a public ballot, four a secret one', () => {
    expect(scrutinDemande({ ...base, demandeursPublic: 3 })).toEqual({
      mode: 'public',
      requisPublic: 3,
      requisSecret: 4,
      alertes: [],
    });
    expect(scrutinDemande({ ...base, demandeursSecret: 4 }).mode).toBe('secret');
  });

  it('one demand short is recorded with a word, and the show of hands stays', () => {
    expect(scrutinDemande({ ...base, demandeursPublic: 2 })).toMatchObject({
      mode: 'ordinaire',
      alertes: ['demande-de-scrutin-insuffisante'],
    });
    expect(scrutinDemande({ ...base, demandeursSecret: 3 })).toMatchObject({
      mode: 'ordinaire',
      alertes: ['demande-de-scrutin-insuffisante'],
    });
  });

  it('when both are demanded the secret ballot prevails', () => {
    expect(scrutinDemande({ ...base, demandeursPublic: 6, demandeursSecret: 4 })).toMatchObject({
      mode: 'secret',
      alertes: [],
    });
  });

  it('thirteen present: a quarter is four and a third is five', () => {
    expect(scrutinDemande({ ...base, presents: 13 })).toMatchObject({
      mode: 'ordinaire',
      requisPublic: 4,
      requisSecret: 5,
    });
  });

  it('a nomination is by secret ballot unless the council waives it unanimously', () => {
    expect(scrutinDemande({ ...base, nomination: true }).mode).toBe('secret');
    expect(scrutinDemande({ ...base, nomination: true, dispense: true }).mode).toBe('ordinaire');
  });
});
