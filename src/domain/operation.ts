import type * as v from 'valibot';
import type { Id, Instant, OperationId } from './ids.ts';
import type { Outcome } from './refus.ts';
import type { Commune } from './territoire/commune.ts';
import type { Territoire } from './territoire/territoire.ts';
import type { Coordonnees, Personne } from './instance/personne.ts';
import type { Instance } from './instance/instance.ts';
import type { Seance } from './seance/seance.ts';
import type { Registre } from './acte/registre.ts';
import type { Divergence } from './divergence/divergence.ts';
import type { Note } from './note/note.ts';

/** Version of the operations' schema that this build writes. */
export const SCHEMA = 1;

export type RecordKind =
  'commune' | 'territoire' | 'personne' | 'coordonnees' | 'instance' | 'seance' | 'registre' | 'divergence' | 'note';

export type RecordOf = {
  commune: Commune;
  territoire: Territoire;
  personne: Personne;
  coordonnees: Coordonnees;
  instance: Instance;
  seance: Seance;
  registre: Registre;
  divergence: Divergence;
  note: Note;
};

/** What the domain may know of the act besides its payload. */
export type Contexte = {
  readonly operationId: OperationId;
  readonly at: Instant;
  readonly author: string;
  readonly device: string;
  readonly scope: string;
};

/** Last sequence of an earlier identity of the author's device that he had before his eyes. */
export type Vue = { readonly device: string; readonly seq: number };

/** One human intention, named after the act, with all that sync will need. */
export type Operation = {
  readonly id: OperationId;
  readonly kind: RecordKind;
  readonly recordId: Id;
  readonly scope: string;
  readonly type: string;
  readonly payload: unknown;
  readonly author: string;
  readonly device: string;
  /** Dense per device, from 1. */
  readonly seq: number;
  readonly at: Instant;
  /** What the author had seen: version of the record, and last own sequence before this one. */
  readonly base: { readonly version: number; readonly ownSeq: number; readonly autres?: readonly Vue[] };
  readonly apres: readonly OperationId[];
  /** Groups the operations of one gesture. */
  readonly geste: Id;
  readonly schema: number;
};

/** One act: its payload's schema, the cells it writes, and its effect on one record. */
export type Acte<K extends RecordKind, S extends v.GenericSchema> = {
  readonly kind: K;
  readonly schema: S;
  readonly cells: (payload: v.InferOutput<S>) => readonly string[];
  readonly apply: (
    record: RecordOf[K] | undefined,
    payload: v.InferOutput<S>,
    contexte: Contexte,
  ) => Outcome<RecordOf[K]>;
};

export const acte = <K extends RecordKind, S extends v.GenericSchema>(definition: Acte<K, S>): Acte<K, S> => definition;
