import { consigner } from './audit.ts';
import { instant, type Comptes } from './contexte.ts';
import { fermer } from './refuser.ts';

/**
 * One person, two espaces of one server: somebody signed in takes over what a never opened account may do. The other
 * name is not taken over, or a secretariat could lend its members the name of somebody of another town hall.
 */
export async function absorberCompte(comptes: Comptes, de: string, vers: string): Promise<void> {
  const ouvert = await comptes.db.selectFrom('appareils').select('id').where('compte', '=', de).executeTakeFirst();
  if (ouvert !== undefined) fermer('compte-partage');
  const connus = comptes.db.selectFrom('adhesions').select('espace').where('compte', '=', vers);
  const { personne_id: personneId, espace } = await comptes.db
    .selectFrom('adhesions')
    .selectAll()
    .where('compte', '=', de)
    .where('espace', 'not in', connus)
    .executeTakeFirstOrThrow(() => new Error('an account that was never opened belongs to one espace'));
  await comptes.db.deleteFrom('adhesions').where('compte', '=', de).execute();
  await comptes.db
    .insertInto('adhesions')
    .values({ espace, compte: vers, personne_id: personneId, cree_le: instant(comptes) })
    .execute();
  await comptes.db.updateTable('attributions').set({ compte: vers }).where('compte', '=', de).execute();
  await comptes.db
    .updateTable('comptes')
    .set({ ferme_le: instant(comptes) })
    .where('id', '=', de)
    .execute();
  await consigner(comptes, { genre: 'compte', compte: vers, par: vers, espace, detail: { rejoint: de } });
}
