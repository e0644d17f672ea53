import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { Seance } from '../domain/seance/seance.ts';

/** A sitting as the disk keeps it: its JSON in UTF-8 beside what the indexes look at. */
type SeanceSerree = Pick<Seance, 'id' | 'instanceId' | 'communeId' | 'date'> & { readonly json: Uint8Array };

const encodeur = new TextEncoder();
const decodeur = new TextDecoder();

function serrer(seance: Seance): SeanceSerree {
  const { id, instanceId, communeId, date } = seance;
  return { id, instanceId, communeId, date, json: encodeur.encode(JSON.stringify(seance)) };
}

/** Rows written by an app before this form are sittings as they are. */
const estSerree = (row: unknown): row is SeanceSerree => row !== null && typeof row === 'object' && 'json' in row;

const desserrer = (row: unknown): unknown => (estSerree(row) ? (JSON.parse(decodeur.decode(row.json)) as Seance) : row);

function desserrerCurseur(cursor: DBCoreCursor): DBCoreCursor {
  let [lue, valeur]: [unknown, unknown] = [undefined, undefined];
  return Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: {
      get: () => {
        const row = cursor.value as unknown;
        if (row !== lue) [lue, valeur] = [row, desserrer(row)];
        return valeur;
      },
    },
  }) as DBCoreCursor;
}

const desserrerTable = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (req) =>
    table.mutate(
      req.type === 'add' || req.type === 'put' ? { ...req, values: (req.values as Seance[]).map(serrer) } : req,
    ),
  get: (req) => table.get(req).then(desserrer),
  getMany: (req) => table.getMany(req).then((rows) => rows.map(desserrer)),
  query: (req) =>
    table.query(req).then((lu) => (req.values === true ? { ...lu, result: lu.result.map(desserrer) } : lu)),
  openCursor: (req) =>
    table
      .openCursor(req)
      .then((cursor) => (cursor === null || req.values !== true ? cursor : desserrerCurseur(cursor))),
});

/**
 * Keeps sittings as text under the tables that the application sees. The browser copies an object field by field, twice
 * at each write for its indexes; of a sitting of sixty points that is most of what a write costs. Text is also half as
 * large on the disk: one curly apostrophe doubles a string there.
 */
export const seancesSerrees: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'seancesSerrees',
  // Next to the disk: what Dexie compares and watches is the sitting itself.
  level: -10,
  create: (down) => ({
    ...down,
    table: (nom) => (nom === 'seances' ? desserrerTable(down.table(nom)) : down.table(nom)),
  }),
};
