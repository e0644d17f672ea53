import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Acces, Attribution } from '../../domain/droits/acces.ts';
import { MAX_OCTETS, MORCEAU } from '../../sync/typeFichier.ts';
import { PorteFermee } from '../comptes/refuser.ts';
import { deposer, QUOTA_ESPACE } from '../fichiers/deposer.ts';
import type { Magasin } from '../fichiers/magasin.ts';
import { dossiersDe, magasinDossier, type Dossiers } from '../fichiers/magasinDossier.ts';
import { menageFichiers } from '../fichiers/menage.ts';
import type { Base } from '../journal/base.ts';
import { baseDEssai, ESPACE, poserSeance, SECRETARIAT } from '../textes/baseDEssai.prepare.ts';
import { recevoirTextes } from '../textes/recevoir.ts';
import { routesFichiers } from './fichiers.ts';
import type { Env } from './porte.ts';
import type { Services } from './services.ts';

let base: Base;
let dossier: string;
let dossiers: Dossiers;
let magasin: Magasin;
let app: Hono<Env>;
const LE = '2026-03-02T20:15:00.000Z';

beforeEach(async () => {
  base = await baseDEssai();
  dossier = mkdtempSync(join(tmpdir(), 'fichiers-'));
  dossiers = dossiersDe(dossier);
  magasin = magasinDossier(dossiers);
  await base.db.insertInto('espaces').values({ id: ESPACE, nom: 'Mairie', cree_le: LE }).execute();
  const services = { comptes: { db: base.db, maintenant: () => new Date(LE) } } as unknown as Services;
  app = new Hono<Env>();
  app.onError((error, c) => {
    if (error instanceof PorteFermee) return c.json({ code: error.code }, error.statut);
    throw error;
  });
  app.use(async (c, next) => {
    const compte = c.req.header('Compte');
    c.set('session', compte === undefined ? undefined : ({ compte } as never));
    await next();
  });
  app.route('/api', routesFichiers(base, services, magasin));
  await compte('anne', [{ role: 'secretariat', sur: '*' }]);
});
afterEach(async () => {
  await base.fermer();
  rmSync(dossier, { recursive: true });
});

async function compte(id: string, attributions: readonly Attribution[]): Promise<void> {
  await base.db
    .insertInto('comptes')
    .values({ id, nom: id, noms: JSON.stringify([id]), courriel: null, serveur: 0, cree_le: LE, ferme_le: null })
    .execute();
  await base.db
    .insertInto('adhesions')
    .values({ espace: ESPACE, compte: id, personne_id: null, cree_le: LE })
    .execute();
  for (const { role, sur } of attributions)
    await base.db.insertInto('attributions').values({ espace: ESPACE, compte: id, role, sur, cree_le: LE }).execute();
}

const pdf = (octets: number, graine = 7): Uint8Array =>
  Uint8Array.from({ length: octets }, (_, i) => '%PDF-1.7\n'.codePointAt(i) ?? (i * graine + (i >> 8)) % 251);
const shaDe = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');
const adresse = (sha: string) => `/api/fichiers/${ESPACE}/${sha}`;

type Envoi = { sha?: string; de?: number; a?: number; total?: number; type?: string; qui?: string; range?: string };
function put(fichier: Uint8Array, envoi: Envoi = {}) {
  const {
    de = 0,
    a = Math.min(de + MORCEAU, fichier.length),
    total = fichier.length,
    type = 'application/pdf',
  } = envoi;
  return app.request(adresse(envoi.sha ?? shaDe(fichier)), {
    method: 'PUT',
    headers: {
      Compte: envoi.qui ?? 'anne',
      'Content-Type': type,
      'Content-Range': envoi.range ?? `bytes ${String(de)}-${String(a - 1)}/${String(total)}`,
    },
    body: fichier.slice(de, a),
  });
}
const get = (sha: string, qui = 'anne', entetes: Record<string, string> = {}, method = 'GET') =>
  app.request(adresse(sha), { method, headers: { Compte: qui, ...entetes } });
const ranger = () => base.db.transaction().execute((trx) => recevoirTextes(trx, ESPACE, SECRETARIAT, []));

test('a file of several pieces is taken in order, resumed where it stopped, and read back', async () => {
  const fichier = pdf(2_500_000);
  const sha = shaDe(fichier);
  expect((await get(sha)).headers.get('Fichier-Recus')).toBe('0');
  expect(await (await put(fichier)).json()).toEqual({ etat: 'partiel', recus: MORCEAU });
  const suite = await get(sha, 'anne', {}, 'HEAD');
  expect([suite.status, suite.headers.get('Fichier-Recus')]).toEqual([404, String(MORCEAU)]);
  // The same piece again, and one too far: told where to go on.
  for (const de of [0, 2_000_000]) {
    const egare = await put(fichier, { de });
    expect([egare.status, await egare.json()]).toEqual([409, { etat: 'ailleurs', recus: MORCEAU }]);
  }
  expect((await put(fichier, { de: MORCEAU })).status).toBe(202);
  expect(await (await put(fichier, { de: 2 * MORCEAU })).json()).toEqual({ etat: 'complet' });
  expect(await (await put(fichier)).json()).toEqual({ etat: 'complet' });
  const lu = await get(sha);
  expect(shaDe(new Uint8Array(await lu.arrayBuffer()))).toBe(sha);
  expect(Object.fromEntries(lu.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${sha.slice(0, 12)}.pdf"`,
    'x-content-type-options': 'nosniff',
    'content-length': '2500000',
  });
  expect(readdirSync(dossiers.enCours)).toEqual([]);
  expect(statSync(join(dossiers.complets, sha.slice(0, 2), sha)).size).toBe(2_500_000);
});

test('a part of a file is given by Range', async () => {
  const fichier = pdf(1000);
  await put(fichier);
  const sha = shaDe(fichier);
  for (const [range, de, a] of [
    ['bytes=0-9', 0, 10],
    ['bytes=990-', 990, 1000],
    ['bytes=-5', 995, 1000],
    ['bytes=998-5000', 998, 1000],
  ] as const) {
    const part = await get(sha, 'anne', { Range: range });
    expect([part.status, part.headers.get('Content-Range')]).toEqual([
      206,
      `bytes ${String(de)}-${String(a - 1)}/1000`,
    ]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(fichier.slice(de, a));
  }
  expect((await get(sha, 'anne', { Range: 'bytes=1000-' })).status).toBe(416);
  expect((await get(sha, 'anne', { Range: 'lines=1-2' })).status).toBe(200);
});

test('a content that is not the one announced is thrown away and told', async () => {
  const fichier = pdf(1000);
  const faux = await put(fichier, { sha: 'a'.repeat(64) });
  expect([faux.status, await faux.json()]).toEqual([422, { etat: 'altere' }]);
  expect((await get('a'.repeat(64))).status).toBe(404);
  expect(readdirSync(dossiers.enCours)).toEqual([]);
  expect(existsSync(dossiers.complets)).toBe(false);
});

const octets = (texte: string) => new TextEncoder().encode(texte);
test.each([
  ['a program', octets('MZ\x90\0'), 'application/pdf'],
  ['a page', octets('<!doctype html><script>1</script>'), 'text/plain'],
  ['a drawing with scripts', octets('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
  ['any zip', zipSync({ 'a.txt': octets('a') }), 'application/vnd.oasis.opendocument.text'],
  ['a type of nowhere', pdf(100), 'text/html'],
])('%s is refused for what it is', async (_quoi, fichier, type) => {
  const refus = await put(fichier, { type });
  expect([refus.status, await refus.json()]).toMatchObject([
    403,
    { etat: 'refuse', refus: { code: 'fichier-refuse' } },
  ]);
  expect((await get(shaDe(fichier))).status).toBe(404);
});

test('its type is what its content says, and a zip is never unpacked', async () => {
  const docx = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });
  expect(docx.length).toBeLessThan(MORCEAU);
  expect((await put(docx, { type: 'application/pdf' })).status).toBe(200);
  expect((await get(shaDe(docx))).headers.get('Content-Type')).toContain('wordprocessingml');
});

test('too heavy for a file, for the espace, too many begun: refused with both sizes', async () => {
  const lourd = await put(pdf(1000), { total: MAX_OCTETS + 1, sha: 'b'.repeat(64) });
  expect(await lourd.json()).toEqual({
    etat: 'refuse',
    refus: { code: 'fichier-trop-lourd', nom: '', octets: MAX_OCTETS + 1, maximum: MAX_OCTETS },
  });
  for (let i = 0; i < 20; i++)
    expect((await put(pdf(1000), { total: 2000, sha: String(i).padStart(64, 'c') })).status).toBe(202);
  expect((await put(pdf(1000), { total: 2000, sha: 'd'.repeat(64) })).status).toBe(403);
  const plein = { espace: ESPACE, sha256: 'e'.repeat(64), type: 'application/pdf', compte: 'anne', depose_le: LE };
  await base.db.deleteFrom('fichiers_en_cours').execute();
  await base.db
    .insertInto('fichiers')
    .values({ ...plein, octets: QUOTA_ESPACE - 10 })
    .execute();
  expect(await (await put(pdf(1000))).json()).toMatchObject({ refus: { code: 'fichier-trop-lourd', maximum: 10 } });
});

test('an address, a range or a piece that cannot be is refused before anything is written', async () => {
  const fichier = pdf(1000);
  for (const sha of ['..%2f..%2fetc%2fpasswd', 'A'.repeat(64), 'a'.repeat(63), '..'])
    expect((await app.request(adresse(sha), { headers: { Compte: 'anne' } })).status).toBe(404);
  for (const range of ['', 'bytes 0-998/1000', 'bytes 5-2/1000', 'bytes */1000', 'octets 0-999/1000'])
    expect((await put(fichier, { range })).status).toBe(400);
  expect((await put(pdf(MORCEAU + 1), { a: MORCEAU + 1 })).status).toBe(413);
  expect((await put(fichier, { total: 500 })).status).toBe(403);
  expect(existsSync(dossiers.enCours)).toBe(false);
});

test('only the secretariat sends; who may read the sitting reads its files, in camera included for those who sit', async () => {
  await compte('marc', [{ role: 'membre', sur: 'cm' }]);
  await compte('lise', [{ role: 'lecture', sur: '*' }]);
  await compte('ccas', [{ role: 'membre', sur: 'ccas' }]);
  const [public_, ferme, libre] = [pdf(100, 3), pdf(100, 5), pdf(100, 9)];
  for (const qui of ['marc', 'lise', 'ccas']) expect((await put(public_, { qui })).status).toBe(403);
  expect((await put(public_, { qui: 'inconnu' })).status).toBe(404);
  for (const fichier of [public_, ferme, libre]) expect((await put(fichier)).status).toBe(200);
  await poserSeance(base, 's1', [
    { id: 'p1', pieces: [shaDe(public_)] },
    { id: 'p2', huisClos: true, pieces: [shaDe(ferme)] },
  ]);
  await ranger();
  const lus = async (qui: string) =>
    Promise.all([public_, ferme, libre].map(async (f) => (await get(shaDe(f), qui)).status));
  expect(await lus('anne')).toEqual([200, 200, 200]);
  expect(await lus('marc')).toEqual([200, 200, 404]);
  expect(await lus('lise')).toEqual([200, 404, 404]);
  expect(await lus('ccas')).toEqual([404, 404, 404]);
  expect((await app.request(adresse(shaDe(public_)))).status).toBe(401);
  await poserSeance(base, 's1', [{ id: 'p1', huisClos: true, pieces: [shaDe(public_)] }]);
  await ranger();
  expect(await lus('lise')).toEqual([404, 404, 404]);
  expect(await lus('marc')).toEqual([200, 404, 404]);
});

test('two devices of one account that send the same file at once keep it once and whole', async () => {
  const fichier = pdf(1_800_000);
  const acces: Acces = { ...SECRETARIAT, compte: 'anne' };
  const morceau = (de: number) => ({
    sha256: shaDe(fichier),
    de,
    total: fichier.length,
    type: 'application/pdf',
    octets: fichier.slice(de, de + MORCEAU),
  });
  const envoyer = (de: number) => deposer(base.db, magasin, ESPACE, acces, morceau(de), LE);
  await Promise.all([envoyer(0), envoyer(0)]);
  const fins = await Promise.all([envoyer(MORCEAU), envoyer(MORCEAU)]);
  expect(fins.map((f) => f.etat)).toContain('complet');
  expect(shaDe(new Uint8Array(await (await get(shaDe(fichier))).arrayBuffer()))).toBe(shaDe(fichier));
});

test('what was begun and left for a week is forgotten; a content that the disk lost is sent again', async () => {
  const fichier = pdf(1_500_000);
  await put(fichier);
  await menageFichiers(base.db, magasin, Date.parse(LE));
  expect((await get(shaDe(fichier))).headers.get('Fichier-Recus')).toBe(String(MORCEAU));
  await menageFichiers(base.db, magasin, Date.now() + 8 * 24 * 3_600_000);
  expect((await get(shaDe(fichier))).headers.get('Fichier-Recus')).toBe('0');
  await put(fichier);
  rmSync(dossiers.enCours, { recursive: true });
  expect(await (await put(fichier, { de: MORCEAU })).json()).toEqual({ etat: 'ailleurs', recus: 0 });
  await put(fichier);
  await put(fichier, { de: MORCEAU });
  rmSync(dossiers.complets, { recursive: true });
  expect((await get(shaDe(fichier))).status).toBe(404);
  await put(fichier);
  expect((await put(fichier, { de: MORCEAU })).status).toBe(200);
  expect((await get(shaDe(fichier))).status).toBe(200);
});
