import { Hono } from 'hono';
import { consigner } from '../comptes/audit.ts';
import { instant } from '../comptes/contexte.ts';
import { entrerParLien, type Entre } from '../comptes/entrer.ts';
import { compterEssai, ECHECS, exigerPatience } from '../comptes/essais.ts';
import { lireLien } from '../comptes/liens.ts';
import { PorteFermee } from '../comptes/refuser.ts';
import { fermerSession, SANS_USAGE } from '../comptes/sessions.ts';
import { vueSession } from '../comptes/vueSession.ts';
import { adresseDe, corps, exigerSession, oterCookie, poserCookie, type Env, type Requete } from './porte.ts';
import { saisies } from './saisies.ts';
import type { Services } from './services.ts';

/** Answers a page that has just signed in. */
export async function accueillir(c: Requete, { comptes, origine }: Services, entre: Entre): Promise<Response> {
  poserCookie(c, origine, entre.jeton);
  return c.json(await vueSession(comptes, { ...entre, expireLe: instant(comptes, SANS_USAGE) }));
}

/**
 * Tries a door of sign-in: what fails is counted by address, and by what names the account when something does; too
 * many failures shut the door for a while.
 */
export async function compter<T>(
  c: Requete,
  { comptes }: Services,
  essai: () => Promise<T>,
  vise?: string,
): Promise<T> {
  const cles = [['adresse', adresseDe(c)] as const, ...(vise === undefined ? [] : [['vise', vise] as const])];
  for (const [quoi, qui] of cles) await exigerPatience(comptes, quoi, qui, ECHECS);
  try {
    return await essai();
  } catch (error) {
    if (error instanceof PorteFermee && error.code !== 'nom-manquant') {
      for (const [quoi, qui] of cles) await compterEssai(comptes, quoi, qui, ECHECS);
      await consigner(comptes, { genre: 'entree-refusee', detail: { code: error.code } });
    }
    throw error;
  }
}

export function routesSession(services: Services): Hono<Env> {
  const { comptes, origine } = services;
  const routes = new Hono<Env>();
  routes.get('/session', async (c) => c.json(await vueSession(comptes, exigerSession(c))));
  routes.delete('/session', async (c) => {
    const session = c.get('session');
    if (session !== undefined) {
      await fermerSession(comptes, session);
      await consigner(comptes, {
        genre: 'sortie',
        compte: session.compte,
        detail: { appareil: session.appareil },
      });
    }
    oterCookie(c, origine);
    return c.body(null, 204);
  });
  routes.post('/entree/lire', async (c) => {
    const { jeton } = await corps(c, saisies.lire);
    return c.json(await compter(c, services, () => lireLien(comptes, jeton)));
  });
  routes.post('/entree', async (c) => {
    const saisie = await corps(c, saisies.entree);
    const { nom, rejoindre, ...entree } = saisie;
    const demande = {
      ...entree,
      ...(nom === undefined ? {} : { nom }),
      ...(rejoindre === undefined ? {} : { rejoindre }),
    };
    const entre = await compter(c, services, () => entrerParLien(comptes, demande, c.get('session')));
    return accueillir(c, services, entre);
  });
  return routes;
}
