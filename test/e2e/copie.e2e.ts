import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { expectNoAxeViolations, launch, newDevice, watch } from './harness.ts';
import { startServer } from './server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a carnet copied to a file opens on another device as it was; a damaged file is refused beside the field', async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const [here, elsewhere] = [await newDevice(browser), await newDevice(browser, 'phone')];
  onTestFinished(async () => {
    await here.close();
    await elsewhere.close();
  });
  const page = await here.newPage();
  const faults = watch(page);
  await page.goto(`${server.address}/premier-jour`);
  await page.getByRole('button', { name: /exemple/i }).click();
  await page.waitForURL(`${server.address}/`);
  const sentence = await page.getByRole('heading', { level: 1 }).innerText();
  await page.goto(`${server.address}/reglages`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Faire une copie' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^carnet-cazelles-sur-orbiel-\d{4}-\d\d-\d\d\.carnet$/);
  await page.getByText(/est remise à votre navigateur/).waitFor();
  await page.getByText(/Rien n’a changé depuis/).waitFor();
  const copy = readFileSync(await download.path());

  const other = await elsewhere.newPage();
  const otherFaults = watch(other);
  await other.goto(`${server.address}/reglages`);
  const input = other.locator('input[type="file"]');
  await input.setInputFiles({ name: 'moitie.carnet', mimeType: '', buffer: copy.subarray(0, copy.length / 2) });
  await other
    .getByRole('alert')
    .filter({ hasText: /moitie\.carnet/ })
    .waitFor();
  await expectNoAxeViolations(other, 'a refused copy');
  await input.setInputFiles({ name: 'copie.carnet', mimeType: '', buffer: copy });
  await other.getByText('Conseil municipal').first().waitFor();
  await expectNoAxeViolations(other, 'what a copy holds');
  await other.getByRole('button', { name: 'Ouvrir cette copie' }).click();
  await other.waitForURL(`${server.address}/`);
  await expect.poll(() => other.getByRole('heading', { level: 1 }).innerText()).toBe(sentence);
  expect([...faults, ...otherFaults]).toEqual([]);
});

test('a copy opens beside a carnet that holds something, and a carnet is erased only once its name is typed', async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const device = await newDevice(browser);
  onTestFinished(() => device.close());
  const page = await device.newPage();
  await page.goto(`${server.address}/premier-jour`);
  await page.getByRole('button', { name: /exemple/i }).click();
  await page.waitForURL(`${server.address}/`);
  await page.goto(`${server.address}/reglages`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Faire une copie' }).click(),
  ]);
  await page.locator('input[type="file"]').setInputFiles(await download.path());
  await page.getByLabel('Nom du carnet').fill('Essai de mars');
  await page.getByRole('button', { name: 'Ouvrir comme un carnet à part' }).click();
  await page.waitForURL(`${server.address}/`);
  await page.goto(`${server.address}/reglages`);
  await page.getByRole('button', { name: 'Ouvrir le carnet Exemple' }).waitFor();

  await page.getByRole('button', { name: 'Effacer le carnet Exemple' }).click();
  const confirm = page.getByRole('button', { name: 'Effacer ce carnet' });
  await expect.poll(() => confirm.isDisabled()).toBe(true);
  await page.getByRole('alertdialog').getByRole('textbox').fill('exemple');
  await confirm.click();
  await page.getByRole('button', { name: 'Effacer le carnet Exemple' }).waitFor({ state: 'detached' });
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).not.toContain('carnet-exemple');
  await expect.poll(() => page.locator('.reglages-carnet').first().innerText()).toContain('Essai de mars');
});
