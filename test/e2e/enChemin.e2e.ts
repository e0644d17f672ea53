import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { banc } from './appareil.ts';
import { baseOuverte } from './disque.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, newDevice, sizes } from './harness.ts';
import { base } from './poste.ts';
import {
  ajouterPoint,
  dit,
  ouvrirMairie,
  ouvrirPreparer,
  recevoirMairie,
  secretariat,
  toutEnvoye,
  type Mairie,
} from './serveur.ts';

const lieux = banc();
let mairie: Mairie;
let device: BrowserContext;
let page: Page;

beforeAll(async () => {
  mairie = await ouvrirMairie(lieux.server);
});
beforeEach(async () => {
  device = await newDevice(lieux.browser);
  page = await device.newPage();
  page.setDefaultTimeout(15_000);
});
afterEach(() => device.close());

async function recevoir(): Promise<void> {
  const { url } = await mairie.inviter({ nom: 'Anne Rouanet', attributions: secretariat });
  await recevoirMairie(device, url, page);
  await ouvrirPreparer(page);
  await toutEnvoye(page);
}

const fichiers = (): unknown => base(lieux.server, (db) => db.prepare('select count(*) from fichiers').pluck().get());

const aReprendre = () => page.goto(`${lieux.server.address}/a-reprendre`);

test('a heavy piece on its way: how far it is is said in the head, in what waits and in the settings', async () => {
  await recevoir();
  const poids = 3_500_000;
  const contenu = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(poids, 32), Buffer.from('\n%%EOF\n')]);
  let lacher = (): void => undefined;
  const lache = new Promise<void>((resolve) => {
    lacher = resolve;
  });
  let parts = 0;
  await device.route('**/api/fichiers/**', async (route) => {
    if (route.request().method() === 'PUT' && (parts += 1) > 2) await lache;
    await route.continue();
  });
  await page.locator('.pt-titre', { hasText: 'Tarifs de la cantine' }).first().click();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'budget.pdf', mimeType: 'application/pdf', buffer: contenu });
  await dit(page, /une pièce part, \d+\s%/);
  await page.locator('.save-state').click();
  await page.getByRole('progressbar', { name: 'Envoi de budget.pdf' }).waitFor();
  for (const size of ['phone', 'tablet', 'laptop'] as const) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await capture(page, `a-reprendre-piece-${size}`);
  }
  lacher();
  await toutEnvoye(page);
  await expect.poll(fichiers).toBe(1);
  await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
});

test('own changes that no longer apply are said apart from what waits', async () => {
  await recevoir();
  await device.route('**/api/**', (route) => route.abort());
  await ajouterPoint(page, 'Voirie');
  await ajouterPoint(page, 'Éclairage');
  await page.evaluate(
    async (base) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(base);
        asked.onsuccess = () => resolve(asked.result);
      });
      const journal = db.transaction('journal', 'readwrite').objectStore('journal');
      await new Promise<void>((resolve) => {
        const all = journal.getAll();
        all.onsuccess = () => {
          const lignes = all.result as { etat: string }[];
          const ligne = lignes.find(({ etat }) => etat === 'en-attente');
          const put = journal.put({ ...ligne, suspens: { code: 'seance-scellee', arreteLe: '2026-09-24' } });
          put.onsuccess = () => resolve();
        };
      });
      db.close();
    },
    await baseOuverte(page),
  );
  await aReprendre();
  const suspens = page.locator('section', { has: page.getByRole('heading', { name: 'En suspens' }) });
  await suspens.getByText('Voirie').waitFor();
  await suspens.getByText(/24\sseptembre 2026/).waitFor();
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Pas encore envoyé' }) })
    .getByText('Éclairage')
    .waitFor();
  await capture(page, 'a-reprendre-suspens');
});

test('a clock three days ahead is said in one sentence, with how much', async () => {
  await page.clock.install({ time: Date.now() + 3 * 86_400_000 });
  await page.clock.resume();
  await recevoir();
  await page.goto(`${lieux.server.address}/reglages/serveur`);
  await page.getByText(/L’horloge de cet appareil avance de 3\sjours sur celle du serveur/).waitFor();
  await capture(page, 'serveur-horloge');
  await aReprendre();
  await page.getByText(/L’horloge de cet appareil avance/).waitFor();
});
