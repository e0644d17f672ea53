import type { Appareil, Entree, LienDonne, LienLu, Passkey, Session } from '../../sync/session.ts';
import { demanderAuServeur, partie, RefusDuServeur } from './serveurHttp.ts';

export type { Appareil, Entree, LienDonne, LienLu, Passkey, Session } from '../../sync/session.ts';

/** Who is signed in on this browser; `null`: nobody. */
export async function lireSession(): Promise<Session | null> {
  try {
    return await demanderAuServeur<Session>('GET', '/session');
  } catch (error) {
    if (error instanceof RefusDuServeur && error.code === 'non-connecte') return null;
    throw error;
  }
}

export const lireLien = (jeton: string): Promise<LienLu> => demanderAuServeur('POST', '/entree/lire', { jeton });
export const entrer = (entree: Entree): Promise<Session> => demanderAuServeur('POST', '/entree', entree);
export const fermerSession = (): Promise<void> => demanderAuServeur('DELETE', '/session');

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
