import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PROTOCOLE, type Reponse } from '../../sync/protocole.ts';
import { Carnet } from '../db.ts';
import { record } from '../record.ts';
import { attacher } from './attacher.ts';
import { demarrerSynchro, type Boucle } from './boucle.ts';
import { lireEtatSynchro } from './etat.ts';
import type { Panne, Transport } from './transport.ts';

const personne = (id: string) => ({ personne: { id, civilite: 'Mme' as const, prenom: 'Ève', nom: id } });
let db: Carnet;
let boucle: Boucle | undefined;
let demandes = 0;
let reponse: () => Partial<Reponse> | Panne = () => ({});

const serveur = {
  synchroniser: (demande: { envois: readonly unknown[] }): Promise<Reponse | Panne> => {
    demandes += 1;
    const dite = reponse();
    if ('panne' in dite) return Promise.resolve(dite);
    return Promise.resolve({
      protocole: PROTOCOLE,
      epoque: 'une',
      horloge: new Date().toISOString(),
      seqVue: demande.envois.length,
      sorts: [],
      textesRecus: [],
      textesRefuses: [],
      lisibles: [],
      portees: [],
      suite: false,
      ...dite,
    });
  },
};

/** Lets the rounds that are due happen: time is ours, the disk's is not. */
async function apres(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await vi.waitFor(() => expect(boucle?.enCours()).toBe(false), { timeout: 20_000 });
}

beforeEach(async () => {
  vi.setConfig({ testTimeout: 60_000 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  demandes = 0;
  reponse = () => ({});
  db = new Carnet(`boucle-${String(Math.random())}`);
  await attacher(db, { espace: 'e', origine: '', compte: 'c', nom: 'Claire' });
});
afterEach(async () => {
  boucle?.arreter();
  boucle = undefined;
  vi.useRealTimers();
  await db.delete();
});

const demarrer = async () => {
  boucle = demarrerSynchro(db, serveur);
  await vi.waitFor(() => expect(demandes).toBe(1), { timeout: 20_000 });
  await apres(0);
};

test('a round at the start, then one at once after a gesture; those that follow closely go together', async () => {
  await demarrer();
  await apres(1000);
  await record('addPersonne', personne('p1'), db);
  await record('addPersonne', personne('p2'), db);
  expect(demandes).toBe(1);
  await apres(20);
  expect(demandes).toBe(2);
  for (const id of ['p3', 'p4', 'p5']) {
    await record('addPersonne', personne(id), db);
    await vi.advanceTimersByTimeAsync(5);
  }
  expect(demandes).toBe(2);
  await apres(400);
  expect(demandes).toBe(3);
});

test('what is written during a round is sent by another one, which follows it', async () => {
  let repondre = (): void => undefined;
  const premiere = new Promise<void>((ok) => (repondre = ok));
  const envoyees: number[] = [];
  boucle = demarrerSynchro(db, {
    synchroniser: async (demande) => {
      envoyees.push(demande.envois.length);
      if (envoyees.length === 1) await premiere;
      return serveur.synchroniser(demande);
    },
  });
  await vi.waitFor(() => expect(envoyees).toEqual([0]), { timeout: 20_000 });
  await record('addPersonne', personne('p1'), db);
  repondre();
  await apres(0);
  await apres(400);
  expect(envoyees[1]).toBe(1);
});

test('while something waits it asks again every thirty seconds, and rests when nothing does', async () => {
  await demarrer();
  await apres(300_000);
  expect(demandes).toBe(1);
  await record('addPersonne', personne('p1'), db);
  await apres(400);
  expect(demandes).toBe(2);
  await apres(31_000);
  expect(demandes).toBe(3);
  await apres(31_000);
  expect(demandes).toBe(4);
});

test('a network that fails is tried slower and slower, never given up, and says since when', async () => {
  reponse = () => ({ panne: 'hors-ligne' });
  await demarrer();
  await record('addPersonne', personne('p1'), db);
  const avant = demandes;
  for (let i = 0; i < 4; i++) await apres(2100);
  const debut = demandes - avant;
  expect(debut).toBeGreaterThanOrEqual(2);
  for (let i = 0; i < 4; i++) await apres(2100);
  expect(demandes - avant - debut).toBeLessThan(debut);
  for (let i = 0; i < 20; i++) await apres(130_000);
  expect(demandes).toBeGreaterThan(avant + 15);
  expect(await lireEtatSynchro(db)).toMatchObject({ enAttente: 1, panne: 'hors-ligne' });
  reponse = () => ({});
  await apres(130_000);
  expect((await lireEtatSynchro(db)).panne).toBeUndefined();
});

test('an expired session pauses the rounds and nothing else', async () => {
  reponse = () => ({ panne: 'session-expiree' });
  await demarrer();
  expect(await record('addPersonne', personne('p1'), db)).toMatchObject({ ok: true });
  await apres(60_000);
  expect(demandes).toBe(1);
  expect(await lireEtatSynchro(db)).toMatchObject({ enAttente: 1, panne: 'session-expiree' });
  reponse = () => ({});
  await boucle?.maintenant();
  expect(demandes).toBe(2);
});

test('what is announced during a round is followed by another one, which reads it', async () => {
  let repondre = (): void => undefined;
  let annoncer = (): void => undefined;
  const lent: Transport = {
    synchroniser: async (demande) => {
      await new Promise<void>((ok) => {
        repondre = ok;
        demandes += 1;
      });
      demandes -= 1;
      return serveur.synchroniser(demande);
    },
  };
  const annonces = {
    ecouter: (quand: () => void) => {
      annoncer = quand;
      return () => undefined;
    },
  };
  boucle = demarrerSynchro(db, lent, annonces);
  await vi.waitFor(() => expect(demandes).toBe(1));
  annoncer();
  repondre();
  await vi.waitFor(() => expect(demandes).toBe(2));
  repondre();
  await apres(300_000);
  expect(demandes).toBe(2);
});

test('a stopped loop does nothing more', async () => {
  await demarrer();
  boucle?.arreter();
  await record('addPersonne', personne('p1'), db);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(demandes).toBe(1);
});
