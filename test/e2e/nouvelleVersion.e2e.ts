import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launch, newDevice, root, waitForServiceWorker } from './harness.ts';
import { startServer } from './server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A folder like the project's, whose application is a later version: its page says so. */
function laterVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-version-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  const page = join(folder, 'dist/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', '<meta name="later" content="yes" /></head>'));
  const worker = join(folder, 'dist/sw.js');
  const before = readFileSync(worker, 'utf8');
  const after = before.replace(
    /(index\.html"?,\s*"?revision"?:\s*")[0-9a-f]+|(revision"?:\s*")[0-9a-f]+(",\s*"?url"?:\s*"index\.html)/,
    '$1$2later$3',
  );
  expect(after).not.toBe(before);
  writeFileSync(worker, after);
  return folder;
}

const isLater = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('meta[name=later]') !== null);

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
