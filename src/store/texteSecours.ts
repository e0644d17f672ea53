import * as Y from 'yjs';
import type { Carnet } from './db.ts';
import { isQuota } from './quota.ts';

/**
 * The last words before the page goes away: a database write may be cut, `localStorage` is written at once. Kept until
 * the database has them, and read back by the next page that opens.
 */
const prefix = (db: Carnet): string => `carnet.secours/${db.name}/`;
const keyOf = (db: Carnet, texteId: string, tab: string): string => `${prefix(db)}${tab}/${texteId}`;

const encode = (bytes: Uint8Array): string => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
const decode = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

/** Keeps what the database does not have yet; answers false when there is no room or nowhere to keep it. */
export function keepAside(
  db: Carnet,
  texteId: string,
  tab: string,
  seanceId: string,
  pending: readonly Uint8Array[],
): boolean {
  if (typeof localStorage === 'undefined' || pending.length === 0) return false;
  try {
    localStorage.setItem(keyOf(db, texteId, tab), `${seanceId}\n${encode(Y.mergeUpdates([...pending]))}`);
    return true;
  } catch (error) {
    if (isQuota(error) || (error instanceof DOMException && error.name === 'QuotaExceededError')) return false;
    throw error;
  }
}

/** Forgets what the database now has. */
export function dropAside(db: Carnet, texteId: string, tab: string): void {
  if (typeof localStorage !== 'undefined') localStorage.removeItem(keyOf(db, texteId, tab));
}

/** Words kept aside by pages that went away, for this carnet. */
export function keptAside(db: Carnet): { key: string; texteId: string; seanceId: string; maj: Uint8Array }[] {
  if (typeof localStorage === 'undefined') return [];
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
  return keys
    .filter((key) => key.startsWith(prefix(db)))
    .map((key) => {
      const rest = key.slice(prefix(db).length);
      const [seanceId = '', maj = ''] = (localStorage.getItem(key) ?? '').split('\n');
      return { key, texteId: rest.slice(rest.indexOf('/') + 1), seanceId, maj: decode(maj) };
    });
}
