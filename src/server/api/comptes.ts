import { Hono } from 'hono';
import { listerAppareils, revoquerAppareil } from '../comptes/appareils.ts';
import { administrerServeur } from '../comptes/administrerServeur.ts';
import { changerCompte, creerCompte, retirerCompte } from '../comptes/changerCompte.ts';
import { listerComptes } from '../comptes/comptesDEspace.ts';
import { exigerGestion, exigerGestionEntiere } from '../comptes/gerer.ts';
import { fermer } from '../comptes/refuser.ts';
import { corps, exigerSession, type Env } from './porte.ts';
import { saisies } from './saisies.ts';
import type { Services } from './services.ts';

/** The accounts of an espace, for its administration and its secretariat. */
export function routesComptes({ comptes }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  const un = async (espace: string, compte: string) =>
    (await listerComptes(comptes, espace)).find(({ id }) => id === compte) ?? fermer('compte-inconnu');

  routes.get('/espaces/:espace/comptes', async (c) => {
    const espace = c.req.param('espace');
    await exigerGestion(comptes, exigerSession(c).compte, espace);
    return c.json(await listerComptes(comptes, espace));
  });
  routes.post('/espaces/:espace/comptes', async (c) => {
    const { compte } = exigerSession(c);
    const espace = c.req.param('espace');
    const cree = await creerCompte(comptes, compte, espace, await corps(c, saisies.compte));
    return c.json(await un(espace, cree), 201);
  });
  routes.post('/espaces/:espace/comptes/:compte', async (c) => {
    const { espace, compte } = c.req.param();
    await changerCompte(comptes, exigerSession(c).compte, espace, compte, await corps(c, saisies.compteChange));
    return c.json(await un(espace, compte));
  });
  routes.post('/espaces/:espace/comptes/:compte/serveur', async (c) => {
    const { espace, compte } = c.req.param();
    const { administre } = await corps(c, saisies.serveur);
    await administrerServeur(comptes, exigerSession(c).compte, espace, compte, administre);
    return c.json(await un(espace, compte));
  });
  routes.delete('/espaces/:espace/comptes/:compte', async (c) => {
    const { espace, compte } = c.req.param();
    await retirerCompte(comptes, exigerSession(c).compte, espace, compte);
    return c.body(null, 204);
  });
  routes.get('/espaces/:espace/comptes/:compte/appareils', async (c) => {
    const { espace, compte } = c.req.param();
    const session = exigerSession(c);
    await exigerGestionEntiere(comptes, session.compte, espace, compte);
    return c.json(await listerAppareils(comptes, compte, session.appareil));
  });
  routes.delete('/espaces/:espace/comptes/:compte/appareils/:appareil', async (c) => {
    const { espace, compte, appareil } = c.req.param();
    const session = exigerSession(c);
    await exigerGestionEntiere(comptes, session.compte, espace, compte);
    await revoquerAppareil(comptes, compte, appareil, session.compte);
    return c.body(null, 204);
  });
  return routes;
}
