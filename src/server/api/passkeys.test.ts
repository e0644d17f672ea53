import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LienDonne, Passkey, Session } from '../../sync/session.ts';
import { MINUTE } from '../comptes/contexte.ts';
import { verifier } from '../comptes/lirePasskey.ts';
import { PorteFermee } from '../comptes/refuser.ts';
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

  test.each([
    ['clientDataJSON', 'bnVsbA'],
    ['clientDataJSON', 'e30'],
    ['clientDataJSON', '_____'],
    ['authenticatorData', 'AAAA'],
    ['authenticatorData', 'A'.repeat(80)],
    ['signature', 'AAAA'],
  ])('an entry whose %s is %s', async (champ, valeur) => {
    await creer();
    const faussee = ({ defi, reponse }: { defi: string; reponse: object }) => {
      const { response } = reponse as { response: object };
      return { defi, reponse: { ...reponse, response: { ...response, [champ]: valeur } } };
    };
    expect(await entrer(cle, faussee)).toMatchObject(refusee);
  });

  test.each([
    ['clientDataJSON', 'bnVsbA'],
    ['attestationObject', 'oA'],
    ['attestationObject', 'AAAA'],
    ['attestationObject', undefined],
  ])('a making whose %s is %s', async (champ, valeur) => {
    const { json } = await anne.dire<Defi>('POST', '/api/passkeys/creation', {});
    const juste = cle.creer(json.options.challenge);
    const reponse = { ...juste, response: { ...juste.response, [champ]: valeur } };
    const fin = { defi: json.defi, nom: 'Bureau', reponse };
    expect(await anne.dire('POST', '/api/passkeys/creation/fin', fin)).toEqual(refusee);
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

describe('a fault of the server is told as one, never as a refusal:', () => {
  const panne = { statut: 500, json: { code: 'panne' } };

  test('a kept key that cannot be read any more', async () => {
    await creer();
    await serveur.base.db.updateTable('passkeys').set({ cle: 'oQEB_w' }).execute();
    expect(await entrer()).toMatchObject(panne);
    expect(serveur.traces.join('\n')).toContain('"quoi":"panne"');
    await serveur.base.db.updateTable('passkeys').set({ transports: '{' }).execute();
    expect(await entrer()).toMatchObject(panne);
  });

  test('anything thrown by our own code while the library works', async () => {
    await expect(verifier(() => Promise.reject(new TypeError('ours')))).rejects.toThrow(TypeError);
    await expect(verifier(() => Promise.reject(new Error('Unexpected origin')))).rejects.toThrow(PorteFermee);
  });
});
