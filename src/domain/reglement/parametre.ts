import { isWithin, type DateCivile } from '../date.ts';

/**
 * verifie: the wording of the article was read; secondaire: a ministry, a prefecture, an association
 * or a court note states it; a-confirmer: nobody could check it, so it is shown as such and blocks no one.
 */
export type Confiance = 'verifie' | 'secondaire' | 'a-confirmer';

export interface Source {
  /** Short reference as one writes it in an act: 'CGCT L2121-17'. */
  readonly article: string;
  /** What the text says, in few words. */
  readonly texte?: string;
  readonly url?: string;
  readonly verifieLe?: DateCivile;
  readonly confiance: Confiance;
}

/** Inhabitants, both bounds included. */
export interface Tranche {
  readonly min?: number;
  readonly max?: number;
}

export type Origine = 'loi' | 'derogation' | 'surcharge';

/**
 * sans-objet: these rules know nothing of the kind. non-fixe: no text that could be read sets it, so the value
 * beside it hinders nobody and raises no alert.
 */
export type Portee = 'sans-objet' | 'non-fixe';

/** One dated value of a parameter, for a range of populations. Among those that apply, the last written wins. */
export interface Regle<T> {
  readonly valeur: T;
  readonly source: Source;
  readonly du?: DateCivile;
  readonly au?: DateCivile;
  readonly population?: Tranche;
  readonly derogation?: true;
  readonly portee?: Portee;
  /** The law alone sets it although a detail of its wording is still to be confirmed. */
  readonly imperatif?: true;
}

/** A value in force on a date for an instance, with what it rests on. */
export interface Valeur<T> {
  readonly valeur: T;
  readonly source: Source;
  readonly origine: Origine;
  readonly portee?: Portee;
  /** Why the instance departs from the pack; only with origine 'surcharge'. */
  readonly motif?: string;
  /** The value that would apply otherwise, when a derogation or a surcharge stands in its place. */
  readonly auLieuDe?: T;
  /** The law alone sets it: an instance may write another value, which is shown and not applied. */
  readonly imperatif?: true;
  /** What the instance wrote against a rule that the law alone sets: kept and shown, never applied. */
  readonly ecarte?: { readonly valeur: T; readonly motif: string };
}

export interface Circonstances {
  readonly date: DateCivile;
  /** Municipal population in force; undefined when nobody has entered it yet. */
  readonly population: number | undefined;
}

function contains(tranche: Tranche | undefined, population: number | undefined): boolean {
  if (tranche === undefined) return true;
  if (population === undefined) return tranche.min === undefined;
  return population >= (tranche.min ?? 0) && population <= (tranche.max ?? Infinity);
}

/**
 * The value in force. Without a known population the lowest range is taken and the value becomes
 * 'a-confirmer', since most communes stand below every threshold. Throws when a pack leaves a gap.
 */
export function valeurEnVigueur<T>(regles: readonly Regle<T>[], { date, population }: Circonstances): Valeur<T> {
  const dated = regles.filter((regle) => isWithin(date, regle.du, regle.au));
  const applicable = dated.filter((regle) => contains(regle.population, population));
  const regle = applicable.at(-1);
  if (!regle) throw new Error(`no rule in force on ${date}`);
  const guessed = population === undefined && dated.some((other) => other.population !== undefined);
  const source: Source = guessed ? { ...regle.source, confiance: 'a-confirmer' } : regle.source;
  const suite = {
    ...(regle.portee === undefined ? {} : { portee: regle.portee }),
    ...(regle.imperatif === undefined ? {} : { imperatif: regle.imperatif }),
  };
  if (!regle.derogation) return { valeur: regle.valeur, source, origine: 'loi', ...suite };
  const ordinaire = applicable.findLast((other) => !other.derogation);
  return {
    valeur: regle.valeur,
    source,
    origine: 'derogation',
    ...(ordinaire && { auLieuDe: ordinaire.valeur }),
  };
}

/** True when a text sets this value: the others raise no alert. */
export const estFixe = (valeur: Valeur<unknown>): boolean => valeur.portee === undefined;
