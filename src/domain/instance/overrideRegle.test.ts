import { describe, expect, it } from 'vitest';
import type { Surcharges } from '../reglement/pack.ts';
import { reglementPour } from '../reglement/packs.ts';
import { agir } from '../seance/exemple.ts';
import type { Instance } from './instance.ts';

const cree = agir(undefined, 'createInstance', {
  instance: {
    id: 'i',
    communeId: 'fr-11000',
    nom: 'Conseil de territoire',
    genre: 'conseil-de-territoire',
    reglement: 'fr-libre',
    population: 0,
    sieges: 40,
    motifNumero: '{annee}-{numero:3}',
  },
});
const instance = cree.ok ? (cree.value as Instance) : undefined;

const surcharge = {
  valeur: { jours: 5, ancre: 'envoi', francs: true },
  motif: 'Règlement intérieur',
  article: 'article 3',
  du: '2026-09-01',
};
const poser = (valeur: unknown = surcharge.valeur, parametre = 'delaiConvocation') =>
  agir(instance, 'overrideRegle', { id: 'i', parametre, surcharge: { ...surcharge, valeur } });
const delai = (i: Instance, date: string) =>
  reglementPour(i.reglement, { date, surcharges: i.surcharges as Surcharges | undefined })?.delaiConvocation;

describe('a rule that an instance sets itself', () => {
  it('applies from its day with its reason, and leaves the earlier sittings alone', () => {
    const outcome = poser();
    if (!outcome.ok) throw new Error(outcome.refus.code);
    expect(delai(outcome.value as Instance, '2026-09-24')).toMatchObject({
      origine: 'surcharge',
      motif: 'Règlement intérieur',
      valeur: { jours: 5 },
      source: { article: 'article 3' },
    });
    expect(delai(outcome.value as Instance, '2026-08-31')?.origine).toBe('loi');
  });

  it('goes away and gives the pack’s back', () => {
    const outcome = poser();
    if (!outcome.ok) throw new Error(outcome.refus.code);
    const sans = agir(outcome.value, 'overrideRegle', { id: 'i', parametre: 'delaiConvocation', surcharge: null });
    expect(sans.ok && (sans.value as Instance).surcharges).toEqual({});
  });

  it('must be something that the parameter can be, and a parameter that exists', () => {
    expect(poser({ jours: 5, ancre: 'poste', francs: true })).toMatchObject({ ok: false, refus: { champ: 'ancre' } });
    expect(poser(true, 'couleurDuTapis')).toMatchObject({ ok: false, refus: { code: 'saisie-invalide' } });
  });

  it('has a reason', () => {
    const sansMotif = { id: 'i', parametre: 'delaiConvocation', surcharge: { ...surcharge, motif: '' } };
    expect(agir(instance, 'overrideRegle', sansMotif)).toMatchObject({
      ok: false,
      refus: { champ: 'surcharge.motif' },
    });
  });
});
