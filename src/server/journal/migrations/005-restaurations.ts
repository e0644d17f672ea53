import { sql } from 'kysely';
import type { Migration } from '../migrer.ts';

const id = 'varchar(400)';

/** Where each time of a scope began from, and every version that an operation had in times that were lost. */
export const restaurations: Migration = {
  numero: 5,
  nom: 'restaurations',
  faire: async (db) => {
    const { schema } = db;
    await schema
      .createTable('restaurations')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addColumn('plancher', 'bigint', (c) => c.notNull())
      .addColumn('depuis', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('restaurations_cle', ['espace', 'scope', 'plancher'])
      .execute();
    await schema
      .createTable('anciennes')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('id', id, (c) => c.notNull())
      .addColumn('ancienne', 'bigint', (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addPrimaryKeyConstraint('anciennes_cle', ['espace', 'id', 'ancienne'])
      .execute();
    await schema
      .createIndex('anciennes_par_version')
      .on('anciennes')
      .columns(['espace', 'scope', 'ancienne'])
      .execute();
    await sql`
      insert into anciennes (espace, id, ancienne, scope)
      select espace, id, avant, scope from operations where avant is not null`.execute(db);
    // Of the last restoration alone the floor was kept; what its backup held is what lies below.
    await sql`
      insert into restaurations (espace, scope, plancher, depuis)
      select o.espace, o.scope, r.plancher, max(o.version)
      from operations o, (select cast(valeur as bigint) as plancher from reperes where cle = 'plancher') r
      where o.version <= r.plancher
      group by o.espace, o.scope, r.plancher`.execute(db);
    await schema.dropIndex('operations_avant').execute();
    await schema.alterTable('operations').dropColumn('avant').execute();
  },
};
