import type { AnyRecord } from '../../domain/apply.ts';
import { reserver } from '../../domain/droits/reserver.ts';
import type { RecordKind } from '../../domain/operation.ts';

/** `doc`: JSON, in UTF-8 where the database gives it so. */
type Ligne = {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly doc: string | Uint8Array;
};

/** JSON in pieces, put together once, as what leaves. */
export type Morceaux = readonly (string | Uint8Array)[];

/**
 * A record of `scope` as an entry of an answer, for one who reads it under `vue`: as it is when they are the same,
 * without having been read. Else what he may hold of it, at the same version; of what is not for him, that alone, so
 * that the checksum of the scope is his too.
 */
export function documentLu(row: Ligne, scope: string, vue: string): Morceaux {
  const tete = `{"kind":${JSON.stringify(row.kind)},"id":${JSON.stringify(row.id)},"version":${String(row.version)}`;
  if (vue === scope) return [`${tete},"doc":`, row.doc, '}'];
  const doc = reserver(row.kind as RecordKind, JSON.parse(texteDe(row.doc)) as AnyRecord, vue);
  return [doc === undefined ? `${tete}}` : `${tete},"doc":${JSON.stringify(doc)}}`];
}

const texteDe = (doc: string | Uint8Array): string => (typeof doc === 'string' ? doc : Buffer.from(doc).toString());

/** The same, with a comma between each. */
export const enListe = (liste: readonly Morceaux[]): Morceaux =>
  liste.flatMap((morceaux, i) => (i === 0 ? morceaux : [',', ...morceaux]));

/** One piece. */
export const reunir = (morceaux: Morceaux): Buffer =>
  Buffer.concat(morceaux.map((m) => (typeof m === 'string' ? Buffer.from(m) : m)));
