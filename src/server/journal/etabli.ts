import type { AnyRecord } from '../../domain/apply.ts';
import type { Divergence } from '../../domain/divergence/divergence.ts';
import type { Acces } from '../../domain/droits/acces.ts';
import type { Operation, RecordKind } from '../../domain/operation.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Sort } from '../../sync/protocole.ts';
import type { Ligne } from './tables.ts';
import { ramener, type Lignee } from './temps.ts';
import type { Tracer } from './traces.ts';

/** A record as the batch has left it so far; `version` 0: the server does not know it. */
export type Fiche = {
  readonly kind: RecordKind;
  readonly id: string;
  scope: string;
  version: number;
  doc: AnyRecord | undefined;
  touchee: boolean;
};

/** One line of the journal on a record, as far as conflicts look at it. */
export type Passage = {
  readonly version: number;
  readonly device: string;
  readonly seq: number;
  readonly compte: string;
  /** Name of the appareil that sent it. */
  readonly appareil: string | undefined;
  /** Its versions before the restorations that lost it. */
  readonly anciennes: readonly number[];
  readonly cells: readonly string[];
  /** Read only when a cell is shared. */
  readonly operation: () => Operation;
};

export type Portee = { tete: number; somme: string; touchee: boolean };

export type Connue = { readonly empreinte: string; readonly sort: Sort; readonly differee: boolean };

/** All that judging a batch needs, read once, and all that it leaves to write. */
export type Etabli = {
  readonly espace: string;
  readonly acces: Acces;
  readonly appareil: string;
  /** Its name; undefined when it is not known. */
  readonly nomAppareil: string | undefined;
  readonly now: string;
  /** Versions up to it are of before the last restoration; 0: there was none. */
  readonly plancher: number;
  readonly tracer: Tracer;
  /** Operations already judged, by id. */
  readonly connues: Map<string, Connue>;
  /** Operations that wait for this server's update, by the `kind/id` they are meant for. */
  readonly enAttente: Map<string, Set<string>>;
  readonly sequences: Map<string, { seq: number; compte: string; touchee: boolean }>;
  readonly portees: Map<string, Portee>;
  readonly fiches: Map<string, Fiche>;
  readonly passages: Map<string, Passage[]>;
  /** By scope, where each of its times began from; of those that a restoration touched. */
  readonly lignees: Map<string, Lignee>;
  /** `scope#version` of before the last restoration that are there: kept by it, or come back since. */
  readonly revenues: Set<string>;
  /** Operations that wait for what they had seen, with their sequence, by `device#kind/id`: what follows them on that record waits behind. */
  readonly retenues: Map<string, Map<string, number>>;
  /** Gestures that settle divergences, and these as they are settled. */
  readonly reglements: Map<string, readonly Divergence[]>;
  /** Devices whose sequence was used twice. */
  readonly fourches: Set<string>;
  readonly ecrites: Ligne<'operations'>[];
  readonly anciennes: Ligne<'anciennes'>[];
  readonly refusees: Ligne<'refusees'>[];
  readonly differees: Ligne<'differees'>[];
  /** Ids of operations that waited and are judged now. */
  readonly levees: Set<string>;
};

/** The instance whose roles count for a scope; undefined: those for the whole espace. */
export const instanceDe = (scope: string): string | undefined => /^(?:instance|huis-clos):(.+)$/.exec(scope)?.[1];

export const cleDe = (kind: string, id: string): string => `${kind}/${id}`;

/**
 * Notes what waits for this server's update. What only waits behind it is not noted: two of these would wait for each
 * other for ever.
 */
export function attendre(etabli: Pick<Etabli, 'enAttente'>, cible: string, id: string, refus: Refus): void {
  if (refus.code === 'reference-manquante' || refus.code === 'renvoi-attendu') return;
  const ids = etabli.enAttente.get(cible) ?? new Set();
  etabli.enAttente.set(cible, ids.add(id));
}

/** Whether another operation waits on that record. */
export const autreAttend = ({ enAttente, levees }: Etabli, cible: string, id: string): boolean =>
  [...(enAttente.get(cible) ?? [])].some((autre) => autre !== id && !levees.has(autre));

/** The scope's counter, which the batch holds; only of scopes that its author may read. */
export function porteeDe(etabli: Etabli, scope: string): Portee {
  const portee = etabli.portees.get(scope);
  if (portee === undefined) throw new Error('a scope that was not taken is written');
  return portee;
}

const SANS_LIGNEE: Lignee = new Map();

/** Up to which version of the journal as it is now the author of an operation had seen everything. */
export function vuDe(etabli: Pick<Etabli, 'portees' | 'lignees' | 'plancher'>, { scope, base }: Operation): number {
  const { portees, plancher } = etabli;
  return ramener(ligneeDe(etabli, scope), base.version, { plancher, tete: portees.get(scope)?.tete ?? 0 });
}

export const ligneeDe = ({ lignees }: Pick<Etabli, 'lignees'>, scope: string): Lignee =>
  lignees.get(scope) ?? SANS_LIGNEE;

export const refusDe = (id: string, refus: Refus): Sort => ({ id, issue: 'refused', refus });

/** A gesture that settles a divergence: its other acts make the choice so. */
export function noterReglement({ reglements }: Pick<Etabli, 'reglements'>, geste: string, tranchee: Divergence): void {
  reglements.set(geste, [...(reglements.get(geste) ?? []), tranchee]);
}
