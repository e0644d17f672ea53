import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { disk } from './disquePlein.ts';
import { launch, newDevice, watch } from './harness.ts';
import { startServer } from './server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A device with the worked example, and the address of its sitting to come, or of the one already held. */
async function exemple(
  moment: 'preparer' | 'publier',
): Promise<{ device: BrowserContext; first: Page; seance: string }> {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const device = await newDevice(browser);
  onTestFinished(() => device.close());
  const first = await device.newPage();
  await first.goto(`${server.address}/premier-jour`);
  await first.getByRole('button', { name: /exemple/i }).click();
  await first.waitForURL(`${server.address}/`);
  const href = await first.locator(`a[href^="/seance/"][href$="/${moment}"]`).first().getAttribute('href');
  const id = /\/seance\/([^/]+)\//.exec(href ?? '')?.[1];
  if (id === undefined) throw new Error('the example shows no sitting');
  return { device, first, seance: `${server.address}/seance/${id}` };
}

test('two tabs on the same sitting show the same facts', async () => {
  const { device, first, seance } = await exemple('preparer');
  const second = await device.newPage();
  const faults = [watch(first), watch(second)];
  await first.goto(`${seance}/tenir`);
  await second.goto(`${seance}/tenir`);
  await second.getByRole('heading', { name: 'Appel' }).waitFor();

  await first.bringToFront();
  await first.getByRole('button', { name: 'Tous présents' }).click();
  const presents = second.getByRole('button', { name: /Fabre/ }).first();
  await first.getByRole('button', { name: /Ouvrir la séance/ }).click();
  await presents.waitFor();

  await second.bringToFront();
  await presents.click();
  await second.getByRole('button', { name: /^Départ(?!, avec)/ }).click();
  await first
    .getByText(/parti à/)
    .first()
    .waitFor();
  expect(faults.flat()).toEqual([]);
});

test('two tabs on the same text show the same words, and both keep what each wrote', async () => {
  const { device, first, seance } = await exemple('publier');
  const second = await device.newPage();
  await first.goto(`${seance}/preparer`);
  await second.goto(`${seance}/preparer`);
  const here = first.locator('.rich-words[contenteditable="true"]').first();
  const there = second.locator('.rich-words[contenteditable="true"]').first();
  await there.waitFor();

  await first.bringToFront();
  await here.click();
  await first.keyboard.type('Le conseil municipal décide');
  await there.filter({ hasText: 'Le conseil municipal décide' }).waitFor();
  await second.bringToFront();
  await there.click();
  await second.keyboard.press('Control+End');
  await second.keyboard.type(' d’approuver la convention.');
  // Closed at the last key: the words are found again.
  await second.close();
  await first.reload();
  await first
    .locator('.rich-words')
    .filter({ hasText: 'Le conseil municipal décide d’approuver la convention.' })
    .first()
    .waitFor();
});

test('a full disk is said beside what does not fit; the words stay, and are kept once there is room', async () => {
  const { first, seance } = await exemple('publier');
  await first.goto(`${seance}/preparer`);
  const words = first.locator('.rich-words[contenteditable="true"]').first();
  await words.waitFor();
  await disk(first, true);

  const plan = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 plan') };
  await first.locator('input[type="file"]').first().setInputFiles(plan);
  await first
    .getByText(/La mémoire de cet appareil est pleine/)
    .first()
    .waitFor();
  await words.click();
  await first.keyboard.type('Vu le code général');
  await first.getByText('Ce texte n’est pas encore enregistré').waitFor();
  await expect.poll(() => words.innerText()).toContain('Vu le code général');

  await disk(first, false);
  await first.getByText('Ce texte n’est pas encore enregistré').waitFor({ state: 'detached' });
  await first.locator('input[type="file"]').first().setInputFiles(plan);
  await first.getByText('plan.pdf').first().waitFor();
  await first.reload();
  await first.locator('.rich-words').filter({ hasText: 'Vu le code général' }).first().waitFor();
  await first.getByText('plan.pdf').first().waitFor();
});
