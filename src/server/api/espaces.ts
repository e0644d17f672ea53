import { Hono } from 'hono';
import * as v from 'valibot';
import { idSync } from '../../sync/enveloppe.ts';
import { lireAudit } from '../comptes/audit.ts';
import { creerEspace, listerEspaces, nommerEspace } from '../comptes/espaces.ts';
import { exigerAudit, exigerGestion } from '../comptes/gerer.ts';
import { fermer } from '../comptes/refuser.ts';
import { corps, exigerSession, type Env, type Requete } from './porte.ts';
import { saisies } from './saisies.ts';
import type { Services } from './services.ts';

const auditSchema = v.object({ avant: v.optional(idSync), compte: v.optional(idSync) });

/** Town halls and territoires of this server, as the one who asks sees them. */
export function routesEspaces({ comptes }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  const un = async (c: Requete, espace: string) => {
    const espaces = await listerEspaces(comptes, exigerSession(c).compte);
    return espaces.find(({ id }) => id === espace) ?? fermer('espace-inconnu');
  };
  routes.get('/espaces', async (c) => c.json(await listerEspaces(comptes, exigerSession(c).compte)));
  routes.post('/espaces', async (c) => {
    const { compte } = exigerSession(c);
    const { nom } = await corps(c, saisies.espace);
    return c.json(await un(c, await creerEspace(comptes, compte, nom)), 201);
  });
  routes.post('/espaces/:espace', async (c) => {
    const espace = c.req.param('espace');
    await exigerGestion(comptes, exigerSession(c).compte, espace);
    await nommerEspace(comptes, espace, (await corps(c, saisies.espace)).nom);
    return c.json(await un(c, espace));
  });
  routes.get('/espaces/:espace/audit', async (c) => {
    const espace = c.req.param('espace');
    const { compte } = exigerSession(c);
    await exigerAudit(comptes, compte, espace);
    const lu = v.safeParse(auditSchema, c.req.query());
    return lu.success ? c.json(await lireAudit(comptes, espace, compte, lu.output)) : fermer('saisie-invalide');
  });
  return routes;
}
