import { sql } from 'kysely';
import type { Migration } from '../migrer.ts';

/** Contents of files, in pieces, for servers that share a database and no folder. A restoration leaves the table there. */
export const contenus: Migration = {
  numero: 6,
  nom: 'contenus',
  faire: async (db, dialecte) => {
    await db.schema
      .createTable('contenus')
      .ifNotExists()
      .addColumn('nom', 'varchar(100)', (c) => c.notNull())
      .addColumn('de', 'bigint', (c) => c.notNull())
      .addColumn('octets', dialecte === 'postgres' ? 'bytea' : 'blob', (c) => c.notNull())
      .addColumn('le', 'varchar(40)', (c) => c.notNull())
      .addPrimaryKeyConstraint('contenus_cle', ['nom', 'de'])
      .execute();
    // Files come compressed already: PostgreSQL does not try again.
    if (dialecte === 'postgres') await sql`alter table contenus alter column octets set storage external`.execute(db);
  },
};
