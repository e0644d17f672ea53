import { isWithin, type DateCivile } from '../date.ts';
import { FR_COMMUNE } from './frCommune/pack.ts';
import type { Pack, Surcharge, Surcharges } from './pack.ts';
import type { Valeur } from './parametre.ts';
import { loiEnVigueur } from './enVigueur.ts';
import { isNomParametre } from './champsDeRegle.ts';
import type { SiegesDeDroit } from './siegesDeDroit.ts';
import { packIds, type NomParametre, type PackId, type Reglement } from './reglement.ts';
import { valeurBienFormee } from './valeurDeRegle.ts';

/** Rules at hand: those of French communes from the start, the others once `tousLesPacks.ts` is imported. */
const packs = new Map<string, Pack>([[FR_COMMUNE.entete.id, FR_COMMUNE]]);

export function ajouterPacks(autres: Iterable<Pack>): void {
  for (const pack of autres) packs.set(pack.entete.id, pack);
}

/** Whether the rules of that name can be asked for now; an unknown name never can. */
export const isPackCharge = (id: string): boolean => packs.has(id);

/** Packs that an instance can follow. */
export const LISTE: readonly PackId[] = packIds;

export function isPackId(id: string): id is PackId {
  return packIds.some((connu) => connu === id);
}

/** What a pack is before any instance follows it: country, language, words, the text it rests on. */
export function enteteDuPack(id: PackId): Pack['entete'] {
  const pack = packs.get(id);
  if (pack === undefined) throw new Error(`pack ${id} is asked for before it is imported`);
  return pack.entete;
}

/** Seats by law of an assembly that follows this pack; undefined when the pack leaves the number to the assembly. */
export const siegesDuPack = (id: string, population: number, code?: string): SiegesDeDroit | undefined =>
  packs.get(id)?.sieges?.(population, code);

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
  const pack = packs.get(id);
  if (pack === undefined) {
    if (isPackId(id)) throw new Error(`pack ${id} is asked for before it is imported`);
    return undefined;
  }
  const loi = loiEnVigueur(pack, { population, date });
  const propres = Object.entries(surcharges ?? {}).flatMap(([nom, surcharge]) => {
    if (!isNomParametre(nom) || surcharge === undefined || !isWithin(date, surcharge.du, surcharge.au)) return [];
    return [[nom, avecSurcharge<unknown>(loi[nom], surcharge, nom)] as const];
  });
  return propres.length === 0 ? loi : { ...loi, ...(Object.fromEntries(propres) as Partial<Reglement>) };
}
