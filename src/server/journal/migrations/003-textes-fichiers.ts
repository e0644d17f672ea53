import type { Migration } from '../migrer.ts';

const id = 'varchar(400)';
const sha256 = 'varchar(64)';
const instant = 'varchar(40)';

export const textesEtFichiers: Migration = {
  numero: 3,
  nom: 'textes-fichiers',
  faire: async ({ schema }) => {
    await schema
      .createTable('textes_portees')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addColumn('tete', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('textes_portees_cle', ['espace', 'scope'])
      .execute();
    await schema
      .createTable('textes')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('id', id, (c) => c.notNull())
      .addColumn('seance_id', id, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addPrimaryKeyConstraint('textes_cle', ['espace', 'id'])
      .execute();
    await schema.createIndex('textes_par_seance').on('textes').columns(['espace', 'seance_id']).execute();
    await schema
      .createTable('textes_maj')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addColumn('n', 'bigint', (c) => c.notNull())
      .addColumn('texte_id', id, (c) => c.notNull())
      .addColumn('seance_id', id, (c) => c.notNull())
      .addColumn('id', sha256, (c) => c.notNull())
      .addColumn('maj', 'text', (c) => c.notNull())
      .addColumn('taille', 'integer', (c) => c.notNull())
      .addColumn('compte', id, (c) => c.notNull())
      .addColumn('le', instant)
      .addPrimaryKeyConstraint('textes_maj_cle', ['espace', 'scope', 'n'])
      .execute();
    await schema.createIndex('textes_maj_par_texte').on('textes_maj').columns(['espace', 'texte_id', 'n']).execute();
    await schema
      .createTable('textes_refuses')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('texte_id', id, (c) => c.notNull())
      .addColumn('id', sha256, (c) => c.notNull())
      .addColumn('compte', id, (c) => c.notNull())
      .addColumn('maj', 'text', (c) => c.notNull())
      .addColumn('refus', 'text', (c) => c.notNull())
      .addColumn('recu_le', instant, (c) => c.notNull())
      .addPrimaryKeyConstraint('textes_refuses_cle', ['espace', 'texte_id', 'id'])
      .execute();
    await schema.createIndex('textes_refuses_par_compte').on('textes_refuses').columns(['espace', 'compte']).execute();
    await schema
      .createTable('rangements')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addColumn('version', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('rangements_cle', ['espace', 'scope'])
      .execute();
    await schema
      .createTable('fichiers_references')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('seance_id', id, (c) => c.notNull())
      .addColumn('sha256', sha256, (c) => c.notNull())
      .addColumn('scope', id, (c) => c.notNull())
      .addPrimaryKeyConstraint('fichiers_references_cle', ['espace', 'seance_id', 'sha256', 'scope'])
      .execute();
    await schema
      .createIndex('fichiers_references_par_fichier')
      .on('fichiers_references')
      .columns(['espace', 'sha256'])
      .execute();
    await schema
      .createTable('fichiers')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('sha256', sha256, (c) => c.notNull())
      .addColumn('type', 'varchar(200)', (c) => c.notNull())
      .addColumn('octets', 'bigint', (c) => c.notNull())
      .addColumn('compte', id, (c) => c.notNull())
      .addColumn('depose_le', instant, (c) => c.notNull())
      .addPrimaryKeyConstraint('fichiers_cle', ['espace', 'sha256'])
      .execute();
    await schema
      .createTable('fichiers_en_cours')
      .addColumn('espace', id, (c) => c.notNull())
      .addColumn('sha256', sha256, (c) => c.notNull())
      .addColumn('compte', id, (c) => c.notNull())
      .addColumn('nom', 'varchar(60)', (c) => c.notNull())
      .addColumn('type', 'varchar(200)', (c) => c.notNull())
      .addColumn('total', 'bigint', (c) => c.notNull())
      .addColumn('recus', 'bigint', (c) => c.notNull())
      .addColumn('maj_le', instant, (c) => c.notNull())
      .addPrimaryKeyConstraint('fichiers_en_cours_cle', ['espace', 'sha256', 'compte'])
      .execute();
  },
};
