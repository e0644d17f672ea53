import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { CORPS_MAX } from '../../sync/protocole.ts';
import { fermer } from '../comptes/refuser.ts';

/** Below, compressing costs more than it saves. */
const PETIT = 1_000;
/** Levels of compression: French JSON is ten times smaller at the lowest that matters. */
const NIVEAU = 5;

/** JSON text as an answer, compressed when the browser reads it. */
export async function envoyerJson(c: Context, texte: string): Promise<Response> {
  const entetes = { 'Content-Type': 'application/json; charset=utf-8', Vary: 'Accept-Encoding' };
  if (texte.length < PETIT || !/\bgzip\b/.test(c.req.header('Accept-Encoding') ?? ''))
    return c.body(texte, 200, entetes);
  const serre = await promisify(gzip)(texte, { level: NIVEAU, strategy: constants.Z_DEFAULT_STRATEGY });
  return c.body(new Uint8Array(serre), 200, { ...entetes, 'Content-Encoding': 'gzip' });
}

/** The text of a body that may be compressed; one that swells beyond the limit is refused before it does. */
export async function lireCorps(c: Context): Promise<string> {
  const brut = Buffer.from(await c.req.arrayBuffer());
  const codage = c.req.header('Content-Encoding') ?? 'identity';
  if (codage !== 'identity' && codage !== 'gzip') return fermer('saisie-invalide');
  try {
    const octets = codage === 'gzip' ? await promisify(gunzip)(brut, { maxOutputLength: 2 * CORPS_MAX }) : brut;
    const texte = octets.toString('utf8');
    return texte.length > CORPS_MAX ? fermer('trop-gros') : texte;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') return fermer('trop-gros');
    if (typeof code === 'string' && code.startsWith('Z_')) return fermer('saisie-invalide');
    throw error;
  }
}
