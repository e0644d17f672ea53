import { sql } from 'kysely';
import type { Migration } from '../migrer.ts';

/** The enrolled appareil that sent each operation, and the version it had before a restoration. */
export const appareilsDuJournal: Migration = {
  numero: 4,
  nom: 'appareils-du-journal',
  faire: async (db) => {
    await db.schema.alterTable('operations').addColumn('appareil', 'varchar(400)').execute();
    await db.schema.alterTable('operations').addColumn('avant', 'bigint').execute();
    // Of what is there already, the one that sends for that device now is the best that is known.
    await sql`
      update operations set appareil = (
        select sequences.appareil from sequences
        where sequences.espace = operations.espace and sequences.device = operations.device
      )`.execute(db);
    // What came back after a restoration is few, and looked for by the version it had.
    await db.schema
      .createIndex('operations_avant')
      .on('operations')
      .columns(['espace', 'scope', 'avant'])
      .where(sql.ref('avant'), 'is not', null)
      .execute();
  },
};
