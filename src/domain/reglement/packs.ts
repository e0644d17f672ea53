import { isWithin, type DateCivile } from '../date.ts';
import { BE_VLA_COLLEGE, BE_VLA_GEMEENTE } from './beVlaGemeente/pack.ts';
import { BE_COMINES_WARNETON, BE_CONSEIL_PROVINCIAL, BE_WAL_COLLEGE, BE_WAL_COMMUNE } from './beWalCommune/pack.ts';
import { FR_COMMUNE } from './frCommune/pack.ts';
import { FR_CCAS, FR_EPCI, FR_SYNDICAT } from './frEpci/pack.ts';
import { BE_LIBRE } from './libre/beLibre.ts';
import { FR_LIBRE } from './libre/frLibre.ts';
import { GECT } from './libre/gect.ts';
import type { Pack, Surcharge, Surcharges } from './pack.ts';
import type { Valeur } from './parametre.ts';
import { loiEnVigueur } from './enVigueur.ts';
import { isNomParametre } from './champsDeRegle.ts';
import type { SiegesDeDroit } from './siegesDeDroit.ts';
import { packIds, type NomParametre, type PackId, type Reglement } from './reglement.ts';
import { valeurBienFormee } from './valeurDeRegle.ts';

const PACKS: Readonly<Record<PackId, Pack>> = {
  'fr-commune': FR_COMMUNE,
  'fr-epci': FR_EPCI,
  'fr-libre': FR_LIBRE,
  'fr-ccas': FR_CCAS,
  'fr-syndicat': FR_SYNDICAT,
  'be-wal-commune': BE_WAL_COMMUNE,
  'be-wal-college': BE_WAL_COLLEGE,
  'be-vla-gemeente': BE_VLA_GEMEENTE,
  'be-vla-college': BE_VLA_COLLEGE,
  'be-libre': BE_LIBRE,
  'be-conseil-provincial': BE_CONSEIL_PROVINCIAL,
  'be-comines-warneton': BE_COMINES_WARNETON,
  gect: GECT,
};

/** Packs that an instance can follow. */
export const LISTE: readonly PackId[] = packIds;

export function isPackId(id: string): id is PackId {
  return Object.hasOwn(PACKS, id);
}

/** What a pack is before any instance follows it: country, language, words, the text it rests on. */
export const enteteDuPack = (id: PackId): Pack['entete'] => PACKS[id].entete;

/** Seats by law of an assembly that follows this pack; undefined when the pack leaves the number to the assembly. */
export const siegesDuPack = (id: string, population: number, code?: string): SiegesDeDroit | undefined =>
  isPackId(id) ? PACKS[id].sieges?.(population, code) : undefined;

function avecSurcharge<T>(loi: Valeur<T>, surcharge: Surcharge<T>, nom: NomParametre): Valeur<T> {
  // A value that makes no sense, from a file or another version, is kept and shown like one the law does not allow.
  if (loi.imperatif || !valeurBienFormee(nom, surcharge.valeur))
    return { ...loi, ecarte: { valeur: surcharge.valeur, motif: surcharge.motif } };
  return {
    valeur: surcharge.valeur,
    source: { article: surcharge.article ?? loi.source.article, confiance: 'a-confirmer' },
    origine: 'surcharge',
    motif: surcharge.motif,
    auLieuDe: loi.valeur,
  };
}

interface Question {
  readonly population?: number | undefined;
  readonly date: DateCivile;
  readonly surcharges?: Surcharges | undefined;
}

/** The rules of a pack for one instance on one date; undefined when this version of the app has no such pack. */
export function reglementPour(id: string, { population, date, surcharges }: Question): Reglement | undefined {
  if (!isPackId(id)) return undefined;
  const loi = loiEnVigueur(PACKS[id], { population, date });
  const propres = Object.entries(surcharges ?? {}).flatMap(([nom, surcharge]) => {
    if (!isNomParametre(nom) || surcharge === undefined || !isWithin(date, surcharge.du, surcharge.au)) return [];
    return [[nom, avecSurcharge<unknown>(loi[nom], surcharge, nom)] as const];
  });
  return propres.length === 0 ? loi : { ...loi, ...(Object.fromEntries(propres) as Partial<Reglement>) };
}
