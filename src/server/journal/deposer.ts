import type { Insertable, Transaction } from 'kysely';
import type { Etabli } from './etabli.ts';
import type { Tables } from './tables.ts';

/** Rows of one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
const LIGNES = 500;

async function inserer<T extends 'operations' | 'refusees' | 'differees'>(
  trx: Transaction<Tables>,
  table: T,
  lignes: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let i = 0; i < lignes.length; i += LIGNES)
    await trx
      .insertInto(table)
      .values(lignes.slice(i, i + LIGNES))
      .execute();
}

/** Writes what a batch leaves: its rows in a few statements, each record once. */
export async function deposer(trx: Transaction<Tables>, etabli: Etabli): Promise<void> {
  const { espace, appareil, now } = etabli;
  if (etabli.levees.size > 0)
    await trx
      .deleteFrom('differees')
      .where('espace', '=', espace)
      .where('id', 'in', [...etabli.levees])
      .execute();
  await inserer(trx, 'operations', etabli.ecrites);
  for (let i = 0; i < etabli.anciennes.length; i += LIGNES)
    await trx
      .insertInto('anciennes')
      .values(etabli.anciennes.slice(i, i + LIGNES))
      .onConflict((c) => c.doNothing())
      .execute();
  await inserer(trx, 'refusees', etabli.refusees);
  await inserer(trx, 'differees', etabli.differees);

  const records = [...etabli.fiches.values()]
    .filter(({ touchee }) => touchee)
    .map(({ kind, id, scope, version, doc: valeur }) => {
      const doc = JSON.stringify(valeur);
      return { espace, kind, id, scope, version, taille: doc.length, doc };
    });
  if (records.length > 0)
    await trx
      .insertInto('records')
      .values(records)
      .onConflict((c) =>
        c.columns(['espace', 'kind', 'id']).doUpdateSet((e) => ({
          version: e.ref('excluded.version'),
          taille: e.ref('excluded.taille'),
          doc: e.ref('excluded.doc'),
        })),
      )
      .execute();
  const portees = [...etabli.portees].filter(([, { touchee }]) => touchee);
  if (portees.length > 0)
    await trx
      .insertInto('portees')
      .values(portees.map(([scope, { tete, somme }]) => ({ espace, scope, tete, somme })))
      .onConflict((c) =>
        c
          .columns(['espace', 'scope'])
          .doUpdateSet((e) => ({ tete: e.ref('excluded.tete'), somme: e.ref('excluded.somme') })),
      )
      .execute();
  const sequences = [...etabli.sequences].filter(([, { touchee }]) => touchee);
  if (sequences.length > 0)
    await trx
      .insertInto('sequences')
      .values(sequences.map(([device, { seq, compte }]) => ({ espace, device, seq, compte, appareil, vu_le: now })))
      .onConflict((c) =>
        c.columns(['espace', 'device']).doUpdateSet((e) => ({
          seq: e.ref('excluded.seq'),
          appareil: e.ref('excluded.appareil'),
          vu_le: e.ref('excluded.vu_le'),
        })),
      )
      .execute();
}
