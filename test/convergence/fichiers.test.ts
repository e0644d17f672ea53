import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { routesFichiers } from '../../src/server/api/fichiers.ts';
import type { Env } from '../../src/server/api/porte.ts';
import type { Services } from '../../src/server/api/services.ts';
import { dossiersDe, magasinDossier } from '../../src/server/fichiers/magasinDossier.ts';
import type { Piece } from '../../src/domain/seance/seance.ts';
import type { Carnet } from '../../src/store/db.ts';
import { addFichier } from '../../src/store/fichiers.ts';
import { record } from '../../src/store/record.ts';
import { compterAEnvoyer } from '../../src/store/synchro/aEnvoyer.ts';
import { avancerFichiers, envoyerFichiers } from '../../src/store/synchro/fichiers.ts';
import { lireProgres, surProgres } from '../../src/store/synchro/progresFichiers.ts';
import { recupererFichier } from '../../src/store/synchro/recuperer.ts';
import type { Demander } from '../../src/store/synchro/requeteFichier.ts';
import { Mairie } from './mairie.ts';

let mairie: Mairie;
let dossier: string;
let app: Hono<Env>;
const LE = '2026-03-02T20:15:00.000Z';

beforeEach(async () => {
  mairie = await Mairie.ouvrir();
  dossier = mkdtempSync(join(tmpdir(), 'fichiers-'));
  const { base } = mairie;
  await base.db.insertInto('espaces').values({ id: 'mairie', nom: 'Mairie', cree_le: LE }).execute();
  app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('session', { compte: c.req.header('Compte') } as never);
    await next();
  });
  const services = { comptes: { db: base.db, maintenant: () => new Date(LE) } } as unknown as Services;
  app.route('/api', routesFichiers(base, services, magasinDossier(dossiersDe(dossier))));
});
afterEach(async () => {
  await mairie.fermer();
  rmSync(dossier, { recursive: true });
});

/** The account as the server's own tables have it, with the roles that the sync of this test gives it. */
async function inscrire(...comptes: readonly string[]): Promise<void> {
  const { db } = mairie.base;
  for (const id of comptes) {
    await db
      .insertInto('comptes')
      .values({ id, nom: id, noms: JSON.stringify([id]), courriel: null, serveur: 0, cree_le: LE, ferme_le: null })
      .execute();
    await db.insertInto('adhesions').values({ espace: 'mairie', compte: id, personne_id: null, cree_le: LE }).execute();
    for (const { role, sur } of mairie.acces(id).attributions)
      await db.insertInto('attributions').values({ espace: 'mairie', compte: id, role, sur, cree_le: LE }).execute();
  }
}

/** Answers of the server to one account; `coupe(k)`: whether the k-th request is lost, before or after it arrives. */
function reseau(compte: string, coupe: (k: number) => 'avant' | 'apres' | undefined = () => undefined) {
  const demandes: string[] = [];
  const demander: Demander = async (adresse, init) => {
    const entetes = new Headers(init.headers);
    entetes.set('Compte', compte);
    const k = demandes.push(`${init.method ?? 'GET'} ${entetes.get('Content-Range') ?? entetes.get('Range') ?? ''}`);
    if (coupe(k) === 'avant') throw new TypeError('network');
    const reponse = await app.request(adresse, { ...init, headers: entetes });
    if (coupe(k) === 'apres') throw new TypeError('network');
    return reponse;
  };
  return { demander, demandes };
}

const pdf = (octets: number, nom = 'budget.pdf'): File =>
  new File(
    [Uint8Array.from({ length: octets }, (_, i) => '%PDF-1.7\n'.codePointAt(i) ?? (i * 7 + (i >> 9)) % 251)],
    nom,
  );

async function joindre(db: Carnet, fichier: File, pointId = 'pt1'): Promise<Piece> {
  const recu = await addFichier(fichier, db);
  if (!recu.ok) throw new Error(recu.refus.code);
  const fait = await record('joinPiece', { id: 's1', pointId, piece: recu.value }, db);
  if (!fait.ok) throw new Error(fait.refus.code);
  return recu.value;
}

test('a file joined on one device goes up in pieces, through cuts, and comes down on another', async () => {
  await inscrire('anne', 'benoit');
  const a = await mairie.premier('anne');
  const { sha256 } = await joindre(a, pdf(3_300_000));
  expect(await compterAEnvoyer(a)).toMatchObject({ fichiers: 1 });
  await mairie.tour(a);
  // Cut at its third request after the server took it, then at the next one before.
  const haut = reseau('anne', (k) => (k === 3 ? 'apres' : k === 4 ? 'avant' : undefined));
  expect(await envoyerFichiers(a, haut.demander)).toBe(false);
  expect(await envoyerFichiers(a, haut.demander)).toBe(false);
  expect(await envoyerFichiers(a, haut.demander)).toBe(true);
  const parts = haut.demandes.filter((d) => d.startsWith('PUT'));
  expect(parts).toEqual(
    ['0-999999', '1000000-1999999', '2000000-2999999', '3000000-3299999'].map((p) => `PUT bytes ${p}/3300000`),
  );
  expect(await compterAEnvoyer(a)).toMatchObject({ fichiers: 0 });

  const b = await mairie.autre('benoit');
  const etapes: number[] = [];
  const cesser = surProgres(() => etapes.push(lireProgres().get(sha256)?.fait ?? 0));
  const bas = reseau('benoit', (k) => (k === 3 ? 'avant' : undefined));
  expect(await recupererFichier(b, sha256, bas.demander)).toBeUndefined();
  expect(await b.morceaux.count()).toBe(2);
  const recu = await recupererFichier(b, sha256, bas.demander);
  cesser();
  expect(bas.demandes.map((d) => d.slice(4, 15))).toEqual([
    'bytes=0-999',
    'bytes=10000',
    'bytes=20000',
    'bytes=20000',
    'bytes=30000',
  ]);
  expect(etapes).toEqual([1e6, 2e6, 0, 3e6, 3.3e6, 0]);
  expect(recu).toMatchObject({ sha256, type: 'application/pdf', octets: 3_300_000, etat: 'envoye' });
  const octets = async (blob: Blob | undefined) => Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect((await octets(recu?.blob)).equals(await octets(pdf(3_300_000)))).toBe(true);
  expect(await b.morceaux.count()).toBe(0);
});

test('before the next sittings their files come ahead; a reader has none of what is in camera', async () => {
  mairie.roles.set('lise', [{ role: 'lecture', sur: '*' }]);
  await inscrire('anne', 'lise');
  const a = await mairie.premier('anne');
  const ouvert = await joindre(a, pdf(1000));
  const ferme = await joindre(a, pdf(2000), 'pt2');
  await record('editPoint', { id: 's1', pointId: 'pt2', champs: { huisClos: true } }, a);
  await mairie.tour(a);
  expect(await envoyerFichiers(a, reseau('anne').demander)).toBe(true);
  const lise = await mairie.autre('lise');
  const { demander, demandes } = reseau('lise');
  await avancerFichiers(lise, '2027-01-10', demander);
  expect(demandes).toEqual([]);
  await avancerFichiers(lise, '2026-09-20', demander);
  expect(await lise.fichiers.toCollection().primaryKeys()).toEqual([ouvert.sha256]);
  expect(await recupererFichier(lise, ferme.sha256, demander)).toBeUndefined();
  await avancerFichiers(lise, '2026-09-20', demander);
  // The point of a file already here goes in camera: the file leaves with it.
  await record('editPoint', { id: 's1', pointId: 'pt1', champs: { huisClos: true } }, a);
  await mairie.tour(a);
  await mairie.tour(lise);
  expect(await lise.fichiers.count()).toBe(0);
});

test('a file that the server refuses is told and stays on the device', async () => {
  mairie.roles.set('marc', [{ role: 'membre', sur: 'cm' }]);
  await inscrire('anne', 'marc');
  await mairie.premier('anne');
  const marc = await mairie.autre('marc');
  const recu = await addFichier(pdf(1000), marc);
  expect(recu.ok).toBe(true);
  expect(await envoyerFichiers(marc, reseau('marc').demander)).toBe(true);
  expect(await marc.fichiers.toArray()).toMatchObject([
    { etat: 'refuse', refus: { code: 'droit-manquant', acte: 'fichier' } },
  ]);
  expect(await compterAEnvoyer(marc)).toMatchObject({ fichiers: 0, fichiersRefuses: 1 });
});

test('a carnet without a server asks nobody; what comes altered is not kept', async () => {
  const seul = mairie.carnet();
  expect(await recupererFichier(seul, 'a'.repeat(64), () => Promise.reject(new Error('asked')))).toBeUndefined();
  await addFichier(pdf(1000), seul);
  expect((await seul.fichiers.toArray()).map((f) => f.etat)).toEqual([undefined]);
  await inscrire('anne');
  const a = await mairie.premier('anne');
  const faux: Demander = () =>
    Promise.resolve(new Response('tout autre chose', { status: 206, headers: { 'Content-Range': 'bytes 0-15/16' } }));
  expect(await recupererFichier(a, 'a'.repeat(64), faux)).toBeUndefined();
  expect([await a.fichiers.count(), await a.morceaux.count()]).toEqual([0, 0]);
});
