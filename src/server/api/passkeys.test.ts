import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LienDonne, Passkey, Session } from '../../sync/session.ts';
import { MINUTE } from '../comptes/contexte.ts';
import { Authentificateur } from './authentificateurDeTest.ts';
import { serveurDeTest, type Navigateur, type ServeurDeTest } from './serveurDeTest.ts';

const ORIGINE = 'http://localhost:4173';
type Defi = { defi: string; options: { challenge: string; rpId?: string; rp?: { id: string } } };

let serveur: ServeurDeTest;
let anne: Navigateur;
let session: Session;
let cle: Authentificateur;

beforeEach(async () => {
  serveur = await serveurDeTest();
  anne = serveur.navigateur();
  session = (await anne.entrer(await serveur.premierLien(), { nom: 'Anne Vial', appareil: 'Bureau' })).json;
  cle = new Authentificateur(ORIGINE);
});
afterEach(() => serveur.base.fermer());

async function creer(qui: Navigateur = anne, avec = cle) {
  const { json } = await qui.dire<Defi>('POST', '/api/passkeys/creation', {});
  expect(json.options.rp?.id).toBe('localhost');
  const reponse = avec.creer(json.options.challenge);
  return qui.dire<Passkey[]>('POST', '/api/passkeys/creation/fin', { defi: json.defi, nom: 'Bureau', reponse });
}

async function entrer(avec = cle, change: (corps: { defi: string; reponse: object }) => object = (corps) => corps) {
  const navigateur = serveur.navigateur();
  const { json } = await navigateur.dire<Defi>('POST', '/api/passkeys/entree', {});
  const corps = { defi: json.defi, reponse: avec.signer(json.options.challenge, session.compte) };
  const entree = { appareil: { nom: 'Portable' }, ...change(corps) };
  return { navigateur, entree, ...(await navigateur.dire<Session>('POST', '/api/passkeys/entree/fin', entree)) };
}
const refusee = { statut: 401, json: { code: 'passkey-refusee' } };

describe('a passkey', () => {
  test('is made by somebody signed in, and opens the account on another browser', async () => {
    expect(await creer()).toMatchObject({ statut: 201, json: [{ id: cle.id, nom: 'Bureau' }] });
    const { statut, json, navigateur } = await entrer();
    expect(statut).toBe(200);
    expect(json).toMatchObject({
      compte: session.compte,
      nom: 'Anne Vial',
      appareil: { nom: 'Portable' },
      passkeys: 1,
    });
    expect((await navigateur.dire('GET', '/api/session')).statut).toBe(200);
  });

  test('opens the browser that the page remembers as the same device, unless it was revoked', async () => {
    await creer();
    const connu = await entrer(cle, (corps) => ({ ...corps, appareil: { id: session.appareil.id, nom: 'x' } }));
    expect(connu.json.appareil).toEqual(session.appareil);
    const { url } = (await anne.dire<LienDonne>('POST', '/api/liens', {})).json;
    const perdu = (await serveur.navigateur().entrer(url)).json.appareil.id;
    await anne.dire('DELETE', `/api/appareils/${perdu}`);
    const revenu = await entrer(cle, (corps) => ({ ...corps, appareil: { id: perdu, nom: 'x' } }));
    expect(revenu.json.appareil.id).not.toBe(perdu);
  });

  test('taken back opens nothing any more', async () => {
    await creer();
    expect((await anne.dire('DELETE', `/api/passkeys/${cle.id}`)).statut).toBe(204);
    expect(await entrer()).toMatchObject(refusee);
  });

  test('made on a device that is revoked opens nothing any more', async () => {
    await creer();
    const autre = (await entrer()).navigateur;
    await autre.dire('DELETE', `/api/appareils/${session.appareil.id}`);
    expect(await entrer()).toMatchObject(refusee);
  });

  test('is nobody else’s to take back', async () => {
    await creer();
    const espace = await anne.dire<{ id: string }>('POST', '/api/espaces', { nom: 'Mairie' });
    const chemin = `/api/espaces/${espace.json.id}/comptes`;
    const luc = await anne.dire<{ id: string }>('POST', chemin, { nom: 'Luc' });
    const lien = await anne.dire<LienDonne>('POST', `${chemin}/${luc.json.id}/liens`, {});
    const lui = serveur.navigateur();
    await lui.entrer(lien.json.url);
    expect(await lui.dire('DELETE', `/api/passkeys/${cle.id}`)).toMatchObject(refusee);
    expect(await creer(lui), 'nor to claim').toMatchObject(refusee);
    expect((await entrer()).json.nom).toBe('Anne Vial');
  });
});

describe('refused:', () => {
  test('a challenge answered twice', async () => {
    await creer();
    const { entree } = await entrer();
    expect(await serveur.navigateur().dire('POST', '/api/passkeys/entree/fin', entree)).toEqual(refusee);
  });

  test('a challenge answered too late', async () => {
    await creer();
    const { json } = await anne.dire<Defi>('POST', '/api/passkeys/entree', {});
    serveur.avancer(6 * MINUTE);
    const reponse = cle.signer(json.options.challenge, session.compte);
    const entree = { defi: json.defi, appareil: { nom: 'x' }, reponse };
    expect(await serveur.navigateur().dire('POST', '/api/passkeys/entree/fin', entree)).toEqual(refusee);
  });

  test('a challenge made for another use', async () => {
    await creer();
    const { json } = await anne.dire<Defi>('POST', '/api/passkeys/creation', {});
    const reponse = cle.signer(json.options.challenge, session.compte);
    const entree = { defi: json.defi, appareil: { nom: 'x' }, reponse };
    expect(await serveur.navigateur().dire('POST', '/api/passkeys/entree/fin', entree)).toEqual(refusee);
  });

  test('an answer given to a look-alike page', async () => {
    await creer();
    cle.origine = 'https://carnet.example.com';
    expect(await entrer()).toMatchObject(refusee);
  });

  test('an answer for another host', async () => {
    await creer();
    cle.hote = 'example.com';
    expect(await entrer()).toMatchObject(refusee);
  });

  test('an answer without a PIN, a finger or a face', async () => {
    await creer();
    cle.verifie = false;
    expect(await entrer()).toMatchObject(refusee);
  });

  test('a counter that went back: the key was copied', async () => {
    cle.compteur = 5;
    await creer();
    cle.compteur = 9;
    expect((await entrer()).statut).toBe(200);
    cle.compteur = 8;
    expect(await entrer()).toMatchObject(refusee);
  });

  test('another key in the name of a known one', async () => {
    await creer();
    const faux = Object.assign(new Authentificateur(ORIGINE), { id: cle.id });
    expect(await entrer(faux)).toMatchObject(refusee);
  });

  test('a key that nobody made, and answers that are no answers', async () => {
    expect(await entrer()).toMatchObject(refusee);
    await creer();
    for (const reponse of [{ id: cle.id }, { id: cle.id, response: {} }, { id: cle.id, response: { signature: 3 } }])
      expect(await entrer(cle, ({ defi }) => ({ defi, reponse }))).toMatchObject(refusee);
  });

  test('a key made without a PIN, a finger or a face', async () => {
    cle.verifie = false;
    expect(await creer()).toEqual(refusee);
    expect((await anne.dire<Passkey[]>('GET', '/api/passkeys')).json).toEqual([]);
  });

  test('twenty tries against one key from as many addresses', async () => {
    await creer();
    const bonne = cle;
    const faux = Object.assign(new Authentificateur(ORIGINE), { id: cle.id });
    const statuts = [];
    for (let i = 0; i < 21; i++) {
      await serveur.base.db.deleteFrom('essais').where('cle', 'like', 'adresse:%').execute();
      statuts.push((await entrer(faux)).statut);
    }
    expect(statuts.slice(19)).toEqual([401, 429]);
    serveur.avancer(16 * MINUTE);
    expect((await entrer(bonne)).statut).toBe(200);
  });

  test('twenty tries, then one waits', async () => {
    const statuts = [];
    for (let i = 0; i < 22; i++) statuts.push((await entrer()).statut);
    expect(statuts.slice(19)).toEqual([401, 429, 429]);
  });
});
