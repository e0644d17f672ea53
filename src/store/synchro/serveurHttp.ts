import type { CodeServeur, RefusServeur } from '../../sync/session.ts';

/** The server answered no: its code, worded by the screens; `attendre` in seconds. */
export class RefusDuServeur extends Error {
  readonly code: CodeServeur;
  readonly attendre: number | undefined;
  constructor({ code, attendre }: RefusServeur) {
    super(code);
    this.code = code;
    this.attendre = attendre;
  }
}

/** No answer: no network, a request too long, or something that is not the server. */
export class ServeurInjoignable extends Error {}

/** Somebody waits in front of the screen. */
const DELAI_MS = 15_000;

const estRefus = (corps: unknown): corps is RefusServeur =>
  typeof corps === 'object' && corps !== null && typeof (corps as { code?: unknown }).code === 'string';

async function lire(reponse: Response): Promise<unknown> {
  if (reponse.status === 204) return undefined;
  if (!(reponse.headers.get('content-type') ?? '').startsWith('application/json')) throw new ServeurInjoignable();
  return reponse.json();
}

/** One request to the accounts of the server of this page. Throws `RefusDuServeur` or `ServeurInjoignable`. */
export async function demanderAuServeur<T>(
  methode: 'GET' | 'POST' | 'DELETE',
  chemin: string,
  corps?: unknown,
): Promise<T> {
  let reponse: Response;
  let lu: unknown;
  try {
    reponse = await fetch(`/api${chemin}`, {
      method: methode,
      ...(corps === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(corps) }),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(DELAI_MS),
    });
    lu = await lire(reponse);
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException || error instanceof SyntaxError)
      throw new ServeurInjoignable();
    throw error;
  }
  if (reponse.ok) return lu as T;
  throw estRefus(lu) ? new RefusDuServeur(lu) : new ServeurInjoignable();
}

export const partie = encodeURIComponent;
