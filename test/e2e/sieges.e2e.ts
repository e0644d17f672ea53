import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { semer } from '../bench/navigateur.ts';
import { todayIn } from './aujourdhui.ts';
import { carnetDe, ids } from './donneesEcrans.ts';
import { expectNoAxeViolations, launch, newDevice, watch } from './harness.ts';
import { startServer } from './server.ts';

const said = (page: Page, words: RegExp): Promise<void> =>
  expect
    .poll(async () => (await page.locator('.deroule button.fait').allInnerTexts()).some((l) => words.test(l)), {
      message: String(words),
    })
    .toBe(true);

/** Types in the field that bears this name, from the keyboard alone. */
async function remplir(page: Page, nom: string, texte: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(nom, { exact: true }).focus();
  await page.keyboard.type(texte);
}

test('a suppléant sits and a member is installed, by keyboard; the minutes say both, and the fact is corrected', async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const browser = await launch();
  onTestFinished(() => browser.close());
  const page = await (await newDevice(browser)).newPage();
  const faults = watch(page);
  await page.goto(`${server.address}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await semer(page, carnetDe('ordinaire', todayIn()));
  await page.goto(`${server.address}/seance/${ids.ouverte}/tenir`);

  await page.locator('.people .who-row .who').last().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /^Faits sur/ }).waitFor();
  await page.keyboard.press('u');
  await page.getByRole('dialog', { name: /^Suppléance de/ }).waitFor();
  await expectNoAxeViolations(page, 'suppléance');
  await remplir(page, 'Nom', 'Roux');
  await page.keyboard.press('Enter');
  await said(page, /est suppléée? par Roux/);

  await page.keyboard.press('i');
  const feuille = page.getByRole('dialog', { name: 'Installer un membre' });
  await feuille.waitFor();
  await expectNoAxeViolations(page, 'installation');
  await feuille.getByLabel('Siège').selectOption('vacant');
  await remplir(page, 'Prénom', 'Line');
  await remplir(page, 'Nom', 'Ferrand');
  await page.keyboard.press('Enter');
  await said(page, /Line\sFerrand est installé/);

  // Corrected to the seat of someone: the old wording stays under the new one.
  await page.locator('.deroule button.fait').filter({ hasText: 'Ferrand' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Siège').selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Enregistrer la correction' }).focus();
  await page.keyboard.press('Enter');
  await said(page, /Line\sFerrand est installé, en remplacement de/);

  await page.goto(`${server.address}/seance/${ids.ouverte}/rediger`);
  await page.getByText(/Roux, suppléant, siège à la place de/).waitFor();
  await page.getByText(/Line\sFerrand est installé dans ses fonctions, en remplacement de/).waitFor();
  expect(faults).toEqual([]);
});
