import type { Migration } from '../migrer.ts';

const instant = 'varchar(40)';
const id = 'varchar(400)';

/** Espaces, accounts, devices, sessions and rights. */
export const comptes: Migration = {
  numero: 2,
  nom: 'comptes',
  faire: async (db) => {
    await db.schema
      .createTable('espaces')
      .addColumn('id', id, (c) => c.primaryKey())
      .addColumn('nom', 'text', (c) => c.notNull())
      .addColumn('cree_le', instant, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('comptes')
      .addColumn('id', id, (c) => c.primaryKey())
      .addColumn('nom', 'text', (c) => c.notNull())
      .addColumn('noms', 'text', (c) => c.notNull())
      .addColumn('courriel', 'text')
      .addColumn('serveur', 'integer', (c) => c.notNull())
      .addColumn('cree_le', instant, (c) => c.notNull())
      .addColumn('ferme_le', instant)
      .execute();
    await db.schema
      .createTable('adhesions')
      .addColumn('espace', id, (c) => c.notNull().references('espaces.id'))
      .addColumn('compte', id, (c) => c.notNull().references('comptes.id'))
      .addColumn('personne_id', id)
      .addColumn('cree_le', instant, (c) => c.notNull())
      .addPrimaryKeyConstraint('adhesions_pk', ['espace', 'compte'])
      .addUniqueConstraint('adhesions_personne', ['espace', 'personne_id'])
      .execute();
    await db.schema
      .createTable('attributions')
      .addColumn('espace', id, (c) => c.notNull().references('espaces.id'))
      .addColumn('compte', id, (c) => c.notNull().references('comptes.id'))
      .addColumn('role', 'varchar(30)', (c) => c.notNull())
      .addColumn('sur', id, (c) => c.notNull())
      .addColumn('cree_le', instant, (c) => c.notNull())
      .addPrimaryKeyConstraint('attributions_pk', ['espace', 'compte', 'role', 'sur'])
      .execute();
    await db.schema
      .createTable('appareils')
      .addColumn('id', id, (c) => c.primaryKey())
      .addColumn('compte', id, (c) => c.notNull().references('comptes.id'))
      .addColumn('nom', 'text', (c) => c.notNull())
      .addColumn('cree_le', instant, (c) => c.notNull())
      .addColumn('vu_le', instant, (c) => c.notNull())
      .addColumn('revoque_le', instant)
      .execute();
    await db.schema
      .createTable('sessions')
      .addColumn('empreinte', 'varchar(64)', (c) => c.primaryKey())
      .addColumn('compte', id, (c) => c.notNull().references('comptes.id'))
      .addColumn('appareil', id, (c) => c.notNull().references('appareils.id'))
      .addColumn('cree_le', instant, (c) => c.notNull())
      .addColumn('vu_le', instant, (c) => c.notNull())
      .addColumn('expire_le', instant, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('liens')
      .addColumn('empreinte', 'varchar(64)', (c) => c.primaryKey())
      .addColumn('compte', id, (c) => c.references('comptes.id'))
      .addColumn('par', id)
      .addColumn('cree_le', instant, (c) => c.notNull())
      .addColumn('expire_le', instant, (c) => c.notNull())
      .addColumn('utilise_le', instant)
      .execute();
    await db.schema
      .createTable('passkeys')
      .addColumn('id', 'varchar(1400)', (c) => c.primaryKey())
      .addColumn('compte', id, (c) => c.notNull().references('comptes.id'))
      .addColumn('appareil', id, (c) => c.notNull().references('appareils.id'))
      .addColumn('nom', 'text', (c) => c.notNull())
      .addColumn('cle', 'text', (c) => c.notNull())
      .addColumn('compteur', 'bigint', (c) => c.notNull())
      .addColumn('transports', 'text', (c) => c.notNull())
      .addColumn('cree_le', instant, (c) => c.notNull())
      .addColumn('vu_le', instant)
      .execute();
    await db.schema
      .createTable('defis')
      .addColumn('id', id, (c) => c.primaryKey())
      .addColumn('defi', 'text', (c) => c.notNull())
      .addColumn('compte', id)
      .addColumn('expire_le', instant, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('essais')
      .addColumn('cle', 'varchar(120)', (c) => c.primaryKey())
      .addColumn('nombre', 'integer', (c) => c.notNull())
      .addColumn('depuis', instant, (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('audit')
      .addColumn('id', id, (c) => c.primaryKey())
      .addColumn('le', instant, (c) => c.notNull())
      .addColumn('genre', 'varchar(30)', (c) => c.notNull())
      .addColumn('compte', id)
      .addColumn('par', id)
      .addColumn('espace', id)
      .addColumn('detail', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('adhesions_compte').on('adhesions').column('compte').execute();
    await db.schema.createIndex('appareils_compte').on('appareils').column('compte').execute();
    await db.schema.createIndex('sessions_appareil').on('sessions').column('appareil').execute();
    await db.schema.createIndex('passkeys_compte').on('passkeys').column('compte').execute();
    await db.schema.createIndex('audit_espace').on('audit').columns(['espace', 'le']).execute();
  },
};
