import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { backHome, capture, expectNoAxeViolations, expectNoSidewaysScroll, newDevice, sizes } from './harness.ts';
import { base, posteParTest } from './poste.ts';
import { ajouterPoint, dit, pointsDits, SEANCE, type Mairie } from './serveur.ts';
import type { Server } from './server.ts';

const MOTS = 'La commission propose trois tranches.';

let browser: Browser;
let server: Server;
let mairie: Mairie;
let anne: string;
let device: BrowserContext;
let page: Page;

posteParTest((poste) => {
  ({ browser, server, mairie, anne, device, page } = poste);
});

const sessions = (): unknown =>
  base(server, (db) => db.prepare('select count(*) from sessions where compte = ?').pluck().get(anne));

const couper = () => device.route('**/api/**', (route) => route.abort());
const retablir = () => device.unroute('**/api/**');

/** The page is left right after: what is on its way to the disk is kept. */
async function ecrireMots(): Promise<void> {
  await page.locator('.pt-titre', { hasText: 'Tarifs de la cantine' }).first().click();
  const champ = page.locator('.rich-words[contenteditable="true"]').first();
  await champ.click();
  await page.keyboard.type(MOTS);
}

async function ouvrirQuitter(): Promise<void> {
  await page.goto(`${server.address}/reglages/serveur`);
  await page.getByRole('button', { name: 'Quitter ce serveur sur cet appareil' }).click();
  await page.getByRole('dialog').waitFor();
}

/** The copy that leaving asked for, opened in a browser that never saw the carnet. */
async function ouvrirCopie(chemin: string): Promise<Page> {
  const autre = await newDevice(browser);
  const ici = await autre.newPage();
  ici.setDefaultTimeout(15_000);
  await ici.goto(`${server.address}/reglages`);
  await ici
    .locator('input[type="file"]')
    .setInputFiles({ name: 'copie.carnet', mimeType: '', buffer: readFileSync(chemin) });
  await ici.getByRole('button', { name: 'Ouvrir cette copie' }).click();
  await backHome(ici);
  return ici;
}

test('leaving with unsent work: it is counted, taken along in a copy, the carnet is erased, and the copy opens elsewhere with all of it', async () => {
  await couper();
  await ajouterPoint(page, 'Pas encore envoyé');
  await ouvrirQuitter();
  await page.getByText('Un changement n’est pas encore envoyé').waitFor();
  for (const size of ['laptop', 'tablet', 'phone'] as const) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await capture(page, `quitter-${size}`);
  }
  await page.setViewportSize(sizes.laptop);
  await page.getByRole('radio', { name: /effacer le carnet d’ici/ }).check();
  const copie = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Faire la copie, puis quitter' }).click();
  const chemin = await (await copie).path();
  await backHome(page);
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name)))
    .not.toContain('carnet-1');
  const la = await ouvrirCopie(chemin);
  await la.goto(`${server.address}/seance/${SEANCE}/preparer`);
  await la.locator('.pt-titre', { hasText: 'Pas encore envoyé' }).waitFor();
  await la.context().close();

  // Left without a network: the session is closed before anybody else enters with this browser.
  expect(sessions()).toBe(1);
  await retablir();
  await page.goto(`${server.address}/entrer`);
  await page.getByRole('heading', { name: 'Entrer sur le serveur' }).waitFor();
  await expect.poll(sessions).toBe(0);
});

test('leaving while work is on its way: it may wait, and what is sent meanwhile is no longer counted', async () => {
  await couper();
  await ajouterPoint(page, 'Parti pendant la question');
  await ouvrirQuitter();
  await page.getByText('Un changement n’est pas encore envoyé').waitFor();
  await retablir();
  await page.getByRole('button', { name: 'Attendre l’envoi' }).click();
  await page.getByText('Un changement n’est pas encore envoyé').waitFor({ state: 'hidden' });
  await page.getByRole('dialog').getByRole('button', { name: 'Quitter ce serveur sur cet appareil' }).click();
  await backHome(page);
  await expect.poll(sessions).toBe(0);
  // Kept here, readable, without a server.
  await page.goto(`${server.address}/seance/${SEANCE}/preparer`);
  await page.locator('.pt-titre', { hasText: 'Parti pendant la question' }).waitFor();
  await page.getByText('sur cet appareil').first().waitFor();
});

test('leaving with refused words: they are counted and copied, and wait in À reprendre once the server is left', async () => {
  await couper();
  await ajouterPoint(page, 'Voirie');
  await ecrireMots();
  await mairie.plume.dire('POST', `/api/espaces/${mairie.espace.id}/comptes/${anne}`, { attributions: [] });
  await retablir();
  await page.goto(`${server.address}/a-reprendre`);
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await dit(page, '2 changements ont été refusés');
  await ouvrirQuitter();
  await page.getByText('2 changements ne sont pas encore envoyés').waitFor();
  const copie = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Faire la copie, puis quitter' }).click();
  const chemin = await (await copie).path();
  await backHome(page);
  for (const ou of [page, await ouvrirCopie(chemin)]) {
    // All that could be read here was the server's: what is left is refused, and the first screen says so.
    await ou.getByText('2 changements que le serveur avait refusés vous attendent ici.').waitFor();
    for (const size of ['laptop', 'tablet', 'phone'] as const) {
      await ou.setViewportSize(sizes[size]);
      await expectNoSidewaysScroll(ou);
      await capture(ou, `quitter-vide-${ou === page ? 'ici' : 'copie'}-${size}`);
    }
    await ou.setViewportSize(sizes.laptop);
    await expectNoAxeViolations(ou);
    await ou.getByRole('link', { name: 'Les reprendre' }).click();
    await ou.locator('.refusee', { hasText: MOTS }).waitFor();
    await ou.locator('.refusee', { hasText: 'Voirie' }).waitFor();
    await capture(ou, 'quitter-refus');
    if (ou !== page) await ou.context().close();
  }
});

test('leaving once the session is over leaves all the same', async () => {
  base(server, (db) => db.prepare('delete from sessions').run());
  await ajouterPoint(page, 'Sans session');
  await dit(page, 'Reconnectez-vous');
  await ouvrirQuitter();
  const copie = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Faire la copie, puis quitter' }).click();
  await copie;
  await backHome(page);
  await page.goto(`${server.address}/seance/${SEANCE}/preparer`);
  await page.locator('.pt').first().waitFor();
  await expect.poll(() => pointsDits(page)).toContain('Sans session');
});
