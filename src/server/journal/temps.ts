/**
 * Versions say of which time they are. A restoration begins a time: its floor is the next multiple of `TEMPS` by the
 * clock in seconds, so that no number of one time is ever given in another, even by a database that remembers nothing
 * of it. Room for four million versions a scope in each time, and for restorations until 2093.
 */
const TEMPS = 2 ** 22;
const ORIGINE = Date.UTC(2025, 0, 1);
/** Floors were once the clock itself, in ms: of numbers between these two the time is known from the list alone. */
const [HORLOGE, RONDS] = [10 ** 12, 2 ** 46];

/** Floor of the time that begins at that instant, in ms; above `ancien`. */
export const plancherA = (ms: number, ancien: number): number =>
  Math.max(Math.floor(ancien / TEMPS) + 1, Math.ceil((ms - ORIGINE) / 1000)) * TEMPS;

/** When a time began, in ms, from its floor. */
export const debutDe = (plancher: number): number =>
  plancher < RONDS ? plancher : ORIGINE + (plancher / TEMPS) * 1000;

/** Of one scope: by the floor of each time, the last version that the backup it began from had. */
export type Lignee = ReadonlyMap<number, number>;

/** The floor of the time a version was given in; 0 before any restoration, undefined when nobody knows any more. */
function tempsDe(lignee: Lignee, version: number): number | undefined {
  if (version >= RONDS) return Math.floor(version / TEMPS) * TEMPS;
  if (version < HORLOGE) return 0;
  return [...lignee.keys()].find((plancher) => plancher < RONDS && plancher < version);
}

/** What whoever read a scope up to a version had before his eyes: the last version of each time that led there. */
function chaine(lignee: Lignee, version: number): Map<number, number> {
  const vus = new Map<number, number>();
  for (let v: number | undefined = version; v !== undefined;) {
    const temps = tempsDe(lignee, v);
    if (temps === undefined || vus.has(temps)) break;
    vus.set(temps, v);
    v = temps === 0 ? undefined : lignee.get(temps);
  }
  return vus;
}

/** Whether whoever had read a scope up to `base` had seen what was given that version. */
export function avaitVu(lignee: Lignee, base: number, version: number): boolean {
  const temps = tempsDe(lignee, version);
  const vu = temps === undefined ? undefined : chaine(lignee, base).get(temps);
  return vu !== undefined && version <= vu;
}

/**
 * Up to which version of the journal as it is now the reader of `base` had seen everything. `plancher`, `tete`: where
 * its time began and stands.
 */
export function ramener(lignee: Lignee, base: number, { plancher, tete }: { plancher: number; tete: number }): number {
  // More than this server ever gave: of another numbering, so nothing is taken as seen.
  if (base > tete) return 0;
  if (base > plancher || plancher === 0) return base;
  const actuelle = chaine(lignee, tete);
  for (const [temps, vu] of chaine(lignee, base)) {
    const ici = actuelle.get(temps);
    if (ici !== undefined) return Math.min(vu, ici);
  }
  return 0;
}
