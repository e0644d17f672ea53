import type { BaseGardee, Carnet, Suivi } from '../db.ts';
import type { Change } from '../projection.ts';

export type Suivis = ReadonlyMap<string, Suivi>;

export const SANS_SUIVI: Suivis = new Map();

/** What the server knows of the records that a gesture writes, by `kind/id`. */
export async function lireSuivis(db: Carnet, cles: readonly string[]): Promise<Suivis> {
  const suivis = await db.suivis.bulkGet([...new Set(cles)]);
  return new Map(suivis.flatMap((suivi) => (suivi ? [[suivi.cle, suivi]] : [])));
}

/** The state of the server, set aside at the first own operation that will wait on top of it. */
export const basesAGarder = (suivis: Suivis, changes: ReadonlyMap<string, Change>): BaseGardee[] =>
  [...suivis.values()].flatMap(({ cle, garde }) => {
    const doc = changes.get(cle)?.before;
    return garde === undefined && doc !== undefined ? [{ cle, doc }] : [];
  });

/** Keeps them, and says so of their records. */
export const garderBases = (db: Carnet, suivis: Suivis, bases: readonly BaseGardee[]): Promise<unknown> =>
  Promise.all([
    db.bases.bulkPut(bases),
    db.suivis.bulkPut(
      bases.flatMap(({ cle }): Suivi[] => {
        const suivi = suivis.get(cle);
        return suivi === undefined ? [] : [{ ...suivi, garde: true }];
      }),
    ),
  ]);

/** All that is known of the server is forgotten. */
export const oublierServeur = (db: Carnet): Promise<unknown> =>
  Promise.all([db.suivis.clear(), db.bases.clear(), db.portees.clear()]);
