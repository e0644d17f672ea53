import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { semer } from '../bench/navigateur.ts';
import { todayIn } from './aujourdhui.ts';
import { carnetDe, ids } from './donneesEcrans.ts';
import { capture, expectNoAxeViolations, launch, newDevice, offline, waitForServiceWorker, watch } from './harness.ts';
import { startServer } from './server.ts';

const adresse = (moment: string): string => `/seance/${ids.levee}/${moment}`;
const PAROLE = 'Mme Escande demande une précision sur le chapitre 011.';

/** A device with a carnet, whose network is then cut for good. */
async function sansReseau(): Promise<{ page: Page; aller: (route: string) => Promise<void> }> {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const browser = await launch();
  onTestFinished(() => browser.close());
  const device = await newDevice(browser);
  const page = await device.newPage();
  await page.goto(`${server.address}/`);
  await waitForServiceWorker(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const tables = carnetDe('ordinaire', todayIn());
  // No number of the year is given yet, and the words were written on an earlier day.
  const textes = (tables['textes'] ?? []).map((texte) => ({ ...texte, majLe: '2026-01-01T08:00:00.000Z' }));
  await semer(page, { ...tables, textes, registres: [] });
  await offline(device);
  await server.stop();
  return {
    page,
    aller: async (route) => {
      await page.goto(`${server.address}${route}`);
      await page.locator('.papier, .publier, .registre-feuille').first().waitFor();
    },
  };
}

const texteDuDocx = (fichier: string): string => {
  const { 'word/document.xml': xml } = unzipSync(readFileSync(fichier));
  if (xml === undefined) throw new Error('no document in the file');
  // Spaces that hold a name to its civility are read as spaces.
  return strFromU8(xml)
    .replace(/<[^>]+>/g, '')
    .replace(/\s/g, ' ');
};

describe('with the network cut, after the levée', () => {
  test('words are written in their place, survive a reload, and are in the file for Word', async () => {
    const { page, aller } = await sansReseau();
    const faults = watch(page);
    await aller(adresse('rediger'));

    await page.locator('.papier .fact').first().click();
    const versLeFait = page.getByRole('link', { name: 'Corriger ce fait' });
    await expect.poll(() => versLeFait.getAttribute('href')).toMatch(/\/tenir\?fait=/);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^Écrire : Teneur des discussions, point 2/ }).click();
    await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.isContentEditable === true);
    await page.keyboard.type(PAROLE);
    await expectNoAxeViolations(page, 'rediger, writing');
    await expect.poll(() => page.locator('.papier-editeur').innerText()).toContain('Enregistré ici');

    await page.reload();
    await page.locator('.papier').getByText(PAROLE).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.redaction-cote').getByRole('button', { name: /^Word/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/Procès-verbal\.docx$/);
    expect(texteDuDocx(await download.path())).toContain(PAROLE);
    await capture(page, 'rediger-ecrit');
    expect(faults).toEqual([]);
  });

  test('deliberations are numbered, dated, the minutes settled, and the signed scan compared with what changes after it', async () => {
    const { page, aller } = await sansReseau();
    const faults = watch(page);
    await aller(adresse('publier'));

    await page.getByRole('button', { name: /^Donner ces/ }).click();
    await page.locator('.publier-numero-donne').first().waitFor();
    await page.getByRole('button', { name: /^Inscrire pour les/ }).click();
    await page.getByRole('button', { name: 'Toutes ont déjà cette date' }).waitFor();

    await page.getByRole('button', { name: 'Arrêter le procès-verbal' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Arrêter le procès-verbal' }).click();
    await page.getByText('La séance est scellée').waitFor();

    await page.locator('.publier input[type=file]').setInputFiles({
      name: 'pv signé.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'),
    });
    await page.getByText('La version papier signée fait foi').waitFor();
    await page.getByText('Fichier intact').waitFor();
    await page.getByText('Rien n’a changé dans l’application depuis le dépôt').waitFor();
    await expectNoAxeViolations(page, 'publier, deposited');

    await page.getByRole('button', { name: 'Rouvrir, arrêté par erreur' }).click();
    await page.getByLabel('Motif').fill('Arrêté avant la séance');
    await page.getByRole('dialog').getByRole('button', { name: 'Rouvrir le procès-verbal' }).click();
    await page.getByText('L’application a changé après le dépôt').waitFor();
    await page
      .getByText(/Arrêté avant la séance/)
      .first()
      .waitFor();
    await capture(page, 'publier-depose');
    expect(faults).toEqual([]);
  });

  test('the register finds a deliberation without accents nor plural, and leads to its text', async () => {
    const { page, aller } = await sansReseau();
    // Rows of the register follow what the writer writes: numbering makes them.
    await aller(adresse('publier'));
    await page.getByRole('button', { name: /^Donner ces/ }).click();
    await page.locator('.publier-numero-donne').first().waitFor();
    await aller('/registre');
    await page.getByRole('searchbox').fill('cantines scolaires tarif');
    await expect.poll(() => page.locator('.registre-tete').innerText()).toMatch(/ sur /);
    const objet = page.locator('.registre-objet').first();
    await expect.poll(() => objet.innerText()).toMatch(/cantine scolaire/);
    await objet.click();
    await page.locator('.papier').getByText('Extrait du registre').waitFor();
  });
});
