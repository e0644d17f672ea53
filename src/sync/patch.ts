/** A change of one JSON value: where (keys from the root), and what is there now; no value: the key is gone. */
export type Retouche = readonly [chemin: readonly (string | number)[], valeur?: unknown];
export type Patch = readonly Retouche[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function compare(before: unknown, after: unknown, chemin: readonly (string | number)[], out: Retouche[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    // A list that shrank moved its lines: said again whole, which lists of a record do rarely.
    if (after.length < before.length) out.push([chemin, after]);
    else after.forEach((value, i) => compare(before[i], value, [...chemin, i], out));
    return;
  }
  if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(before))
      if (after[key] === undefined && before[key] !== undefined) out.push([[...chemin, key]]);
    for (const [key, value] of Object.entries(after))
      if (value !== undefined) compare(before[key], value, [...chemin, key], out);
    return;
  }
  out.push([chemin, after]);
}

/** What turns one JSON value into another; what they share by reference costs nothing. */
export function differences(before: unknown, after: unknown): Patch {
  const out: Retouche[] = [];
  compare(before, after, [], out);
  return out;
}

/** A path that would reach outside plain data, or that the value does not have. */
export class PatchInapplicable extends Error {}

/** Keys that no path of a patch may name. */
export const INTERDITS: ReadonlySet<string | number> = new Set(['__proto__', 'constructor', 'prototype']);

function retoucher(value: unknown, chemin: readonly (string | number)[], retouche: Retouche): unknown {
  const [key, ...reste] = chemin;
  if (key === undefined) return retouche[1];
  if (INTERDITS.has(key)) throw new PatchInapplicable(String(key));
  if (Array.isArray(value)) {
    if (typeof key !== 'number' || key > value.length) throw new PatchInapplicable(String(key));
    const copie: unknown[] = [...(value as unknown[])];
    copie[key] = retoucher(copie[key], reste, retouche);
    return copie;
  }
  if (!isObject(value) || typeof key !== 'string') throw new PatchInapplicable(String(key));
  const copie = { ...value };
  if (reste.length === 0 && retouche.length === 1) delete copie[key];
  else copie[key] = retoucher(copie[key], reste, retouche);
  return copie;
}

/** The value after a patch; the given one is left alone. Throws `PatchInapplicable`. */
export function appliquer(value: unknown, patch: Patch): unknown {
  let suite = value;
  for (const retouche of patch) suite = retoucher(suite, retouche[0], retouche);
  return suite;
}
