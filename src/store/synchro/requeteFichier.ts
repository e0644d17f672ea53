/** `coupe`: no answer, or none that is the server's; what was begun goes on another time. */
export type Demander = (adresse: string, init: RequestInit) => Promise<Response>;

/** A megabyte on a slow village line. */
const DELAI_MS = 60_000;

/** One request about a file; nothing when the network, the session or the server fails. */
export async function demanderFichier(
  demander: Demander,
  adresse: string,
  init: RequestInit = {},
): Promise<Response | undefined> {
  try {
    const reponse = await demander(adresse, {
      credentials: 'include',
      cache: 'no-store',
      signal: AbortSignal.timeout(DELAI_MS),
      ...init,
    });
    return reponse.status === 401 || reponse.status === 429 || reponse.status >= 500 ? undefined : reponse;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Of the server of this carnet (`origine` empty: the one of this page). */
export const adresseFichier = (origine: string, espace: string, sha256: string): string =>
  `${origine}/api/fichiers/${encodeURIComponent(espace)}/${sha256}`;
