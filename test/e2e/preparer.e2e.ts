import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { addDays } from '../../src/domain/date.ts';
import { noter } from '../../src/domain/seance/exemple.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { semer } from '../bench/navigateur.ts';
import { todayIn } from './aujourdhui.ts';
import { carnetDe, ids } from './donneesEcrans.ts';
import { launch, newDevice, offline, waitForServiceWorker, watch } from './harness.ts';
import { startServer, type Server } from './server.ts';

let browser: Browser;
let server: Server;
let dossier: string;
beforeAll(async () => {
  [browser, server, dossier] = await Promise.all([launch(), startServer(), mkdtemp(join(tmpdir(), 'carnet-'))]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(dossier, { recursive: true });
});

/** A device with an ordinary carnet, then without network. */
async function carnet(change: (seance: Seance) => Seance = (s) => s): Promise<Page> {
  const device = await newDevice(browser);
  onTestFinished(() => device.close());
  const page = await device.newPage();
  const faults = watch(page);
  onTestFinished(() => expect(faults).toEqual([]));
  await page.goto(`${server.address}/aide`);
  await waitForServiceWorker(page);
  const tables = carnetDe('ordinaire', todayIn());
  await semer(page, { ...tables, seances: (tables['seances'] as readonly Seance[]).map(change) });
  await offline(device);
  return page;
}

/** The screen Préparer of a sitting just created, twenty days from now. */
async function nouvelleSeance(page: Page): Promise<void> {
  await page.goto(`${server.address}/seances?nouvelle=`);
  const [annee, mois, jour] = addDays(todayIn(), 20).split('-');
  await page.getByRole('textbox', { name: 'Jour' }).fill(`${jour}/${mois}/${annee}`);
  await page.getByText('Envoyer la convocation au plus tard').waitFor();
  await page.getByRole('button', { name: 'Créer la séance' }).click();
  await page.waitForURL(/\/preparer$/);
  await page.locator('.pt').first().waitFor();
}

const points = (page: Page) => page.locator('.pt-titre').allTextContents();
const enregistre = (page: Page) => page.getByText(/Enregistré ici à/).waitFor();

test('with no network, a sitting is created with the points that come by themselves, and its ordre du jour is made by keyboard only', async () => {
  const page = await carnet();
  await nouvelleSeance(page);
  const office = await points(page);
  expect(office.at(0)).toMatch(/^Arrêt du procès-verbal de la séance du /);
  expect(office.slice(-2)).toEqual(['Décisions prises par délégation (CGCT L2122-22)', 'Questions diverses']);

  await page.locator('#main').focus();
  await page.keyboard.press('n');
  for (const titre of ['Budget primitif', 'Désignation d’un délégué au syndicat des eaux']) {
    await page.keyboard.type(titre);
    await page.keyboard.press('Enter');
    await page.locator('.pt-titre', { hasText: titre }).waitFor();
  }
  const avant = office.length - 2;
  await expect
    .poll(async () => (await points(page)).slice(avant, avant + 2))
    .toEqual(['Budget primitif', 'Désignation d’un délégué au syndicat des eaux']);
  await page.getByText('désigne, scrutin secret').waitFor();

  // The last point added is at work: it goes up above the other, then its title is written again.
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await points(page))[avant]).toBe('Désignation d’un délégué au syndicat des eaux');
  await page.keyboard.press('Escape');
  await page.locator('[data-row]').nth(avant).focus();
  await page.keyboard.press('i');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' et de son suppléant');
  await expect
    .poll(async () => (await points(page))[avant])
    .toBe('Désignation d’un délégué au syndicat des eaux et de son suppléant');

  await page.reload();
  await expect
    .poll(async () => (await points(page)).slice(avant, avant + 2))
    .toEqual(['Désignation d’un délégué au syndicat des eaux et de son suppléant', 'Budget primitif']);
});

test('a pasted ordre du jour gives its points at once; one removed comes back', async () => {
  const page = await carnet();
  await nouvelleSeance(page);
  await page.locator('#nouveau-point').focus();
  await page.evaluate((texte) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', texte);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, '1. Tarifs de la cantine\n2. Voirie\n\n3. Subventions');
  await page.locator('.pt-titre', { hasText: 'Subventions' }).waitFor();
  await expect
    .poll(() => points(page))
    .toEqual(expect.arrayContaining(['Tarifs de la cantine', 'Voirie', 'Subventions']));

  await page.locator('.pt', { hasText: 'Voirie' }).click();
  await page.getByRole('button', { name: 'Retirer ce point' }).click();
  await page.getByText('« Voirie » est retiré').waitFor();
  await expect.poll(() => points(page)).not.toContain('Voirie');
  await page.locator('.panneau').getByRole('button', { name: 'Remettre' }).click();
  await page.locator('.pt-titre', { hasText: 'Voirie' }).waitFor();
});

test('a file of 60 MB is refused beside its field, loses nothing, and the next one is joined', async () => {
  const page = await carnet();
  const lourd = join(dossier, 'plan cadastral.pdf');
  const fichier = await open(lourd, 'w');
  await fichier.truncate(60_000_000);
  await fichier.close();
  const leger = join(dossier, 'devis.pdf');
  await writeFile(leger, '%PDF-1.4\n%%EOF\n');

  await page.goto(`${server.address}/seance/${ids.aVenir}/preparer`);
  await page.locator('.pt').first().waitFor();
  await page.locator('.pt').nth(1).click();
  await page.locator('.panneau input[type=file]').setInputFiles(lourd);
  await page.locator('.panneau .field-error', { hasText: /plan cadastral\.pdf.*60\sMo.*50\sMo/ }).waitFor();
  await page.locator('.panneau input[type=file]').setInputFiles(leger);
  await page.getByRole('button', { name: /^devis\.pdf/ }).waitFor();
  await page.locator('.panneau .field-error').waitFor({ state: 'detached' });
  await enregistre(page);
});

test('everyone is marked as sent in one gesture, undone, and the documents are made with no network', async () => {
  const page = await carnet();
  await nouvelleSeance(page);
  await page.goto(page.url().replace('preparer', 'convoquer'));
  await page.getByRole('heading', { name: /^Envoyer au plus tard le / }).waitFor();
  await page.getByRole('button', { name: 'Marquer les 15 comme envoyées aujourd’hui' }).click();
  await page.getByRole('heading', { name: /^Convocation envoyée le / }).waitFor();
  await page.getByText('15/15').waitFor();
  await page.getByRole('button', { name: 'Défaire' }).click();
  await page.getByText('0/15').waitFor();

  for (const [bouton, nom] of [
    ['PDF Convocation', /Convocation\.pdf$/],
    ['Word Ordre du jour', /Ordre du jour\.docx$/],
    ['PDF Feuille de présence', /Feuille de présence\.pdf$/],
    ['Enregistrer toute la convocation', /Convocation et pièces\.zip$/],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: bouton, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(nom);
    expect(await download.failure()).toBeNull();
  }
});

test('a sending after the last day is recorded with an alert, never refused', async () => {
  const page = await carnet((s) =>
    s.id === ids.aVenir
      ? ({ ...s, date: addDays(todayIn(), 2), envois: {}, dateConvocation: undefined } as unknown as Seance)
      : s,
  );
  await page.goto(`${server.address}/seance/${ids.aVenir}/convoquer`);
  await page.getByText('Le délai est passé et tout le monde n’est pas convoqué.').waitFor();
  await page.getByRole('button', { name: /Marquer les 15/ }).click();
  await page.getByRole('heading', { name: /trop tard$/ }).waitFor();
  await page.getByText(/^15 convocations sont parties après le /).waitFor();
});

test('a sitting closed without quorum is convened again, on the same points only', async () => {
  const page = await carnet((s) => (s.id === ids.sansQuorum ? noter(s, { type: 'levee', heure: '20:50' }) : s));
  await page.goto(`${server.address}/seance/${ids.sansQuorum}/preparer`);
  await page.locator('.pt').first().waitFor();
  const premiers = await points(page);
  await page.goto(`${server.address}/seance/${ids.sansQuorum}/convoquer`);
  await page.getByRole('button', { name: 'Créer la nouvelle séance' }).click();
  await page.getByText(/^Convocation n°\s2, après la séance du /).waitFor();
  await page.getByRole('link', { name: 'Préparer' }).click();
  await expect.poll(() => points(page)).toEqual(premiers);
});
