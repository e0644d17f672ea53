import { consigner } from './audit.ts';
import { ensemble, type Comptes } from './contexte.ts';
import { exigerGestion } from './gerer.ts';
import { fermer } from './refuser.ts';

/**
 * Makes an account of an espace an administrator of the server, or no longer one: only an administrator of the server
 * may, one always remains, and each sees what the one before left.
 */
export const administrerServeur = (
  comptes: Comptes,
  acteur: string,
  espace: string,
  compte: string,
  administre: boolean,
): Promise<void> =>
  ensemble(comptes, async (dedans) => {
    const { db } = dedans;
    await db
      .updateTable('comptes')
      .set((e) => ({ nom: e.ref('nom') }))
      .where('serveur', '=', 1)
      .execute();
    const administrateurs = (
      await db.selectFrom('comptes').select('id').where('serveur', '=', 1).where('ferme_le', 'is', null).execute()
    ).map(({ id }) => id);
    await exigerGestion(dedans, acteur, espace);
    if (!administrateurs.includes(acteur)) fermer('droit-manquant');
    const vise = await db
      .selectFrom('adhesions')
      .innerJoin('comptes', 'comptes.id', 'adhesions.compte')
      .select('comptes.id')
      .where('adhesions.espace', '=', espace)
      .where('comptes.id', '=', compte)
      .where('ferme_le', 'is', null)
      .executeTakeFirst();
    if (vise === undefined) fermer('compte-inconnu');
    if (administrateurs.includes(compte) === administre) return;
    if (administre) {
      const entre = await db
        .selectFrom('appareils')
        .select('id')
        .where('compte', '=', compte)
        .where('revoque_le', 'is', null)
        .executeTakeFirst();
      if (entre === undefined) fermer('compte-jamais-entre');
      // Links made by a secretariat for a member open no administrator.
      await db.deleteFrom('liens').where('compte', '=', compte).where('utilise_le', 'is', null).execute();
    } else if (administrateurs.length === 1) fermer('dernier-administrateur');
    await db
      .updateTable('comptes')
      .set({ serveur: administre ? 1 : 0 })
      .where('id', '=', compte)
      .execute();
    await consigner(dedans, { genre: 'serveur', compte, par: acteur, detail: { administre } });
  });
