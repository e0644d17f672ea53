import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launch, newDevice, waitForServiceWorker } from './harness.ts';
import { startServer } from './server.ts';
import { isLater, laterVersion } from './versionSuivante.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a new version is proposed, is not forced, is not proposed while a sitting is held, and comes when it is accepted', async () => {
  const first = await startServer();
  onTestFinished(() => first.stop());
  const device = await newDevice(browser);
  onTestFinished(() => device.close());
  const page = await device.newPage();
  await page.goto(`${first.address}/aide`);
  await waitForServiceWorker(page);
  await page.evaluate(() => {
    document.body.dataset['opened'] = 'before';
  });
  await first.stop();

  const second = await startServer({ port: first.port, folder: laterVersion() });
  onTestFinished(() => second.stop());
  const proposal = page.getByText('Une nouvelle version de l’application est prête.');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await proposal.waitFor({ timeout: 20_000 });
  expect(await page.evaluate(() => document.body.dataset['opened'])).toBe('before');

  await page.evaluate(() => {
    history.pushState(null, '', '/seance/inconnue/tenir');
  });
  await proposal.waitFor({ state: 'detached' });
  await page.goBack();
  await proposal.waitFor();
  expect(await isLater(page)).toBe(false);

  await page.getByRole('button', { name: 'Recharger maintenant' }).click();
  await expect.poll(() => isLater(page).catch(() => false), { timeout: 15_000 }).toBe(true);
  expect(await page.evaluate(() => document.body.dataset['opened'])).toBeUndefined();
});
