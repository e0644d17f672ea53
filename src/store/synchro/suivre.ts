import type { Carnet, Suivi } from '../db.ts';
import type { Change } from '../projection.ts';

export type Suivis = ReadonlyMap<string, Suivi>;

export const SANS_SUIVI: Suivis = new Map();

/** What the server knows of the records that a gesture writes, by `kind/id`. */
export async function lireSuivis(db: Carnet, cles: readonly string[]): Promise<Suivis> {
  const suivis = await db.suivis.bulkGet([...new Set(cles)]);
  return new Map(suivis.flatMap((suivi) => (suivi ? [[suivi.cle, suivi]] : [])));
}

/** The state of the server, set aside at the first own operation that will wait on top of it. */
export const basesAGarder = (suivis: Suivis, changes: ReadonlyMap<string, Change>): Suivi[] =>
  [...suivis.values()].flatMap((suivi) => {
    const before = changes.get(suivi.cle)?.before;
    return suivi.base === undefined && before !== undefined ? [{ ...suivi, base: before }] : [];
  });
