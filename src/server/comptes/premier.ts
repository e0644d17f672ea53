import { uuidv7 } from 'uuidv7';
import { consigner } from './audit.ts';
import { instant, type Comptes } from './contexte.ts';
import { donnerLien, DUREES } from './liens.ts';
import { fermer } from './refuser.ts';

const administrateurs = (comptes: Comptes) =>
  comptes.db.selectFrom('comptes').select('id').where('serveur', '=', 1).where('ferme_le', 'is', null);

/** At start, while nobody administers this server: the token with which the first administrator enrols his browser. */
export async function premierJeton(comptes: Comptes): Promise<string | undefined> {
  if ((await administrateurs(comptes).executeTakeFirst()) !== undefined) return undefined;
  const { jeton } = await donnerLien(comptes, { compte: null, par: null, duree: DUREES.premier });
  return jeton;
}

/** Creates the first administrator. Every other printed link is used up with this one: there is one first. */
export async function creerPremier(comptes: Comptes, nom: string, empreinte: string): Promise<string> {
  const liens = await comptes.db
    .updateTable('liens')
    .set({ utilise_le: instant(comptes) })
    .where('compte', 'is', null)
    .where('utilise_le', 'is', null)
    .returning('empreinte')
    .execute();
  const deja = await administrateurs(comptes).executeTakeFirst();
  if (deja !== undefined || !liens.some((lien) => lien.empreinte === empreinte)) fermer('lien-utilise');
  const id = uuidv7();
  await comptes.db
    .insertInto('comptes')
    .values({
      id,
      nom,
      noms: JSON.stringify([nom]),
      courriel: null,
      serveur: 1,
      cree_le: instant(comptes),
      ferme_le: null,
    })
    .execute();
  return id;
}

/** Asked by whoever holds the machine, when an administrator has lost every device: a link for the first of them. */
export async function jetonDeSecours(comptes: Comptes): Promise<{ nom?: string; jeton: string }> {
  const duree = DUREES.premier;
  const premier = await administrateurs(comptes).select('nom').orderBy('cree_le').executeTakeFirst();
  if (premier === undefined) return donnerLien(comptes, { compte: null, par: null, duree });
  const { jeton } = await donnerLien(comptes, { compte: premier.id, par: null, duree });
  await consigner(comptes, { genre: 'lien', compte: premier.id, detail: { par: 'commande' } });
  return { nom: premier.nom, jeton };
}
