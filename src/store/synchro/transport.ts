import * as v from 'valibot';
import type { Demande, Reponse } from '../../sync/protocole.ts';
import { LIGNES } from '../../sync/suite.ts';
import { lignes } from './lignes.ts';

/** Why a round could not be made: reading and writing go on all the same. */
export const pannes = ['hors-ligne', 'session-expiree', 'acces-retire', 'serveur-en-panne', 'trop-ancien'] as const;
export type NomPanne = (typeof pannes)[number];
/** `attendreMs`: how long the server asks to be left alone. */
export type Panne = { readonly panne: NomPanne; readonly attendreMs?: number };

export type Transport = {
  readonly synchroniser: (demande: Demande) => Promise<Reponse | Panne>;
  /**
   * What a request that sends nothing is answered, then, as long as there is more and the server goes on, what the
   * requests that would follow it (`suiteDe`) would be.
   */
  readonly lire?: (demande: Demande, arret: AbortSignal) => AsyncIterator<Reponse | Panne, void>;
};

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

/** This account is no longer of the espace; any other page may be unknown too, and is then no answer of ours. */
const horsDeLEspace = async (reponse: Response): Promise<boolean> =>
  reponse.status === 404 && /"espace-inconnu"/.test(await reponse.text());

async function panneDe(reponse: Response): Promise<Panne | undefined> {
  if (reponse.ok) return undefined;
  if (await horsDeLEspace(reponse)) return { panne: 'acces-retire' };
  if (reponse.status === 401 || reponse.status === 403) return { panne: 'session-expiree' };
  if (reponse.status === 426) return { panne: 'trop-ancien' };
  const secondes = Number(reponse.headers.get('retry-after') ?? Number.NaN);
  return { panne: 'serveur-en-panne', ...(secondes > 0 && { attendreMs: Math.min(secondes, 3600) * 1000 }) };
}

/** Characters above which a body is compressed: acts say the same words again and again. */
const LONG = 4000;

type Corps = { readonly body: BodyInit; readonly headers: Record<string, string> };

async function corpsDe(demande: Demande): Promise<Corps> {
  const texte = JSON.stringify(demande);
  const headers = { 'content-type': 'application/json' };
  if (texte.length < LONG || typeof CompressionStream === 'undefined') return { body: texte, headers };
  const serre = new Blob([texte]).stream().pipeThrough(new CompressionStream('gzip'));
  return { body: await new Response(serre).arrayBuffer(), headers: { ...headers, 'content-encoding': 'gzip' } };
}

const demanderA = (origine: string, { body, headers }: Corps, signal: AbortSignal): Promise<Response> =>
  fetch(`${origine}/api/sync`, {
    method: 'POST',
    body,
    headers,
    credentials: 'include',
    cache: 'no-store',
    signal,
  });

/** A word of the server, or something that stands in its place. */
function reponseDe(corps: unknown): Reponse | Panne {
  return v.is(forme, corps) ? (corps as unknown as Reponse) : { panne: 'serveur-en-panne' };
}

function panneDErreur(error: unknown): Panne {
  // No network, a request too long, a page of a hotel in place of the server.
  if (error instanceof TypeError || error instanceof DOMException) return { panne: 'hors-ligne' };
  if (error instanceof SyntaxError) return { panne: 'serveur-en-panne' };
  throw error;
}

/** Gives up a request on which nothing came for so long; what is done between two pieces does not count. */
function silence(arret: AbortController): () => () => void {
  return () => {
    const minuterie = setTimeout(() => arret.abort(), DELAI_MS);
    return () => clearTimeout(minuterie);
  };
}

/** The server of this page, or another one by its origin (`https://carnet.exemple.fr`). */
export const transportHttp = (origine = ''): Transport => ({
  synchroniser: async (demande) => {
    try {
      const reponse = await demanderA(origine, await corpsDe(demande), AbortSignal.timeout(DELAI_MS));
      return (await panneDe(reponse)) ?? reponseDe(await reponse.json());
    } catch (error) {
      return panneDErreur(error);
    }
  },
  lire: async function* (demande, signal) {
    const arret = new AbortController();
    const arreter = () => arret.abort();
    signal.addEventListener('abort', arreter);
    const attendre = silence(arret);
    try {
      const { body, headers } = await corpsDe(demande);
      const cesser = attendre();
      const reponse = await demanderA(
        origine,
        { body, headers: { ...headers, accept: `${LIGNES}, application/json` } },
        arret.signal,
      ).finally(cesser);
      const panne = await panneDe(reponse);
      if (panne !== undefined || reponse.body === null) return yield panne ?? { panne: 'serveur-en-panne' };
      if (reponse.headers.get('content-type')?.startsWith(LIGNES) !== true) {
        const fin = attendre();
        return yield reponseDe(await reponse.json().finally(fin));
      }
      for await (const ligne of lignes(reponse.body, attendre)) yield reponseDe(JSON.parse(ligne));
    } catch (error) {
      yield panneDErreur(error);
    } finally {
      signal.removeEventListener('abort', arreter);
    }
  },
});
