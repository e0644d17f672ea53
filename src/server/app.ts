import { Hono } from 'hono';
import { routesAppareils } from './api/appareils.ts';
import { routesComptes } from './api/comptes.ts';
import { routesEspaces } from './api/espaces.ts';
import { gardes } from './api/gardes.ts';
import { routesLiens } from './api/liens.ts';
import { routesPasskeys } from './api/passkeys.ts';
import { reconnaitre, type Env } from './api/porte.ts';
import type { Services } from './api/services.ts';
import { routesSession } from './api/session.ts';
import { PorteFermee } from './comptes/refuser.ts';
import { entetes } from './entetes.ts';
import { lieuDe } from './journal/traces.ts';
import { sendFichier, type Fichier } from './statique.ts';

export type Application = {
  readonly fichiers: ReadonlyMap<string, Fichier>;
  readonly version: string;
  /** Resolves when the database answers; rejects when it does not. */
  readonly sonde: () => Promise<void>;
  readonly services: Services;
  /** Other doors under `/api`, each with its own routes. */
  readonly portes?: readonly Hono<Env>[];
};

/** The web application, the API and the health address on one port; every route that is not a file is the application's own. */
export function createApp({ fichiers, version, sonde, services, portes = [] }: Application): Hono<Env> {
  const { tracer } = services;
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(entetes)) c.res.headers.set(name, value);
  });
  app.onError((error, c) => {
    if (error instanceof PorteFermee) {
      const { code, attendre } = error;
      if (attendre !== undefined) c.header('Retry-After', String(attendre));
      return c.json({ code, ...(attendre === undefined ? {} : { attendre }) }, error.statut);
    }
    tracer('panne', { methode: c.req.method, route: c.req.routePath, lieu: lieuDe(error) });
    return c.json({ code: 'panne' }, 500);
  });
  app.get('/sante', async (c) => {
    try {
      await sonde();
      return c.json({ etat: 'ok', version }, 200, { 'Cache-Control': 'no-store' });
    } catch (error) {
      tracer('panne', { route: '/sante', lieu: lieuDe(error) });
      return c.json({ etat: 'panne', version }, 503, { 'Cache-Control': 'no-store' });
    }
  });
  app.use('/api/*', gardes(services.origine), reconnaitre(services.comptes, services.origine));
  const siennes = [routesSession, routesEspaces, routesComptes, routesLiens, routesAppareils, routesPasskeys];
  for (const porte of [...siennes.map((routes) => routes(services)), ...portes]) app.route('/api', porte);
  app.all('/api/*', (c) => c.json({ code: 'adresse-inconnue' }, 404));
  app.get('*', async (c) => {
    const fichier = fichiers.get(decodePath(c.req.path));
    if (fichier) return sendFichier(c, fichier);
    const page = fichiers.get('/index.html');
    return page && isNavigation(c.req.path, c.req.header('Accept'))
      ? sendFichier(c, page)
      : c.text('Adresse inconnue', 404);
  });
  return app;
}

/**
 * A missing asset must stay missing: answering a page in place of a script hides the fault. An address that ends like
 * a file is a page when a browser asks for one: the assemblies of a territoire have a dot in their ids.
 */
function isNavigation(path: string, accept = ''): boolean {
  return !path.startsWith('/assets/') && (!/\.[a-z0-9]+$/i.test(path) || accept.includes('text/html'));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a malformed escape names no file
  }
}
