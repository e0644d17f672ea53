import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { CORPS_MAX } from '../../sync/protocole.ts';
import { fermer } from '../comptes/refuser.ts';

/** Below, compressing costs more than it saves. */
const PETIT = 1_000;
/**
 * Brotli at a low level says French JSON in as few bytes as gzip does, in a third of the time; browsers read it where
 * the connection is private or of this machine.
 */
export const BROTLI = {
  [constants.BROTLI_PARAM_QUALITY]: 2,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};
export const GZIP = { level: 4 };
const SERRER = {
  br: (json: string | Buffer) => promisify(brotliCompress)(json, { params: BROTLI }),
  gzip: (json: string | Buffer) => promisify(gzip)(json, GZIP),
} as const;

/** How the browser reads what is compressed. */
export function codageDe(c: Context): 'br' | 'gzip' | undefined {
  const lus = c.req.header('Accept-Encoding') ?? '';
  return /\bbr\b/.test(lus) ? 'br' : /\bgzip\b/.test(lus) ? 'gzip' : undefined;
}

/** JSON as an answer, compressed when the browser reads it. */
export async function envoyerJson(c: Context, json: string | Buffer): Promise<Response> {
  const entetes = { 'Content-Type': 'application/json; charset=utf-8', Vary: 'Accept-Encoding' };
  const codage = codageDe(c);
  // A text leaves at once, bytes by a stream.
  if (json.length < PETIT || codage === undefined) return c.body(json.toString(), 200, entetes);
  const serre = await SERRER[codage](json);
  return c.body(new Uint8Array(serre), 200, { ...entetes, 'Content-Encoding': codage });
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
