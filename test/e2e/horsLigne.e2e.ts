import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  capture,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  launch,
  newDevice,
  sizes,
  waitForServiceWorker,
  watch,
} from './harness.ts';
import { startServer } from './server.ts';

/** Every address of the application, those of a record that this device does not hold included. */
const routes = [
  '/',
  '/premier-jour',
  '/seances',
  '/tenir',
  '/registre',
  '/annuaire',
  '/annuaire/commune/fr-00000',
  '/annuaire/instance/inconnue',
  '/reglages',
  '/aide',
  '/seance/inconnue/preparer',
  '/seance/inconnue/convoquer',
  '/seance/inconnue/tenir',
  '/seance/inconnue/rediger',
  '/seance/inconnue/publier',
  '/nulle-part',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A server and a device that end with the test, whatever its end. */
async function start(size: keyof typeof sizes = 'laptop') {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const device = await newDevice(browser, size);
  onTestFinished(() => device.close());
  return { server, device };
}

/** Goes to `route` and waits for its title; what is missing is told with the route. */
async function visit(page: Page, address: string, route: string): Promise<void> {
  await page.goto(`${address}${route}`);
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).count(), { timeout: 10_000, message: `title of ${route}` })
    .toBe(1);
  // The title of a sitting is read from the device: it is there a moment after its place.
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), { message: route }).not.toBe('');
}

describe('with no network', () => {
  test('the application opens on every address from a cold start, once it has been opened before', async () => {
    const { server, device } = await start();
    const first = await device.newPage();
    const faults = watch(first);
    await visit(first, server.address, '/');
    await waitForServiceWorker(first);
    expect(faults).toEqual([]);
    await first.close();
    await server.stop();

    for (const route of routes) {
      const page = await device.newPage();
      const faultsHere = watch(page);
      await visit(page, server.address, route);
      await expect.poll(() => page.locator('main').innerText(), { message: route }).not.toBe('');
      expect(faultsHere, route).toEqual([]);
      await page.close();
    }
  });

  test('the official list of communes is on the device', async () => {
    const { server, device } = await start();
    const page = await device.newPage();
    await page.goto(server.address);
    await waitForServiceWorker(page);
    await server.stop();
    const count = await page.evaluate(async () => {
      const response = await fetch('/donnees/communes-fr.json');
      return ((await response.json()) as { codes: string[] }).codes.length;
    });
    expect(count).toBeGreaterThan(34_900);
  });
});

describe('an empty carnet', () => {
  const everySize = Object.keys(sizes) as (keyof typeof sizes)[];

  test.each(everySize)('axe finds nothing, and nothing overflows, on a %s', async (size) => {
    const { server, device } = await start(size);
    const page = await device.newPage();
    for (const route of routes) {
      await visit(page, server.address, route);
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page, `${route} (${size})`);
    }
    await visit(page, server.address, '/');
    await capture(page, `vide-${size}`);
  });
});
