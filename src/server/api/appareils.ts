import { Hono } from 'hono';
import { listerAppareils, nommerAppareil, revoquerAppareil } from '../comptes/appareils.ts';
import { corps, exigerSession, type Env } from './porte.ts';
import { saisies } from './saisies.ts';
import type { Services } from './services.ts';

/** One's own enrolled browsers. */
export function routesAppareils({ comptes }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/appareils', async (c) => {
    const { compte, appareil } = exigerSession(c);
    return c.json(await listerAppareils(comptes, compte, appareil));
  });
  routes.post('/appareils/:appareil', async (c) => {
    const { compte, appareil } = exigerSession(c);
    await nommerAppareil(comptes, compte, c.req.param('appareil'), (await corps(c, saisies.appareil)).nom);
    return c.json(await listerAppareils(comptes, compte, appareil));
  });
  routes.delete('/appareils/:appareil', async (c) => {
    const { compte } = exigerSession(c);
    await revoquerAppareil(comptes, compte, c.req.param('appareil'), compte);
    return c.body(null, 204);
  });
  return routes;
}
