import type { Id, Instant, OperationId } from '../ids.ts';
import type { RecordKind } from '../operation.ts';

/** One of the two entries, as its author made it. */
export type Entree = {
  readonly operation: OperationId;
  readonly type: string;
  readonly payload: unknown;
  readonly author: string;
  readonly device: string;
  /** Name of the enrolled appareil that sent it, as it was then; absent when the server does not know it. */
  readonly appareil?: string;
  readonly at: Instant;
};

/** Two entries of the same legal fact made without knowing of each other: both kept, settled by a person. */
export type Divergence = {
  /** Id of the operation that was set aside. */
  readonly id: Id;
  readonly scope: string;
  /** The record they are about. */
  readonly sur: { readonly kind: RecordKind; readonly id: Id };
  /** The cells that both write. */
  readonly cellules: readonly string[];
  /** What stands in the record, latest last. */
  readonly gardees: readonly Entree[];
  /** What was set aside, with all that was typed. */
  readonly ecartee: Entree;
  readonly ouverteLe: Instant;
  readonly tranchee?: { readonly le: Instant; readonly par: string; readonly choix: Choix; readonly motif?: string };
};

export const choixPossibles = ['gardee', 'ecartee', 'autre'] as const;
/** The entry that stands, the one set aside, or a third one that a person typed. */
export type Choix = (typeof choixPossibles)[number];
