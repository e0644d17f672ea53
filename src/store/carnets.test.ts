import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carnetDEssai } from './carnetDEssai.ts';
import { creerCarnet, effacerCarnet, estVide, lireCarnets, nommerCarnet, passerA } from './carnets.ts';
import { copieEnRetard, noterCopie } from './copies.ts';
import { carnet, choisirCarnet, nomDuCarnet, PREMIER_CARNET } from './courant.ts';
import { Carnet } from './db.ts';

class Memory {
  [key: string]: unknown;
  getItem = (key: string) => (Object.hasOwn(this, key) ? String(this[key]) : null);
  setItem = (key: string, value: string) => {
    this[key] = value;
  };
  removeItem = (key: string) => {
    Reflect.deleteProperty(this, key);
  };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', new Memory());
  vi.stubGlobal('sessionStorage', new Memory());
});
afterEach(async () => {
  carnet().close();
  choisirCarnet('aucun');
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  vi.unstubAllGlobals();
});

test('the carnets of the device are told with what they hold, the one at work first', async () => {
  await carnetDEssai(carnet());
  const autre = await creerCarnet('Syndicat des eaux');
  expect(await lireCarnets()).toMatchObject([
    { base: PREMIER_CARNET, nom: '', courant: true, resume: { communes: ['Cazelles'], nombres: { seances: 1 } } },
    { base: autre, nom: 'Syndicat des eaux', courant: false, resume: { communes: [], nombres: { seances: 0 } } },
  ]);
  await nommerCarnet(PREMIER_CARNET, 'Mairie');
  expect((await lireCarnets())[0]?.nom).toBe('Mairie');
});

test('leaving an empty carnet lets it go; leaving a carnet where something was written keeps it', async () => {
  await carnet().open();
  const autre = await creerCarnet('B');
  await passerA(autre);
  expect(nomDuCarnet()).toBe(autre);
  expect((await lireCarnets()).map((c) => c.base)).toEqual([autre]);
  await carnetDEssai(carnet());
  const troisieme = await creerCarnet('C');
  await passerA(troisieme);
  expect((await lireCarnets()).map((c) => c.base).sort()).toEqual([autre, troisieme].sort());
});

test('an erased carnet is gone, and no tab that had chosen it brings it back', async () => {
  await carnetDEssai(carnet());
  const autre = await creerCarnet('B');
  await effacerCarnet(PREMIER_CARNET);
  expect(nomDuCarnet()).toBe(autre);
  sessionStorage.setItem('carnet-courant', PREMIER_CARNET);
  expect(nomDuCarnet()).toBe(autre);
  expect(await Dexie.getDatabaseNames()).not.toContain(PREMIER_CARNET);
});

test('a name chosen again after its erasure is a new empty carnet', async () => {
  await carnetDEssai(carnet());
  await creerCarnet('B');
  await effacerCarnet(PREMIER_CARNET);
  choisirCarnet(PREMIER_CARNET);
  expect(nomDuCarnet()).toBe(PREMIER_CARNET);
  expect(await estVide()).toBe(true);
});

test('erasing the only carnet leaves an empty one to begin again', async () => {
  await carnetDEssai(carnet());
  await effacerCarnet(PREMIER_CARNET);
  expect(nomDuCarnet()).not.toBe(PREMIER_CARNET);
  expect(await estVide()).toBe(true);
});

test('a copy whose opening was killed is never listed, and is swept away after an hour', async () => {
  const dead = new Carnet('carnet-mort');
  await dead.meta.put({ cle: 'importEnCours', valeur: new Date(Date.now() - 2 * 3_600_000).toISOString() });
  dead.close();
  const running = new Carnet('carnet-en-cours');
  await running.meta.put({ cle: 'importEnCours', valeur: new Date().toISOString() });
  running.close();
  expect((await lireCarnets()).map((c) => c.base)).not.toContain('carnet-en-cours');
  const names = await Dexie.getDatabaseNames();
  expect(names).toContain('carnet-en-cours');
  expect(names).not.toContain('carnet-mort');
});

test('the reminder comes once there is enough to lose and no recent copy', async () => {
  const now = Date.parse('2026-11-22T09:00:00Z');
  expect(await copieEnRetard(now)).toBe(false);
  await carnetDEssai(carnet(), 15);
  expect(await copieEnRetard(now)).toBe(true);
  const operations = await carnet().journal.count();
  await noterCopie({ le: '2026-11-21T09:00:00Z', operations: operations - 1 });
  expect(await copieEnRetard(now)).toBe(false);
  expect(await copieEnRetard(now + 30 * 86_400_000)).toBe(true);
  await noterCopie({ le: '2026-11-21T09:00:00Z', operations });
  expect(await copieEnRetard(now + 30 * 86_400_000)).toBe(false);
});
