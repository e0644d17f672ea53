import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JOUR, MINUTE } from '../comptes/contexte.ts';
import { jetonDeSecours } from '../comptes/premier.ts';
import type { Appareil, EspaceDetaille, LienDonne, Session } from '../../sync/session.ts';
import { Navigateur, serveurDeTest, type ServeurDeTest } from './serveurDeTest.ts';

let serveur: ServeurDeTest;
let administratrice: Navigateur;

beforeEach(async () => {
  serveur = await serveurDeTest();
  administratrice = serveur.navigateur();
  await administratrice.entrer(await serveur.premierLien(), { nom: 'Anne Vial', appareil: 'Bureau' });
});
afterEach(() => serveur.base.fermer());

const code = async (demande: Response | Promise<Response>) => {
  const reponse = await demande;
  return { statut: reponse.status, ...((await reponse.json()) as { code?: string }) };
};

describe('a new server', () => {
  test('prints a link that makes the first administrator, once', async () => {
    const neuf = await serveurDeTest();
    const lien = await neuf.premierLien();
    expect(lien).toMatch(/^http:\/\/localhost:4173\/entrer#[A-Za-z0-9_-]{43}$/);
    const lu = await neuf.navigateur().dire('POST', '/api/entree/lire', { jeton: lien.split('#')[1] });
    expect(lu.json).toMatchObject({ genre: 'premier', espaces: [] });
    const elle = neuf.navigateur();
    expect((await elle.entrer(lien)).json, 'a name is asked, and the link is not used up').toEqual({
      code: 'nom-manquant',
    });
    const { statut, json } = await elle.entrer(lien, { nom: ' Anne Vial ' });
    expect(statut).toBe(200);
    expect(json).toMatchObject({ nom: 'Anne Vial', noms: ['Anne Vial'], administreServeur: true, espaces: [] });
    expect((await elle.dire<Session>('GET', '/api/session')).json).toEqual(json);
    expect(await neuf.navigateur().entrer(lien, { nom: 'X' })).toEqual({ statut: 410, json: { code: 'lien-utilise' } });
    expect(await neuf.premierLien(), 'none any more').toBe('http://localhost:4173/entrer#');
    await neuf.base.fermer();
  });
});

test('an administrator who lost everything is let in by whoever holds the machine', async () => {
  const { nom, jeton } = await jetonDeSecours(serveur.comptes);
  expect(nom).toBe('Anne Vial');
  const { json } = await serveur.navigateur().entrer(`#${jeton}`);
  expect(json).toMatchObject({ nom: 'Anne Vial', administreServeur: true });
});

describe('nobody', () => {
  test.each([
    ['GET', '/api/session'],
    ['GET', '/api/espaces'],
    ['POST', '/api/espaces'],
    ['POST', '/api/espaces/x'],
    ['GET', '/api/espaces/x/audit'],
    ['GET', '/api/espaces/x/comptes'],
    ['POST', '/api/espaces/x/comptes'],
    ['POST', '/api/espaces/x/comptes/y'],
    ['DELETE', '/api/espaces/x/comptes/y'],
    ['POST', '/api/espaces/x/comptes/y/liens'],
    ['GET', '/api/espaces/x/comptes/y/appareils'],
    ['DELETE', '/api/espaces/x/comptes/y/appareils/z'],
    ['POST', '/api/liens'],
    ['GET', '/api/appareils'],
    ['POST', '/api/appareils/x'],
    ['DELETE', '/api/appareils/x'],
    ['GET', '/api/passkeys'],
    ['DELETE', '/api/passkeys/x'],
    ['POST', '/api/passkeys/creation'],
    ['POST', '/api/passkeys/creation/fin'],
  ])('passes no door: %s %s', async (methode, chemin) => {
    for (const cookie of [undefined, 'carnet=', `carnet=${'A'.repeat(43)}`, '__Host-carnet=x']) {
      const passant = serveur.navigateur();
      passant.cookie = cookie;
      const reponse = await passant.demander(methode, chemin, methode === 'POST' ? {} : undefined);
      expect(await code(reponse)).toEqual({ statut: 401, code: 'non-connecte' });
    }
  });

  test('learns nothing from an address that does not exist', async () => {
    expect(await code(serveur.navigateur().demander('GET', '/api/rien'))).toEqual({
      statut: 404,
      code: 'adresse-inconnue',
    });
  });
});

describe('a session', () => {
  test('is in a cookie that no script reads and no other site sends', async () => {
    const { url } = (await administratrice.dire<LienDonne>('POST', '/api/liens', {})).json;
    const reponse = await serveur
      .navigateur()
      .demander('POST', '/api/entree', { jeton: url.split('#')[1], appareil: { nom: 'x' } });
    const cookie = reponse.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^carnet=[A-Za-z0-9_-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(reponse.headers.get('Cache-Control')).toBe('no-store');
  });

  test('over https, its cookie is for this host alone and never goes in clear', async () => {
    const public_ = await serveurDeTest({ origine: 'https://carnet.example.fr' });
    const reponse = await public_.navigateur().demander('POST', '/api/entree', {
      jeton: (await public_.premierLien()).split('#')[1],
      nom: 'Anne',
      appareil: { nom: 'x' },
    });
    expect(reponse.headers.get('Set-Cookie')).toMatch(/^__Host-carnet=.*; Secure; SameSite=Strict$/);
    await public_.base.fermer();
  });

  test('is not in the database as it is in the cookie', async () => {
    const [, jeton = ''] = (administratrice.cookie ?? '').split('=');
    const lignes = JSON.stringify([
      await serveur.base.db.selectFrom('sessions').selectAll().execute(),
      await serveur.base.db.selectFrom('liens').selectAll().execute(),
    ]);
    expect(lignes).not.toContain(jeton);
  });

  test('lasts as long as it is used, and ends after 90 days without', async () => {
    for (let mois = 0; mois < 4; mois++) {
      serveur.avancer(80 * JOUR);
      expect((await administratrice.dire('GET', '/api/session')).statut).toBe(200);
    }
    serveur.avancer(91 * JOUR);
    expect((await administratrice.dire('GET', '/api/session')).statut).toBe(401);
  });

  test('ends after a year all the same', async () => {
    for (let jours = 0; jours < 360; jours += 30) {
      serveur.avancer(30 * JOUR);
      expect((await administratrice.dire('GET', '/api/session')).statut).toBe(200);
    }
    serveur.avancer(6 * JOUR);
    expect((await administratrice.dire('GET', '/api/session')).statut).toBe(401);
  });

  test('ends when one signs out, and the cookie kept aside opens nothing', async () => {
    const garde = administratrice.cookie;
    expect((await administratrice.dire('DELETE', '/api/session')).statut).toBe(204);
    expect(administratrice.cookie).toBeUndefined();
    administratrice.cookie = garde;
    expect((await administratrice.dire('GET', '/api/session')).statut).toBe(401);
  });
});

describe('a link', () => {
  const autre = async () => (await administratrice.dire<LienDonne>('POST', '/api/liens', {})).json.url;

  test('for one’s other device opens the same account on one more device', async () => {
    const telephone = serveur.navigateur();
    const { json } = await telephone.entrer(await autre(), { appareil: 'Téléphone' });
    expect(json).toMatchObject({ nom: 'Anne Vial', appareil: { nom: 'Téléphone' } });
    const { json: appareils } = await administratrice.dire<Appareil[]>('GET', '/api/appareils');
    expect(appareils.map(({ nom, celuiCi }) => ({ nom, celuiCi }))).toEqual(
      expect.arrayContaining([
        { nom: 'Bureau', celuiCi: true },
        { nom: 'Téléphone', celuiCi: false },
      ]),
    );
  });

  test('is read without being used, and used once', async () => {
    const url = await autre();
    const lire = () => serveur.navigateur().dire('POST', '/api/entree/lire', { jeton: url.split('#')[1] });
    expect((await lire()).json).toMatchObject({ genre: 'entree', nom: 'Anne Vial' });
    expect((await lire()).statut).toBe(200);
    expect((await serveur.navigateur().entrer(url)).statut).toBe(200);
    expect(await serveur.navigateur().entrer(url)).toEqual({ statut: 410, json: { code: 'lien-utilise' } });
    expect(await lire()).toEqual({ statut: 410, json: { code: 'lien-utilise' } });
  });

  test('opened by a browser that its account knows enrols no second device; one that was revoked, or another’s, does', async () => {
    const lien = async () => (await administratrice.dire<LienDonne>('POST', '/api/liens', {})).json.url;
    const par = async (id: string) =>
      (
        await serveur.navigateur().dire<Session>('POST', '/api/entree', {
          jeton: new URL(await lien()).hash.slice(1),
          appareil: { id, nom: 'Portable' },
        })
      ).json.appareil.id;
    const premier = (await serveur.navigateur().entrer(await lien())).json.appareil.id;
    expect(await par(premier)).toBe(premier);
    expect(await par('inconnu')).not.toBe('inconnu');
    await administratrice.dire('DELETE', `/api/appareils/${premier}`);
    expect(await par(premier)).not.toBe(premier);
  });

  test('expires', async () => {
    const url = await autre();
    serveur.avancer(16 * MINUTE);
    expect(await serveur.navigateur().entrer(url)).toEqual({ statut: 410, json: { code: 'lien-expire' } });
  });

  test('made again takes the place of the one that waits', async () => {
    const [ancien, neuf] = [await autre(), await autre()];
    expect((await serveur.navigateur().entrer(ancien)).statut).toBe(404);
    expect((await serveur.navigateur().entrer(neuf)).statut).toBe(200);
  });

  test.each(['', 'x', '../../etc/passwd', "' or 1=1 --", 'A'.repeat(43), 'A'.repeat(5000)])(
    'that was never made opens nothing: %s',
    async (jeton) => {
      const { statut } = await serveur.navigateur().dire('POST', '/api/entree', { jeton, appareil: { nom: 'x' } });
      expect([400, 404]).toContain(statut);
    },
  );

  test('that was cut short when it was copied is said to open nothing', async () => {
    const jeton = (await autre()).split('#')[1]?.slice(0, 12);
    const lu = await serveur.navigateur().dire('POST', '/api/entree/lire', { jeton });
    expect(lu).toEqual({ statut: 404, json: { code: 'lien-inconnu' } });
  });
});

describe('guessing', () => {
  test('is slowed by address after twenty failures, and for a quarter of an hour', async () => {
    const lien = (await administratrice.dire<LienDonne>('POST', '/api/liens', {})).json.url;
    const passant = serveur.navigateur();
    for (let i = 0; i < 20; i++) expect((await passant.entrer(`#${'B'.repeat(43)}`)).statut).toBe(404);
    const reponse = await passant.demander('POST', '/api/entree', {
      jeton: lien.split('#')[1],
      appareil: { nom: 'x' },
    });
    expect(reponse.headers.get('Retry-After')).toBe('900');
    expect(await code(reponse)).toMatchObject({ statut: 429, code: 'trop-d-essais' });
    serveur.avancer(15 * MINUTE);
    const apres = (await administratrice.dire<LienDonne>('POST', '/api/liens', {})).json.url;
    expect((await passant.entrer(apres)).statut).toBe(200);
  });

  test('a whole council enrols behind one address', async () => {
    for (let i = 0; i < 25; i++) {
      const { url } = (await administratrice.dire<LienDonne>('POST', '/api/liens', {})).json;
      expect((await serveur.navigateur().entrer(url)).statut).toBe(200);
    }
  });
});

describe('a request that changes something', () => {
  const creer = (entetes: Record<string, string>) =>
    administratrice.demander('POST', '/api/espaces', { nom: 'Mairie' }, entetes);

  test.each([
    { Origin: 'https://mechant.example' },
    { Origin: 'http://localhost:9999' },
    { Origin: 'https://localhost:4173' },
    { Origin: 'null' },
    { Origin: '' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('comes from a page of this server: not %j', async (entetes) => {
    expect(await code(creer(entetes))).toEqual({ statut: 403, code: 'origine-refusee' });
  });

  test('without any Origin is refused too', async () => {
    for (const methode of ['POST', 'DELETE', 'PUT', 'PATCH']) {
      const reponse = await serveur.app.request('http://localhost:4173/api/session', {
        method: methode,
        headers: { Cookie: administratrice.cookie ?? '' },
      });
      expect(reponse.status, methode).toBe(403);
    }
    expect((await administratrice.dire('GET', '/api/session')).statut).toBe(200);
  });

  test('behind a public address, that address alone counts, whatever Host says', async () => {
    const public_ = await serveurDeTest({ origine: 'https://carnet.example.fr' });
    const forge = new Navigateur(public_.app, 'https://mechant.example');
    expect((await forge.dire('POST', '/api/entree/lire', { jeton: 'A'.repeat(43) })).statut).toBe(403);
    await public_.base.fermer();
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'says that it is JSON: not %s',
    async (type) => {
      expect((await creer({ 'Content-Type': type })).status).toBe(400);
    },
  );

  test.each(['{', '[]', 'null', '"x"', '{"nom":3}', '{"nom":"  "}', `{"nom":"${'x'.repeat(201)}"}`])(
    'has the expected shape: not %s',
    async (corps) => {
      const reponse = await administratrice.demander('POST', '/api/espaces', corps);
      expect(await code(reponse)).toEqual({ statut: 400, code: 'saisie-invalide' });
    },
  );

  test('is not too long, even when it hides its length', async () => {
    const gros = JSON.stringify({ nom: 'x'.repeat(70_000) });
    expect(await code(administratrice.demander('POST', '/api/espaces', gros))).toEqual({
      statut: 413,
      code: 'trop-gros',
    });
    const flux = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 70; i++) controller.enqueue(new TextEncoder().encode('x'.repeat(1000)));
        controller.close();
      },
    });
    const reponse = await serveur.app.request('http://localhost:4173/api/espaces', {
      method: 'POST',
      headers: { Origin: 'http://localhost:4173', 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
      body: flux,
      duplex: 'half',
    } as RequestInit);
    expect(reponse.status).toBe(413);
  });

  test.each(['../../x', '%2e%2e%2fx', "x'; drop table comptes; --", 'x%00', 'é', 'x'.repeat(3000)])(
    'names no file and no table: %s',
    async (id) => {
      for (const chemin of [`/api/espaces/${id}/comptes`, `/api/appareils/${id}`]) {
        const { status } = await administratrice.demander('POST', chemin, { nom: 'x' });
        expect([400, 404]).toContain(status);
      }
      expect((await administratrice.dire<EspaceDetaille[]>('GET', '/api/espaces')).json).toEqual([]);
    },
  );
});

test('a fault is answered as one, and what people typed is not in the log', async () => {
  await serveur.base.db.schema.dropTable('espaces').execute();
  const reponse = await administratrice.demander('POST', '/api/espaces', { nom: 'Mairie de Coutouvre' });
  expect(await code(reponse)).toEqual({ statut: 500, code: 'panne' });
  expect(serveur.traces.join('\n')).toContain('"quoi":"panne"');
  expect(serveur.traces.join('\n')).not.toMatch(/Coutouvre|Anne/);
});

test('a revoked device is out at once, and its passkeys with it', async () => {
  const perdu = serveur.navigateur();
  const { json } = await perdu.entrer((await administratrice.dire<LienDonne>('POST', '/api/liens', {})).json.url);
  const { id } = json.appareil;
  await serveur.base.db
    .insertInto('passkeys')
    .values({
      id: 'k',
      compte: json.compte,
      appareil: id,
      nom: 'x',
      cle: '',
      compteur: 0,
      transports: '[]',
      cree_le: '',
      vu_le: null,
    })
    .execute();
  expect((await administratrice.dire('DELETE', `/api/appareils/${id}`)).statut).toBe(204);
  expect((await perdu.dire('GET', '/api/session')).statut).toBe(401);
  expect((await administratrice.dire<Session>('GET', '/api/session')).json.passkeys).toBe(0);
  expect((await administratrice.dire<Appareil[]>('GET', '/api/appareils')).json).toHaveLength(1);
  expect((await administratrice.dire('DELETE', `/api/appareils/${id}`)).statut).toBe(404);
});

test('a device is named again', async () => {
  const { json } = await administratrice.dire<Session>('GET', '/api/session');
  await administratrice.dire('POST', `/api/appareils/${json.appareil.id}`, { nom: 'Salle du conseil' });
  expect((await administratrice.dire<Session>('GET', '/api/session')).json.appareil.nom).toBe('Salle du conseil');
});
