import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import type { Acces } from '../../domain/droits/acces.ts';
import { accesDe } from '../comptes/acces.ts';
import type { Comptes } from '../comptes/contexte.ts';
import { fermer } from '../comptes/refuser.ts';
import { lireSession, SANS_USAGE, type SessionOuverte } from '../comptes/sessions.ts';

export type Env = { Bindings: Partial<HttpBindings>; Variables: { session: SessionOuverte | undefined } };
export type Requete = Context<Env>;

/** Public address of this server: what ORIGINE says, else what the browser asked. */
export const origineDe = (c: Context, origine: string | undefined): string => origine ?? new URL(c.req.url).origin;

const estSure = (c: Context, origine: string | undefined) => origineDe(c, origine).startsWith('https:');
const nomDuCookie = (c: Context, origine: string | undefined) => (estSure(c, origine) ? '__Host-carnet' : 'carnet');

export function poserCookie(c: Context, origine: string | undefined, jeton: string): void {
  setCookie(c, nomDuCookie(c, origine), jeton, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: estSure(c, origine),
    path: '/',
    maxAge: SANS_USAGE / 1000,
  });
}

export function oterCookie(c: Context, origine: string | undefined): void {
  deleteCookie(c, nomDuCookie(c, origine), { path: '/', secure: estSure(c, origine) });
}

/** Reads who asks, if anybody, and pushes the cookie's end back with the session's. */
export const reconnaitre =
  (comptes: Comptes, origine: string | undefined): MiddlewareHandler<Env> =>
  async (c, next) => {
    const jeton = getCookie(c, nomDuCookie(c, origine));
    const session = jeton === undefined ? undefined : await lireSession(comptes, jeton);
    c.set('session', session);
    if (jeton !== undefined && session?.prolongee === true) poserCookie(c, origine, jeton);
    await next();
  };

/** Who asks; nobody: `non-connecte`. */
export const exigerSession = (c: Requete): SessionOuverte => c.get('session') ?? fermer('non-connecte');

/** What the one who asks may do in that espace; one that is not his is as unknown as one that does not exist. */
export async function exigerAcces(c: Requete, comptes: Comptes, espace: string): Promise<Acces> {
  const { compte } = exigerSession(c);
  return (await accesDe(comptes, compte, espace)) ?? fermer('espace-inconnu');
}

/** The body, when it has the expected shape. */
export async function corps<S extends v.GenericSchema>(c: Context, schema: S): Promise<v.InferOutput<S>> {
  let json: unknown;
  try {
    json = await c.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) return fermer('saisie-invalide');
    throw error;
  }
  const lu = v.safeParse(schema, json);
  return lu.success ? lu.output : fermer('saisie-invalide');
}

/** The address that asks. Behind a proxy of this machine, the one it names last, which the proxy itself wrote. */
export function adresseDe(c: Requete): string {
  const directe = c.env?.incoming?.socket.remoteAddress ?? 'inconnue';
  const boucle = /^(?:127\.|::1$|::ffff:127\.)/.test(directe);
  const relayee = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  return boucle && relayee !== undefined && relayee !== '' ? relayee : directe;
}
