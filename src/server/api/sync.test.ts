import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Demande, Reponse } from '../../sync/protocole.ts';
import type { Session } from '../../sync/session.ts';
import { arrets, LIGNES, suiteDe } from '../../sync/suite.ts';
import { PAGE } from '../journal/tirer.ts';
import { Plume, uneSeance, unPoint } from '../journal/plumeDeTest.ts';
import { serveurDeTest, type Navigateur, type ServeurDeTest } from './serveurDeTest.ts';

let serveur: ServeurDeTest;
let claire: Navigateur;
let espace: string;
let plume: Plume;
const dire = (n: Navigateur, corps: unknown) => n.dire<Reponse & { code?: string }>('POST', '/api/sync', corps);

beforeEach(async () => {
  serveur = await serveurDeTest();
  claire = serveur.navigateur();
  await claire.entrer(await serveur.premierLien(), { nom: 'Claire Escande' });
  espace = (await claire.dire<{ id: string }>('POST', '/api/espaces', { nom: 'Cazelles' })).json.id;
  plume = new Plume(serveur.base, 'A');
});
afterEach(() => serveur.base.fermer());

const premiere = () =>
  plume.demande(
    [plume.dire('createSeance', uneSeance('s1')), plume.dire('addPoint', unPoint('s1', 'p1', 'Salle des fêtes'))],
    { espace },
  );

test('a round over the network, and what it did as a history', async () => {
  const session = await claire.dire<Session>('GET', '/api/session');
  expect(session.json.espaces.map((e) => e.id)).toEqual([espace]);
  const { statut, json } = await dire(claire, premiere());
  expect(statut).toBe(200);
  expect(json.sorts.map((s) => s.issue)).toEqual(['applied', 'applied']);
  const histoire = await claire.dire<{ operations: { operation: { type: string } }[]; suite: boolean }>(
    'GET',
    `/api/historique?espace=${espace}&kind=seance&id=s1`,
  );
  expect(histoire.json.operations.map((o) => o.operation.type)).toEqual(['addPoint', 'createSeance']);
  expect((await claire.dire('GET', `/api/historique?espace=${espace}&kind=seance&id=s2`)).statut).toBe(404);
});

test('nobody syncs without a session, nor in an espace that is not his', async () => {
  expect((await dire(serveur.navigateur(), premiere())).json).toEqual({ code: 'non-connecte' });
  expect(await dire(claire, { ...premiere(), espace: 'autre' })).toMatchObject({ statut: 404 });
});

test('a carnet waits while somebody else is signed in with its browser: nothing of it leaves nor comes', async () => {
  const lienDe = async (nom: string, attributions: object[]) => {
    const { id } = (await claire.dire<{ id: string }>('POST', `/api/espaces/${espace}/comptes`, { nom, attributions }))
      .json;
    return (await claire.dire<{ url: string }>('POST', `/api/espaces/${espace}/comptes/${id}/liens`, {})).json.url;
  };
  await dire(claire, premiere());
  const navigateur = serveur.navigateur();
  await navigateur.entrer(await lienDe('Luc Vidal', []));
  const lecture = { ...plume.demande([], { espace }), device: 'tablette-de-luc' };
  expect((await dire(navigateur, lecture)).json.portees.flatMap((p) => p.documents)).toEqual([]);

  // The secretary enters on his tablet, where his carnet is still open.
  await navigateur.entrer(await lienDe('Anne Rouanet', [{ role: 'secretariat', sur: '*' }]));
  expect(await dire(navigateur, lecture)).toMatchObject({ statut: 401, json: { code: 'non-connecte' } });
  const sienne = new Plume(serveur.base, 'tablette-de-luc');
  const envoi = sienne.demande([sienne.dire('createSeance', uneSeance('s2'))], { espace });
  expect((await dire(navigateur, envoi)).statut).toBe(401);
  // A carnet that says whose it is needs no memory of the server.
  const anne = (await navigateur.dire<Session>('GET', '/api/session')).json.compte;
  const dAnne = { ...lecture, device: 'carnet-d-anne' };
  expect((await dire(navigateur, { ...dAnne, compte: 'luc' })).statut).toBe(401);
  const recu = await dire(navigateur, { ...dAnne, compte: anne });
  expect(recu.json.portees.flatMap((p) => p.documents).map((d) => d.id)).toContain('s1');
  // Nor is he told that his access was taken away, when the other one has nothing to do there.
  const ailleurs = (await claire.dire<{ id: string }>('POST', '/api/espaces', { nom: 'Ailleurs' })).json.id;
  const { id } = (await claire.dire<{ id: string }>('POST', `/api/espaces/${ailleurs}/comptes`, { nom: 'Zoé Roux' }))
    .json;
  const chezZoe = `/api/espaces/${ailleurs}/comptes/${id}/liens`;
  await navigateur.entrer((await claire.dire<{ url: string }>('POST', chezZoe, {})).json.url);
  expect((await dire(navigateur, lecture)).statut).toBe(401);
  expect(await serveur.base.db.selectFrom('refusees').selectAll().execute()).toEqual([]);
});

test('a request that is none is refused before anything is read', async () => {
  expect((await dire(claire, { protocole: 1 })).statut).toBe(400);
  expect((await claire.dire('POST', '/api/sync', '{')).statut).toBe(400);
  expect(
    (await dire(claire, { ...premiere(), portees: { "x'; drop table records": { curseur: 0, textes: 0 } } })).statut,
  ).toBe(400);
});

test('answers are compressed, requests may be, and one that swells is refused', async () => {
  const poster = (corps: Uint8Array<ArrayBuffer>) =>
    serveur.app.request('http://localhost:4173/api/sync', {
      method: 'POST',
      headers: {
        Origin: 'http://localhost:4173',
        Cookie: claire.cookie ?? '',
        'Content-Type': 'application/json',
        'Content-Encoding': 'gzip',
        'Accept-Encoding': 'gzip',
      },
      body: corps,
    });
  const reponse = await poster(new Uint8Array(gzipSync(JSON.stringify(premiere()))));
  expect(reponse.headers.get('Content-Encoding')).toBe('gzip');
  const lu = JSON.parse(gunzipSync(Buffer.from(await reponse.arrayBuffer())).toString()) as Reponse;
  expect(lu.seqVue).toBe(2);
  expect((await poster(new Uint8Array(gzipSync('a'.repeat(40_000_000))))).status).toBe(413);
  expect((await poster(new Uint8Array([1, 2, 3]))).status).toBe(400);
});

/** Sittings too heavy for one answer. */
async function beaucoup(n: number): Promise<void> {
  await dire(claire, premiere());
  const lieu = 'Le conseil municipal, après en avoir délibéré, décide. '.repeat(PAGE / 100);
  const records = Array.from({ length: n }, (_, i) => {
    const doc = JSON.stringify({ id: `g${String(i)}`, scope: 'instance:cm', lieu });
    return {
      espace,
      kind: 'seance',
      id: `g${String(i)}`,
      scope: 'instance:cm',
      version: 3 + i,
      taille: doc.length,
      doc,
    };
  });
  await serveur.base.db.insertInto('records').values(records).execute();
  await serveur.base.db
    .updateTable('portees')
    .set({ tete: 2 + n })
    .where('scope', '=', 'instance:cm')
    .execute();
}

const lireAvec = (entetes: Record<string, string>, corps: unknown) =>
  serveur.app.request('http://localhost:4173/api/sync', {
    method: 'POST',
    headers: {
      Origin: 'http://localhost:4173',
      Cookie: claire.cookie ?? '',
      'Content-Type': 'application/json',
      Accept: `${LIGNES}, application/json`,
      ...entetes,
    },
    body: JSON.stringify(corps),
  });

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
  ['identity', (b: Buffer) => b],
])(
  'a long reading is several answers to one request (%s), the same that would be asked for one by one',
  async (codage, ouvrir) => {
    await beaucoup(8);
    const demande = plume.demande([], { espace });
    const reponse = await lireAvec({ 'Accept-Encoding': codage }, demande);
    expect(reponse.headers.get('Content-Type')).toContain(LIGNES);
    const texte = ouvrir(Buffer.from(await reponse.arrayBuffer())).toString();
    const recues = texte
      .trimEnd()
      .split('\n')
      .map((ligne) => JSON.parse(ligne) as Reponse);
    const demandees: Reponse[] = [];
    for (let suite: Demande | undefined = demande; suite !== undefined;) {
      const { json }: { json: Reponse } = await dire(claire, suite);
      demandees.push(json);
      suite = suiteDe(suite, { ...json, lus: arrets(json.portees) });
    }
    const sansHeure = ({ horloge: _, ...reste }: Reponse) => reste;
    expect(recues.length).toBeGreaterThan(3);
    expect(recues.map(sansHeure)).toEqual(demandees.map(sansHeure));
  },
);

test('rights taken back during a long reading end it there', async () => {
  await beaucoup(8);
  const reponse = await lireAvec({}, plume.demande([], { espace }));
  const lecteur = reponse.body?.pipeThrough(new TextDecoderStream()).getReader();
  let texte = (await lecteur?.read())?.value ?? '';
  await serveur.base.db.deleteFrom('sessions').execute();
  for (let lu = await lecteur?.read(); lu?.done === false; lu = await lecteur?.read()) texte += lu.value;
  const recues = texte
    .trimEnd()
    .split('\n')
    .map((ligne) => JSON.parse(ligne) as Reponse);
  expect(recues.length).toBeLessThan(5);
  expect(recues.at(-1)?.suite).toBe(true);
});

test('what fits in one answer, and what sends something, is answered once', async () => {
  const envoi = await lireAvec({}, premiere());
  expect(envoi.headers.get('Content-Type')).toContain('application/json');
  expect(((await envoi.json()) as Reponse).seqVue).toBe(2);
  const lecture = await lireAvec({}, plume.demande([], { espace }));
  expect(lecture.headers.get('Content-Type')).toContain('application/json');
  expect(((await lecture.json()) as Reponse).portees).toHaveLength(1);
});

test('lines of the log hold no word that a person typed', async () => {
  await dire(claire, premiere());
  const traces = serveur.traces.join('\n');
  expect(traces).toContain('"quoi":"sync"');
  expect(traces).not.toMatch(/Salle|Claire|Escande|Cazelles/);
});

test('a notice tells the others that something changed, and not the one who wrote it', async () => {
  const ouvrir = (device: string) =>
    serveur.app.request(`http://localhost:4173/api/avis?espace=${espace}&device=${device}`, {
      headers: { Cookie: claire.cookie ?? '' },
    });
  const [deA, deB] = [await ouvrir('A'), await ouvrir('B')];
  expect(deA.headers.get('Content-Type')).toContain('text/event-stream');
  const lecteurs = [deA, deB].map((r) => r.body?.pipeThrough(new TextDecoderStream()).getReader());
  const [a, b] = lecteurs;
  expect((await a?.read())?.value).toBe(': \n\n');
  expect((await b?.read())?.value).toBe(': \n\n');
  await dire(claire, premiere());
  expect((await b?.read())?.value).toContain(`data: {"espace":"${espace}","scopes":["instance:cm"]}`);
  const rien = await Promise.race([a?.read(), new Promise((resolve) => setTimeout(resolve, 50, 'rien'))]);
  expect(rien).toBe('rien');
  await Promise.all(lecteurs.flatMap((l) => (l === undefined ? [] : [l.cancel()])));
});
