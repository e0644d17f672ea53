import type { AnyRecord } from '../../domain/apply.ts';
import { reserver } from '../../domain/droits/reserver.ts';
import type { RecordKind } from '../../domain/operation.ts';

type Ligne = { readonly kind: string; readonly id: string; readonly version: number; readonly doc: string };

/**
 * A record of `scope` as an entry of an answer, for one who reads it under `vue`: as it is when they are the same,
 * without having been read. Else what he may hold of it, at the same version; of what is not for him, that alone, so
 * that the checksum of the scope is his too.
 */
export function documentLu(row: Ligne, scope: string, vue: string): string {
  const tete = `{"kind":${JSON.stringify(row.kind)},"id":${JSON.stringify(row.id)},"version":${String(row.version)}`;
  if (vue === scope) return `${tete},"doc":${row.doc}}`;
  const doc = reserver(row.kind as RecordKind, JSON.parse(row.doc) as AnyRecord, vue);
  return doc === undefined ? `${tete}}` : `${tete},"doc":${JSON.stringify(doc)}}`;
}
