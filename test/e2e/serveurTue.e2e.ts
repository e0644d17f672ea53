import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { launch, newDevice, waitForServiceWorker } from './harness.ts';
import { base } from './poste.ts';
import {
  ajouterPoint,
  ouvrirMairie,
  ouvrirPreparer,
  pointsDits,
  recevoirMairie,
  reseauRevenu,
  SEANCE,
  secretariat,
  toutEnvoye,
} from './serveur.ts';
import { startServer, type Server } from './server.ts';

const MORTS = 50;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Poste {
  readonly nom: string;
  readonly device: BrowserContext;
  readonly page: Page;
  /** Points that the screen said to be kept. */
  readonly ecrits: string[];
  readonly faults: string[];
}

async function poste(nom: string, url: string): Promise<Poste> {
  const device = await newDevice(browser);
  onTestFinished(() => device.close());
  const page = await recevoirMairie(device, url);
  const faults: string[] = [];
  // The console names each request that found nobody: only what breaks a script is a fault here.
  page.on('pageerror', (error) => faults.push(error.message));
  await ouvrirPreparer(page);
  await waitForServiceWorker(page);
  await toutEnvoye(page);
  return { nom, device, page, ecrits: [], faults };
}

async function ecrire({ nom, page, ecrits }: Poste): Promise<void> {
  const intitule = `Point ${String(ecrits.length + 1)} écrit par ${nom}`;
  await ajouterPoint(page, intitule);
  ecrits.push(intitule);
}

/** Moments of a round at which the server dies: before it reads, while it judges, once it has answered. */
const moments: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.waitForRequest('**/api/sync', { timeout: 20_000 }),
  (page) =>
    page
      .waitForRequest('**/api/sync', { timeout: 20_000 })
      // A few turns of this process: the server is then between the request and its answer, never twice at one place.
      .then(() => new Promise((resolve) => setTimeout(resolve, Math.random() * 25))),
  (page) => page.waitForResponse('**/api/sync', { timeout: 20_000 }),
];

test('the server is killed fifty times while two devices write: what the screens called kept is everywhere, once', async () => {
  let server: Server = await startServer();
  onTestFinished(async () => {
    await server.stop();
    rmSync(server.data, { recursive: true });
  });
  const { inviter } = await ouvrirMairie(server);
  const { url: lienDAnne } = await inviter({ nom: 'Anne Rouanet', attributions: secretariat });
  const { url: lienDeJean } = await inviter({ nom: 'Jean Bonnafous', attributions: secretariat });
  const anne = await poste('Anne', lienDAnne);
  const jean = await poste('Jean', lienDeJean);
  const avant = await pointsDits(anne.page);

  let enPleinTour = 0;
  for (let mort = 0; mort < MORTS; mort += 1) {
    const [vise, autre] = mort % 2 === 0 ? [anne, jean] : [jean, anne];
    const moment = moments[mort % moments.length];
    // Nobody asked anything when the wait runs out: the server dies all the same, and the count below says it.
    const tombe = moment?.(vise.page).then(
      () => {
        enPleinTour += 1;
      },
      () => undefined,
    );
    await Promise.all([ecrire(vise), ecrire(autre), tombe?.then(() => server.kill())]);
    server = await startServer({ port: server.port, data: server.data });
    await Promise.all([reseauRevenu(anne.device), reseauRevenu(jean.device)]);
  }
  expect(enPleinTour, 'deaths in the middle of a round').toBeGreaterThan(MORTS * 0.8);
  const ecrits = [...anne.ecrits, ...jean.ecrits];
  expect(ecrits).toHaveLength(2 * MORTS);

  await Promise.all([toutEnvoye(anne.page), toutEnvoye(jean.page)]);
  const attendus = [...avant, ...ecrits].sort();
  for (const { nom, page } of [anne, jean])
    await expect.poll(async () => (await pointsDits(page)).sort(), { message: nom, timeout: 60_000 }).toEqual(attendus);
  await server.stop();
  base(server, (db) => {
    const doc = db.prepare("select doc from records where kind = 'seance' and id = ?").pluck().get(SEANCE) as string;
    expect((JSON.parse(doc) as Seance).points.map((p) => p.intitule).sort(), 'the record').toEqual(attendus);
    const operations = db.prepare("select operation from operations where type = 'addPoint'").pluck().all() as string[];
    const dites = operations.map((o) => (JSON.parse(o) as { payload: { point: { intitule: string } } }).payload.point);
    expect(dites.map((p) => p.intitule).sort(), 'the journal').toEqual(attendus);
    expect(db.prepare('select count(*) from refusees').pluck().get()).toBe(0);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });
  expect([...anne.faults, ...jean.faults]).toEqual([]);
}, 600_000);
