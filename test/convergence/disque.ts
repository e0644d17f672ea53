/** The disk of the device at work: counts its requests, and dies at one of them when asked to. */
export class Coupure extends Error {}

let reste = Number.POSITIVE_INFINITY;
let mort = false;
let comptees = 0;

const methodes = [
  'put',
  'add',
  'delete',
  'clear',
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'count',
  'openCursor',
  'openKeyCursor',
] as const;

type Magasin = { transaction: IDBTransaction } | { objectStore: { transaction: IDBTransaction } };

function passer(magasin: Magasin): void {
  comptees += 1;
  if (!mort && --reste > 0) return;
  mort = true;
  const transaction = 'transaction' in magasin ? magasin.transaction : magasin.objectStore.transaction;
  try {
    transaction.abort();
  } catch {
    // Already aborted by an earlier request of the same instant.
  }
  throw new DOMException('power cut', 'AbortError');
}

const vraieCopie = globalThis.structuredClone;

/**
 * What the disk keeps of a value. Rows are plain data: copying them by hand is several times faster than the general
 * way, which still has all the rest, and refuses what it refuses.
 */
function copier<T>(value: T): T {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol'))
    return value;
  if (Array.isArray(value)) return value.map(copier) as T;
  if (Object.getPrototypeOf(value) !== Object.prototype) return vraieCopie(value);
  const copie: Record<string, unknown> = {};
  for (const [cle, contenu] of Object.entries(value as object)) copie[cle] = copier(contenu as unknown);
  return copie as T;
}

/** Watches every request of IndexedDB in this process. Once. */
export function surveillerDisque(): void {
  globalThis.structuredClone = copier;
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[]) {
    for (const nom of methodes) {
      const vraie = prototype[nom] as ((...args: unknown[]) => unknown) | undefined;
      if (vraie === undefined || 'surveillee' in vraie) continue;
      const surveillee = function (this: Magasin, ...args: unknown[]): unknown {
        passer(this);
        return vraie.apply(this, args);
      };
      prototype[nom] = Object.assign(surveillee, { surveillee: true });
    }
  }
}

/** The current goes at the k-th request from now, and stays off until `remettreLeCourant`. */
export function couperApres(k: number): void {
  reste = k;
  mort = false;
}

/** Requests since the last time. */
export function remettreLeCourant(): number {
  reste = Number.POSITIVE_INFINITY;
  mort = false;
  const n = comptees;
  comptees = 0;
  return n;
}

export const estCoupe = (): boolean => mort;
