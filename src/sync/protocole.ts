import * as v from 'valibot';
import type { AnyRecord } from '../domain/apply.ts';
import type { Operation, RecordKind } from '../domain/operation.ts';
import type { Refus } from '../domain/refus.ts';
import { entier, idSync, portee } from './enveloppe.ts';
import type { Patch } from './patch.ts';

/** Version of this protocol; a server answers older ones as long as it can. */
export const PROTOCOLE = 1;
/** Operations in one request, at most. */
export const LOT = 500;
/** Characters of one request's body, at most. */
export const CORPS_MAX = 8_000_000;

const hex64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const version = v.pipe(entier, v.minValue(1));

/** An operation sent: its envelope is checked one by one, so that a bad one stops no other. */
const envoiSchema = v.object({
  empreinte: hex64,
  operation: v.unknown(),
  /** Sent again after restorations: the versions that its scope had given it; one alone, from an older app. */
  avant: v.optional(v.union([version, v.pipe(v.array(version), v.maxLength(100))])),
});

/** Words of one text: a Yjs update in base64; `id` is the SHA-256 of its bytes, so that twice is once. */
const majTexteSchema = v.object({
  id: hex64,
  texteId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:/-]{1,400}$/)),
  seanceId: idSync,
  maj: v.pipe(v.string(), v.maxLength(4_000_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  /** When its device wrote it last, ISO 8601. */
  le: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,20}Z$/))),
});
export type MajTexte = v.InferOutput<typeof majTexteSchema>;

/** `POST /api/sync`: what a device has to say and where it stands. */
export const demandeSchema = v.object({
  protocole: entier,
  espace: idSync,
  device: idSync,
  /** Whose carnet it is: under another account's session it waits. */
  compte: v.optional(idSync),
  /** The epoch this device knows; absent the first time. */
  epoque: v.optional(idSync),
  envois: v.pipe(v.array(envoiSchema), v.maxLength(LOT)),
  textes: v.pipe(v.array(majTexteSchema), v.maxLength(LOT)),
  /** By scope: last version read of its records and of its words. Scopes not named start at 0. */
  portees: v.record(portee, v.object({ curseur: entier, textes: entier })),
  /** Records to send whole, whatever the cursors: `kind/id`. */
  entiers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300), v.regex(/^[^\0\p{Cs}]*$/u))), v.maxLength(500)),
});
export type Demande = v.InferOutput<typeof demandeSchema>;

export type Issue = 'applied' | 'merged' | 'divergent' | 'refused' | 'deferred';

/** What became of one operation. The same operation sent again has the same outcome. */
export type Sort = {
  readonly id: string;
  readonly issue: Issue;
  /** Version of its scope that carries it: the operation leaves the outbox once this version is read. */
  readonly version?: number;
  readonly scope?: string;
  /** Of a refusal, and of what must wait. */
  readonly refus?: Refus;
};

/** One operation of the journal and what it did to its record. */
export type Changement = {
  readonly version: number;
  readonly issue: 'applied' | 'merged' | 'divergent';
  readonly operation: Operation;
  /** Name of the appareil that sent it. */
  readonly appareil?: string;
  /** The record it changed: of a divergent one, the divergence that it opened. */
  readonly kind: RecordKind;
  readonly id: string;
  /** Version of the record before; 0: the patch starts from nothing. */
  readonly depuis: number;
  readonly patch: Patch;
};

/** A record whole, at the version of its last change. No `doc`: it is there, and not for the one who reads. */
export type Document = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly doc?: AnyRecord;
};

/** What changed in one scope between two versions: whole records (a first load, a long absence) or the journal's tail. */
export type LotPortee = {
  readonly scope: string;
  readonly de: number;
  readonly a: number;
  readonly documents: readonly Document[];
  readonly changements: readonly Changement[];
  /** Words since the cursor of texts: `n` is their place in the scope's own log. */
  readonly textes: readonly (MajTexte & { readonly n: number })[];
  readonly aTextes: number;
  /** Checksum of the scope at `a`, when `a` is its head. */
  readonly somme?: string;
};

export type Reponse = {
  readonly protocole: number;
  readonly epoque: string;
  /** The server's clock, ISO 8601. */
  readonly horloge: string;
  /** Last sequence of the asking device that the server has judged. */
  readonly seqVue: number;
  /** The device's sequence was used by another copy of it: it takes a new identity and sends again what waits. */
  readonly fourche?: boolean;
  readonly sorts: readonly Sort[];
  /** Ids of the updates of texts that are kept; those refused, with their reason. */
  readonly textesRecus: readonly string[];
  readonly textesRefuses: readonly { readonly id: string; readonly refus: Refus }[];
  /** Every scope that the person may read now; those missing are no longer his. */
  readonly lisibles: readonly string[];
  readonly portees: readonly LotPortee[];
  /** There is more to read: ask again at once. */
  readonly suite: boolean;
};
