import { sql } from 'kysely';
import type { Migration } from '../migrer.ts';

const id = 'varchar(400)';

export const journal: Migration = {
  numero: 1,
  nom: 'journal',
  faire: async (db) => {
    const { schema } = db;
    await schema
      .createTable('reperes')
      .addColumn('cle', id, (c) => c.primaryKey())
      .addColumn('valeur', 'text', (c) => c.notNull())
      .execute();
    await schema
      .createTable('portees')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addColumn('tete', 'bigint', (c) => c.notNull())
      .addColumn('somme', 'varchar(16)', (c) => c.notNull())
      .addPrimaryKeyConstraint('portees_cle', ['espace', 'scope'])
      .execute();
    await schema
      .createTable('records')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('kind', id, (c) => c.notNull())
      .addColumn('id', id, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addColumn('version', 'bigint', (c) => c.notNull())
      .addColumn('taille', 'integer', (c) => c.notNull())
      .addColumn('doc', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('records_cle', ['espace', 'kind', 'id'])
      .execute();
    await schema
      .createIndex('records_par_version')
      .on('records')
      .columns(['espace', 'scope', 'version', 'taille'])
      .execute();
    await schema
      .createTable('operations')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addColumn('version', 'bigint', (c) => c.notNull())
      .addColumn('id', id, (c) => c.notNull())
      .addColumn('device', id, (c) => c.notNull())
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('empreinte', 'varchar(64)', (c) => c.notNull())
      .addColumn('compte', id, (c) => c.notNull())
      .addColumn('kind', id, (c) => c.notNull())
      .addColumn('record_id', id, (c) => c.notNull())
      .addColumn('cible', 'text', (c) => c.notNull())
      .addColumn('type', id, (c) => c.notNull())
      .addColumn('geste', id, (c) => c.notNull())
      .addColumn('issue', 'varchar(20)', (c) => c.notNull())
      .addColumn('cells', 'text', (c) => c.notNull())
      .addColumn('depuis', 'bigint', (c) => c.notNull())
      .addColumn('patch', 'text', (c) => c.notNull())
      .addColumn('operation', 'text', (c) => c.notNull())
      .addColumn('recu_le', 'varchar(40)', (c) => c.notNull())
      .addPrimaryKeyConstraint('operations_cle', ['espace', 'scope', 'version'])
      .execute();
    await schema.createIndex('operations_par_id').unique().on('operations').columns(['espace', 'id']).execute();
    await schema.createIndex('operations_par_cible').on('operations').columns(['espace', 'cible', 'version']).execute();
    // The acts of a gesture that settles never diverge: looked for by gesture, and settlements are few.
    await schema
      .createIndex('operations_reglements')
      .on('operations')
      .columns(['espace', 'geste'])
      .where(sql.ref('type'), '=', sql.lit('settleDivergence'))
      .execute();
    await schema
      .createTable('refusees')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('id', id, (c) => c.notNull())
      .addColumn('empreinte', 'varchar(64)', (c) => c.notNull())
      .addColumn('device', id, (c) => c.notNull())
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('compte', id, (c) => c.notNull())
      .addColumn('refus', 'text', (c) => c.notNull())
      .addColumn('operation', 'text', (c) => c.notNull())
      .addColumn('recu_le', 'varchar(40)', (c) => c.notNull())
      .addPrimaryKeyConstraint('refusees_cle', ['espace', 'id', 'empreinte'])
      .execute();
    await schema
      .createTable('differees')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('id', id, (c) => c.notNull())
      .addColumn('empreinte', 'varchar(64)', (c) => c.notNull())
      .addColumn('device', id, (c) => c.notNull())
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('compte', id, (c) => c.notNull())
      .addColumn('cible', 'text', (c) => c.notNull())
      .addColumn('refus', 'text', (c) => c.notNull())
      .addColumn('operation', 'text', (c) => c.notNull())
      .addColumn('recu_le', 'varchar(40)', (c) => c.notNull())
      .addPrimaryKeyConstraint('differees_cle', ['espace', 'id'])
      .execute();
    await schema.createIndex('differees_par_cible').on('differees').columns(['espace', 'cible']).execute();
    await schema
      .createTable('sequences')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('device', id, (c) => c.notNull())
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('compte', id, (c) => c.notNull())
      .addColumn('appareil', id, (c) => c.notNull())
      .addColumn('vu_le', 'varchar(40)', (c) => c.notNull())
      .addPrimaryKeyConstraint('sequences_cle', ['espace', 'device'])
      .execute();
  },
};
