import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launch, newDevice, waitForServiceWorker, watch, type sizes } from './harness.ts';
import { startServer, type Server } from './server.ts';

export interface Banc {
  readonly browser: Browser;
  readonly server: Server;
}

/** One browser and one server for all the tests of a file; nothing of them stays after it. To be read within a test. */
export function banc(): Banc {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), startServer()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(server.data, { recursive: true });
  });
  return {
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
  };
}

export interface Appareil {
  readonly device: BrowserContext;
  readonly page: Page;
}

/** A device of its own for one test, closed with it, on an empty page. */
export async function appareil(
  browser: Browser,
  size: keyof typeof sizes = 'laptop',
  options: BrowserContextOptions = {},
): Promise<Appareil> {
  const device = await newDevice(browser, size, options);
  onTestFinished(() => device.close());
  return { device, page: await device.newPage() };
}

/** What the console says of a network that was cut on purpose. */
const COUPE = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;

/** A tablet that keeps the whole application, on its screen at `chemin`; a fault of its page fails the test. */
export async function tabletteGarnie(
  { browser, server }: Banc,
  chemin: string,
  options: BrowserContextOptions = {},
): Promise<Appareil> {
  const { device, page } = await appareil(browser, 'tablet', options);
  const faults = watch(page);
  onTestFinished(() => {
    expect(faults.filter((f) => !COUPE.test(f))).toEqual([]);
  });
  await page.goto(`${server.address}${chemin}`);
  await waitForServiceWorker(page);
  return { device, page };
}
