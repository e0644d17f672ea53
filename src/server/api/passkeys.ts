import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { Hono } from 'hono';
import { ensemble } from '../comptes/contexte.ts';
import { ouvrir } from '../comptes/entrer.ts';
import { compterEssai, DEMANDES, exigerPatience } from '../comptes/essais.ts';
import {
  finirCreation,
  lieuDe,
  listerPasskeys,
  preparerCreation,
  preparerEntree,
  retirerPasskey,
  verifierEntree,
} from '../comptes/passkeys.ts';
import { adresseDe, corps, exigerSession, origineDe, type Env, type Requete } from './porte.ts';
import { saisies } from './saisies.ts';
import type { Services } from './services.ts';
import { accueillir, compter } from './session.ts';

/** Sign-in without password: the key never leaves the device, and is good for this host alone. */
export function routesPasskeys(services: Services): Hono<Env> {
  const { comptes, origine } = services;
  const routes = new Hono<Env>();
  const lieu = (c: Requete) => lieuDe(origineDe(c, origine));

  routes.get('/passkeys', async (c) => c.json(await listerPasskeys(comptes, exigerSession(c).compte)));
  routes.delete('/passkeys/:id', async (c) => {
    await retirerPasskey(comptes, exigerSession(c).compte, c.req.param('id'));
    return c.body(null, 204);
  });
  routes.post('/passkeys/creation', async (c) =>
    c.json(await preparerCreation(comptes, exigerSession(c).compte, lieu(c))),
  );
  routes.post('/passkeys/creation/fin', async (c) => {
    const session = exigerSession(c);
    const { defi, nom, reponse } = await corps(c, saisies.passkeyCreee);
    // Its inside is checked by the library.
    await finirCreation(comptes, session, lieu(c), {
      defi,
      nom,
      reponse: reponse as unknown as RegistrationResponseJSON,
    });
    return c.json(await listerPasskeys(comptes, session.compte), 201);
  });
  routes.post('/passkeys/entree', async (c) => {
    await exigerPatience(comptes, 'defi', adresseDe(c), DEMANDES);
    await compterEssai(comptes, 'defi', adresseDe(c), DEMANDES);
    return c.json(await preparerEntree(comptes, lieu(c)));
  });
  routes.post('/passkeys/entree/fin', async (c) => {
    const { defi, appareil, reponse } = await corps(c, saisies.passkeyLue);
    const essai = async () => {
      const lue = { defi, reponse: reponse as unknown as AuthenticationResponseJSON };
      const compte = await verifierEntree(comptes, lieu(c), lue);
      return ensemble(comptes, (dedans) => ouvrir(dedans, { compte, appareil, par: 'passkey' }, c.get('session')));
    };
    const entre = await compter(c, services, essai, reponse.id);
    return accueillir(c, services, entre);
  });
  return routes;
}
