import type { Appareil, Entree, LienDonne, LienLu, Passkey, Session } from '../../sync/session.ts';
import { demanderAuServeur, partie, RefusDuServeur, ServeurInjoignable } from './serveurHttp.ts';

export type { Appareil, Entree, LienDonne, LienLu, Passkey, Session } from '../../sync/session.ts';

/** Left without a network: the cookie, which no script reads, is still there until the server has heard. */
const A_FERMER = 'session-a-fermer';

/** Closes on the server the session that was left without a network. */
export async function finirSortie(): Promise<void> {
  if (localStorage.getItem(A_FERMER) === null) return;
  await demanderAuServeur('DELETE', '/session');
  localStorage.removeItem(A_FERMER);
}

/** Who is signed in on this browser; `null`: nobody. */
export async function lireSession(): Promise<Session | null> {
  try {
    await finirSortie();
    return await demanderAuServeur<Session>('GET', '/session');
  } catch (error) {
    if (error instanceof RefusDuServeur && error.code === 'non-connecte') return null;
    throw error;
  }
}

export const lireLien = (jeton: string): Promise<LienLu> => demanderAuServeur('POST', '/entree/lire', { jeton });
export async function entrer(entree: Entree): Promise<Session> {
  await finirSortie();
  return demanderAuServeur('POST', '/entree', entree);
}

/** Closes the session; with no network it is over here all the same, and closed before anybody else enters. */
export async function fermerSession(): Promise<void> {
  localStorage.setItem(A_FERMER, 'oui');
  try {
    await finirSortie();
  } catch (error) {
    if (!(error instanceof ServeurInjoignable)) throw error;
  }
}

/** `courrier`: this server sends mail; it never says whether the address is known. */
export const demanderLien = (courriel: string): Promise<{ courrier: boolean }> =>
  demanderAuServeur('POST', '/liens/courriel', { courriel });
/** A link for another device of one's own. */
export const lienPourAutreAppareil = (): Promise<LienDonne> => demanderAuServeur('POST', '/liens', {});

export const lireAppareils = (): Promise<Appareil[]> => demanderAuServeur('GET', '/appareils');
export const nommerAppareil = (id: string, nom: string): Promise<Appareil[]> =>
  demanderAuServeur('POST', `/appareils/${partie(id)}`, { nom });
export const revoquerAppareil = (id: string): Promise<void> => demanderAuServeur('DELETE', `/appareils/${partie(id)}`);

export const lirePasskeys = (): Promise<Passkey[]> => demanderAuServeur('GET', '/passkeys');
export const retirerPasskey = (id: string): Promise<void> => demanderAuServeur('DELETE', `/passkeys/${partie(id)}`);
