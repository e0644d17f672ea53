import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type Dialecte = 'sqlite' | 'postgres';

export type Migration = {
  /** From 1, without a hole. */
  readonly numero: number;
  readonly nom: string;
  readonly faire: (db: Kysely<unknown>, dialecte: Dialecte) => Promise<void>;
};

/** The database was written by a newer server than this one. */
export class BasePlusRecente extends Error {
  constructor(trouvee: number, connue: number) {
    super(`The database is at version ${String(trouvee)}, this server knows ${String(connue)}: update the server.`);
  }
}

/** Two servers that start together must not both migrate. */
const VERROU = 7_301_926;

/** Version of the schema of a database: number of its last migration; 0 when it is empty. */
export async function versionDe(trx: Kysely<Tables>): Promise<number> {
  const { derniere } = await trx
    .selectFrom('migrations')
    .select((e) => e.fn.max('numero').as('derniere'))
    .executeTakeFirstOrThrow();
  return Number((derniere as number | null) ?? 0);
}

/** Migrations above the database's version, up to `jusqua`, in the given transaction. */
export async function migrerDans(
  trx: Transaction<Tables>,
  dialecte: Dialecte,
  migrations: readonly Migration[],
  now: string,
  jusqua = Infinity,
): Promise<void> {
  if (dialecte === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(VERROU)})`.execute(trx);
  await trx.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('numero', 'integer', (c) => c.primaryKey())
    .addColumn('nom', 'varchar(100)', (c) => c.notNull())
    .addColumn('faite_le', 'varchar(40)', (c) => c.notNull())
    .execute();
  const faite = await versionDe(trx);
  const connue = migrations.at(-1)?.numero ?? 0;
  if (faite > connue) throw new BasePlusRecente(faite, connue);
  for (const { numero, nom, faire } of migrations) {
    if (numero <= faite || numero > jusqua) continue;
    await faire(trx as unknown as Kysely<unknown>, dialecte);
    await trx.insertInto('migrations').values({ numero, nom, faite_le: now }).execute();
  }
}
