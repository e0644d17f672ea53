import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { semer } from '../bench/navigateur.ts';
import { todayIn } from './aujourdhui.ts';
import { carnetDe, ids } from './donneesEcrans.ts';
import { capture, expectNoAxeViolations, launchOnDisk, waitForServiceWorker, watch } from './harness.ts';
import { startServer } from './server.ts';

const adresse = `/seance/${ids.aVenir}/tenir`;

/** Tab until the focus is on something that matches: what a person without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

const press = async (page: Page, keys: string): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the button of the bar says, once it says it; the bar rests a quarter of a second after it changed. */
async function barSays(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.locator('.barre-acte').innerText(), { message: String(words) }).toMatch(words);
  await page.locator('.barre[data-prete] .barre-acte').waitFor();
}

const lines = (page: Page): Promise<string[]> => page.locator('.deroule button.fait:not(.next)').allInnerTexts();
const said = async (page: Page, words: RegExp): Promise<void> => {
  await expect.poll(async () => (await lines(page)).some((l) => words.test(l)), { message: String(words) }).toBe(true);
};

/** The tab dies as when the browser kills it: nothing of the page is told. */
async function kill(page: Page): Promise<void> {
  const dead = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => undefined);
  await dead;
}

describe('a whole sitting, by keyboard only and with no network', () => {
  test('from the roll call to the levée, the tab killed in the middle of a vote', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'carnet-tenir-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const server = await startServer();
    onTestFinished(() => server.stop());
    const device = await launchOnDisk(folder);
    onTestFinished(() => device.close());

    const first = await device.newPage();
    await first.goto(`${server.address}/aide`);
    await waitForServiceWorker(first);
    await first.goto(`${server.address}/`);
    await first.getByRole('heading', { level: 1 }).waitFor();
    await semer(first, carnetDe('ordinaire', todayIn()));
    await device.setOffline(true);
    await server.stop();

    const faults = watch(first);
    await first.goto(`${server.address}${adresse}`);
    await first.locator('.appel-reponses').first().waitFor();
    await tabTo(first, '.appel-reponses button');
    await press(first, 'ppppppppppppp');
    await press(first, 'ea');
    await expect
      .poll(() => first.locator('.appel-ouvrir').innerText())
      .toMatch(/13.présents, aucun.pouvoir, 2.absents/);
    // The names scroll in their pane: a label kept from sight below them must not scroll the page.
    expect(
      await first.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
    ).toBe(0);
    await first.keyboard.press('Control+Enter');

    await barSays(first, /Aborder le point/);
    await first.keyboard.press('Enter');
    await barSays(first, /Adopté\s+unanimité, 13.pour/);
    await first.keyboard.press('Enter');
    await said(first, /unanimité/);
    await barSays(first, /Aborder le point/);

    // A mayor's colleague abstains: the tab dies before the vote is closed.
    await first.keyboard.press('p');
    await barSays(first, /Adopté/);
    await first.keyboard.press('a');
    await first.keyboard.press('v');
    await first.keyboard.press('ArrowRight');
    await first.keyboard.press('Space');
    await barSays(first, /12.pour, 1.abstention/);
    expect(faults).toEqual([]);
    await kill(first);

    const page = await device.newPage();
    const faultsAfter = watch(page);
    await page.goto(`${server.address}${adresse}`);
    await page.getByText('Vote repris').waitFor();
    await said(page, /unanimité/);
    await barSays(page, /12.pour, 1.abstention/);
    await capture(page, 'tenir-vote-repris');
    await page.keyboard.press('Enter');
    await said(page, /adopté, 12.pour, 1.abstention/);
    await page.locator('.barre[data-prete] .barre-acte').waitFor();

    // Someone leaves; the fact is taken back with one key.
    await page.keyboard.press('f');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('d');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await said(page, /^Départ de/);
    await page.keyboard.press('z');
    await said(page, /Départ de.*annulé/s);
    await expect.poll(() => page.locator('.people h2 b').first().innerText()).toBe('13');

    // Suspended, resumed, then over.
    await page.keyboard.press('s');
    await barSays(page, /Reprendre la séance/);
    await page.keyboard.press('s');
    await said(page, /Reprise/);
    await page.keyboard.press('l');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, '[role=dialog] button[type=submit]');
    await page.keyboard.press('Enter');
    await said(page, /Séance levée/);
    await barSays(page, /Rédiger le procès-verbal/);
    await expectNoAxeViolations(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/\/rediger$/);
    expect(faultsAfter).toEqual([]);
  });

  test('two tabs on the same sitting show the same facts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'carnet-tenir-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const server = await startServer();
    onTestFinished(() => server.stop());
    const device = await launchOnDisk(folder);
    onTestFinished(() => device.close());
    const one = await device.newPage();
    await one.goto(`${server.address}/`);
    await one.getByRole('heading', { level: 1 }).waitFor();
    await semer(one, carnetDe('ordinaire', todayIn()));
    const ouverte = `${server.address}/seance/${ids.ouverte}/tenir`;
    const two = await device.newPage();
    await Promise.all([one.goto(ouverte), two.goto(ouverte)]);
    await Promise.all([one, two].map((p) => p.locator('.who-row').first().waitFor()));
    const before = (await lines(two)).length;
    await one.locator('.who-row .btn').first().click();
    await expect.poll(async () => (await lines(two)).length).toBe(before + 1);
    await expect.poll(() => lines(one)).toEqual(await lines(two));
  });
});
