import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';

export type Encodage = 'br' | 'gzip' | 'identity';

/** One file of the built application, read once at start; compressed forms are made when first asked for. */
export interface Fichier {
  readonly type: string;
  readonly etag: string;
  /** Named after its content, so it may be kept for ever. */
  readonly immuable: boolean;
  readonly encode: (encodage: Encodage) => Promise<Uint8Array<ArrayBuffer>>;
  readonly compressible: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const COMPRESSIBLE = /^text\/|json|svg|wasm/;

/** Every file under `dossier` by its address (`/assets/x.js`). A path outside it can never be reached. */
export function readFichiers(dossier: string): ReadonlyMap<string, Fichier> {
  const fichiers = new Map<string, Fichier>();
  for (const entry of readdirSync(dossier, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    fichiers.set(`/${relative(dossier, path).split(sep).join('/')}`, readFichier(path));
  }
  return fichiers;
}

function readFichier(path: string): Fichier {
  const raw = new Uint8Array(readFileSync(path));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const forms = new Map<Encodage, Promise<Uint8Array<ArrayBuffer>>>([['identity', Promise.resolve(raw)]]);
  return {
    type,
    etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`,
    immuable: path.includes(`${sep}assets${sep}`),
    compressible: COMPRESSIBLE.test(type) && raw.length > 1024,
    encode(encodage) {
      const form = forms.get(encodage) ?? compress(raw, encodage);
      forms.set(encodage, form);
      return form;
    },
  };
}

async function compress(raw: Uint8Array<ArrayBuffer>, encodage: Encodage): Promise<Uint8Array<ArrayBuffer>> {
  const buffer =
    encodage === 'br'
      ? await promisify(brotliCompress)(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await promisify(gzip)(raw);
  return new Uint8Array(buffer);
}

/** Answers one file, in the best form that the browser reads, or says that what it has is still good. */
export async function sendFichier(c: Context, fichier: Fichier): Promise<Response> {
  const encodage = fichier.compressible ? preferredEncodage(c.req.header('Accept-Encoding') ?? '') : 'identity';
  const headers: Record<string, string> = {
    'Content-Type': fichier.type,
    'Cache-Control': fichier.immuable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: fichier.etag,
    ...(fichier.compressible ? { Vary: 'Accept-Encoding' } : {}),
    ...(encodage === 'identity' ? {} : { 'Content-Encoding': encodage }),
  };
  if (c.req.header('If-None-Match')?.includes(fichier.etag)) return c.body(null, 304, headers);
  return c.body(await fichier.encode(encodage), 200, headers);
}

function preferredEncodage(accepted: string): Encodage {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}
