import * as v from 'valibot';
import type { Demande, Reponse } from '../../sync/protocole.ts';

/** Why a round could not be made: reading and writing go on all the same. */
export const pannes = ['hors-ligne', 'session-expiree', 'serveur-en-panne', 'trop-ancien'] as const;
export type NomPanne = (typeof pannes)[number];
/** `attendreMs`: how long the server asks to be left alone. */
export type Panne = { readonly panne: NomPanne; readonly attendreMs?: number };

export type Transport = { readonly synchroniser: (demande: Demande) => Promise<Reponse | Panne> };

/** A request that got no answer by then is taken for a network that is gone. */
const DELAI_MS = 15_000;

/** What a captive portal or a proxy never answers; the rest is the server's word. */
const forme = v.looseObject({
  protocole: v.number(),
  epoque: v.string(),
  horloge: v.string(),
  seqVue: v.number(),
  sorts: v.array(v.unknown()),
  textesRecus: v.array(v.string()),
  textesRefuses: v.array(v.unknown()),
  lisibles: v.array(v.string()),
  portees: v.array(v.unknown()),
  suite: v.boolean(),
});

function panneDe(reponse: Response): Panne | undefined {
  if (reponse.ok) return undefined;
  if (reponse.status === 401 || reponse.status === 403) return { panne: 'session-expiree' };
  if (reponse.status === 426) return { panne: 'trop-ancien' };
  const secondes = Number(reponse.headers.get('retry-after') ?? Number.NaN);
  return { panne: 'serveur-en-panne', ...(secondes > 0 && { attendreMs: Math.min(secondes, 3600) * 1000 }) };
}

/** The server of this page, or another one by its origin (`https://carnet.exemple.fr`). */
export const transportHttp = (origine = ''): Transport => ({
  synchroniser: async (demande) => {
    try {
      const reponse = await fetch(`${origine}/api/sync`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(demande),
        credentials: 'include',
        cache: 'no-store',
        signal: AbortSignal.timeout(DELAI_MS),
      });
      const panne = panneDe(reponse);
      if (panne !== undefined) return panne;
      const corps: unknown = await reponse.json();
      return v.is(forme, corps) ? (corps as unknown as Reponse) : { panne: 'serveur-en-panne' };
    } catch (error) {
      // No network, a request too long, a page of a hotel in place of the server.
      if (error instanceof TypeError || error instanceof DOMException) return { panne: 'hors-ligne' };
      if (error instanceof SyntaxError) return { panne: 'serveur-en-panne' };
      throw error;
    }
  },
});
