import { Hono } from 'hono';
import type { Context } from 'hono';
import { entetes } from './entetes.ts';
import type { Encodage, Fichier } from './statique.ts';

/** The web application and its health address; every route that is not a file is the application's own. */
export function createApp(fichiers: ReadonlyMap<string, Fichier>, version: string): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(entetes)) c.res.headers.set(name, value);
  });
  app.get('/sante', (c) => c.json({ etat: 'ok', version }, 200, { 'Cache-Control': 'no-store' }));
  app.get('*', async (c) => {
    const fichier = fichiers.get(decodePath(c.req.path));
    if (fichier) return sendFichier(c, fichier);
    const page = fichiers.get('/index.html');
    return page && isNavigation(c) ? sendFichier(c, page) : c.text('Adresse inconnue', 404);
  });
  return app;
}

/** A missing asset must stay missing: answering a page in place of a script hides the fault. */
function isNavigation(c: Context): boolean {
  return !/\.[a-z0-9]+$/i.test(c.req.path) && !c.req.path.startsWith('/assets/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a malformed escape names no file
  }
}

async function sendFichier(c: Context, fichier: Fichier): Promise<Response> {
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
