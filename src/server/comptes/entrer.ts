import type { Entree } from '../../sync/session.ts';
import { appareilVivant, enrolerAppareil } from './appareils.ts';
import { consigner } from './audit.ts';
import { ensemble, type Comptes } from './contexte.ts';
import { lienValable, userLien } from './liens.ts';
import { creerPremier } from './premier.ts';
import { fermer } from './refuser.ts';
import { absorberCompte } from './rejoindre.ts';
import { fermerSession, ouvrirSession, type SessionOuverte } from './sessions.ts';

export type Entre = { readonly compte: string; readonly appareil: string; readonly jeton: string };

async function compteDuLien(comptes: Comptes, entree: Entree, courante: SessionOuverte | undefined): Promise<string> {
  const lien = await lienValable(comptes, entree.jeton);
  if (lien.compte === null) {
    const nom = entree.nom?.trim() ?? '';
    return nom === '' ? fermer('nom-manquant') : creerPremier(comptes, nom, lien.empreinte);
  }
  await userLien(comptes, lien.empreinte);
  if (entree.rejoindre !== true || courante === undefined || courante.compte === lien.compte) return lien.compte;
  await absorberCompte(comptes, lien.compte, courante.compte);
  return courante.compte;
}

/** Opens a session for an account, on the browser already enrolled for it or on a new one. */
export async function ouvrir(
  comptes: Comptes,
  entrant: { compte: string; appareil: { id?: string | undefined; nom: string }; par: 'lien' | 'passkey' },
  courante: SessionOuverte | undefined,
): Promise<Entre> {
  const { compte, par } = entrant;
  const ouvert = await comptes.db
    .selectFrom('comptes')
    .select('id')
    .where('id', '=', compte)
    .where('ferme_le', 'is', null)
    .executeTakeFirst();
  if (ouvert === undefined) return fermer('lien-inconnu');
  const connu = courante?.compte === compte ? courante.appareil : entrant.appareil.id;
  const vivant = connu === undefined ? undefined : await appareilVivant(comptes, compte, connu);
  const appareil = vivant?.id ?? (await enrolerAppareil(comptes, compte, entrant.appareil.nom));
  // One browser, one person at a time.
  if (courante !== undefined) await fermerSession(comptes, courante);
  const jeton = await ouvrirSession(comptes, compte, appareil);
  await consigner(comptes, { genre: 'entree', compte, detail: { par, appareil } });
  return { compte, appareil, jeton };
}

/** Enters by a one-time link. Nothing is used up when anything fails. */
export const entrerParLien = (comptes: Comptes, entree: Entree, courante: SessionOuverte | undefined): Promise<Entre> =>
  ensemble(comptes, async (dedans) => {
    const compte = await compteDuLien(dedans, entree, courante);
    return ouvrir(dedans, { compte, appareil: entree.appareil, par: 'lien' }, courante);
  });
