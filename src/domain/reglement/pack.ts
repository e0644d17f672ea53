import type { DateCivile } from '../date.ts';
import type { Regle } from './parametre.ts';
import type { SiegesDeDroit } from './siegesDeDroit.ts';
import type { EnteteReglement, NomParametre, Parametres } from './reglement.ts';

/** Every dated value of every parameter, as written in a pack. */
export type Regles = { readonly [K in NomParametre]: readonly Regle<Parametres[K]>[] };

export interface Pack {
  readonly entete: EnteteReglement;
  readonly regles: Regles;
  /** First day of the text: what was held before it is judged by the same values, to be confirmed. */
  readonly depuis?: DateCivile;
  /** Seats by law: population in inhabitants, official code when known. */
  readonly sieges?: (population: number, code?: string) => SiegesDeDroit;
  /** Rules that the law alone sets: what an instance writes against them is kept, shown and not applied. */
  readonly imperatifs: readonly NomParametre[];
}

/** A value that the instance sets itself (règlement intérieur, statutes), with its reason. */
export interface Surcharge<T> {
  readonly valeur: T;
  readonly motif: string;
  readonly article?: string;
  readonly du?: DateCivile;
  readonly au?: DateCivile;
}

export type Surcharges = { readonly [K in NomParametre]?: Surcharge<Parametres[K]> };
