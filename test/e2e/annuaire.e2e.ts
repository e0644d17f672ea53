import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Clavier } from './clavier.ts';
import { expectNoAxeViolations, expectNoSidewaysScroll, launch, newDevice, sizes, watch } from './harness.ts';
import { startServer } from './server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const COLLE = `Mme Marie CATHALA, maire
M. Jean BONNAFOUS, 1er adjoint
Mme Anne ROUANET, 2e adjointe
4512
M. Luc ESCANDE`;

test('on the first day: a commune of the official list, its conseil, and its members pasted from the old minutes', async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const device = await newDevice(browser);
  onTestFinished(() => device.close());
  const page = await device.newPage();
  const faults = watch(page);

  await page.goto(`${server.address}/premier-jour`);
  await page.getByRole('heading', { level: 1, name: /Par où commencer/ }).waitFor();
  await expectNoAxeViolations(page, 'the four doors');
  await page.getByRole('link', { name: /Nouvelle commune/ }).click();
  await page.getByRole('combobox').fill('conques sur orb');
  await page.getByRole('option', { name: /Conques-sur-Orbiel/ }).click();
  await page.getByText('23 sièges').waitFor();
  await page.getByRole('button', { name: 'Créer la commune et son conseil' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Conseil municipal' }).waitFor();

  await page.getByRole('link', { name: 'Coller ou importer' }).click();
  await page.getByLabel('Coller ici la liste').fill(COLLE);
  await page.getByText('Pas de nom sur cette ligne.').waitFor();
  await expectNoAxeViolations(page, 'the preview');
  await page.getByRole('button', { name: 'Inscrire ces 4 membres' }).click();
  await page.getByText('4 membres inscrits au tableau.').waitFor();

  const noms = page.getByRole('grid', { name: 'Membres dans l’ordre du tableau' }).getByRole('row');
  await expect.poll(() => noms.count()).toBe(4);
  await page.getByText('4 membres en exercice pour 23 sièges, 19 sièges vacants.').waitFor();

  // By keyboard: the third adjointe becomes second.
  const clavier = new Clavier(page);
  await noms.first().focus();
  for (const place of [1, 2]) {
    await clavier.touches('ArrowDown');
    await expect.poll(() => noms.nth(place).evaluate((row) => row === document.activeElement)).toBe(true);
  }
  await clavier.activer('button', /^Monter : Mme.Anne/);
  await expect.poll(async () => /Anne/.test((await noms.nth(1).textContent()) ?? '')).toBe(true);

  // A sheet closed while a field is being typed loses nothing, even through a new load.
  await page.getByRole('button', { name: /^Ouvrir la fiche : Mme.Marie/ }).click();
  await page.getByRole('dialog').getByLabel('Courriel', { exact: true }).fill('maire@conques.example');
  await page.keyboard.press('Escape');
  await page.getByText('maire@conques.example').waitFor();
  await page.reload();
  await page.getByText('maire@conques.example').waitFor();

  // Withdrawn by mistake, put back.
  await page.getByRole('button', { name: /^Ouvrir la fiche : M\..Luc/ }).click();
  await page.getByRole('button', { name: 'Retirer du tableau' }).click();
  await expect.poll(() => noms.count()).toBe(3);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => noms.count()).toBe(4);

  const { pathname } = new URL(page.url());
  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size);
    for (const route of [
      pathname,
      `${pathname}?importer`,
      '/annuaire',
      '/annuaire/commune/fr-11099',
      '/premier-jour',
    ]) {
      await page.goto(`${server.address}${route}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page, `${route} at ${String(size.width)}`);
    }
  }
  expect(faults).toEqual([]);
});
