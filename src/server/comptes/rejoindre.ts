import { consigner } from './audit.ts';
import { instant, type Comptes } from './contexte.ts';
import { fermer } from './refuser.ts';

/**
 * Somebody signed in takes over what a never opened account may do: one person, two espaces of one server, or a second
 * quality in the same one. The other name is not taken over, or a secretariat could lend its members the name of
 * somebody of another town hall.
 */
export async function absorberCompte(comptes: Comptes, de: string, vers: string): Promise<void> {
  const { db } = comptes;
  const ouvert = await db.selectFrom('appareils').select('id').where('compte', '=', de).executeTakeFirst();
  if (ouvert !== undefined) fermer('compte-partage');
  const adhesions = await db.deleteFrom('adhesions').where('compte', '=', de).returningAll().execute();
  for (const { espace, personne_id: apportee } of adhesions) {
    const ou = db.selectFrom('adhesions').where('espace', '=', espace).where('compte', '=', vers);
    const deja = await ou.select('personne_id').executeTakeFirst();
    // Two people of one annuaire are not one person.
    if (deja?.personne_id != null && apportee !== null) fermer('personne-deja-liee');
    await db
      .insertInto('adhesions')
      .values({ espace, compte: vers, personne_id: apportee, cree_le: instant(comptes) })
      .onConflict((o) =>
        o.columns(['espace', 'compte']).doUpdateSet({ personne_id: apportee ?? deja?.personne_id ?? null }),
      )
      .execute();
    await consigner(comptes, { genre: 'compte', compte: vers, par: vers, espace, detail: { rejoint: de } });
  }
  const attributions = await db.deleteFrom('attributions').where('compte', '=', de).returningAll().execute();
  for (const attribution of attributions)
    await db
      .insertInto('attributions')
      .values({ ...attribution, compte: vers })
      .onConflict((o) => o.doNothing())
      .execute();
  await db
    .updateTable('comptes')
    .set({ ferme_le: instant(comptes) })
    .where('id', '=', de)
    .execute();
}
