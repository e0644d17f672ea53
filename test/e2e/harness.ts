import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../.ci/chromium.mjs';

export const root = join(import.meta.dirname, '../..');

/** Widths at which every screen must hold: laptop, tablet, phone. */
export const sizes = {
  laptop: { width: 1366, height: 768 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: install one or set CHROMIUM_PATH.');
  return { executablePath, args: flags, headless: true };
}

/** Every context that this file has open: what a failed test showed is read there. */
export const contextesOuverts = (): BrowserContext[] => [...lances.flatMap((b) => b.contexts()), ...surDisque];
const lances: Browser[] = [];
const surDisque: BrowserContext[] = [];

export async function launch(): Promise<Browser> {
  const browser = await chromium.launch(launchOptions());
  lances.push(browser);
  return browser;
}

/** A browser whose storage stays in `folder`: closing or killing it and opening again is a reboot of the device. */
export async function launchOnDisk(folder: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(),
    ...device,
    viewport: sizes.laptop,
  });
  surDisque.push(context);
  return context;
}

const device = { locale: 'fr-FR', timezoneId: 'Europe/Paris', acceptDownloads: true } as const;

/** A device of its own: empty storage, French, laptop size unless told otherwise. */
export function newDevice(
  browser: Browser,
  size: keyof typeof sizes = 'laptop',
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({ ...device, viewport: sizes[size], ...options });
}

/** Resolves when the whole application is kept on the device and the page is served from there. */
export async function waitForServiceWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}

/** Back on the first screen; that of a carnet without any commune goes on to its first day by itself. */
export const backHome = (page: Page): Promise<void> =>
  page.waitForURL((url) => url.pathname === '/' || url.pathname === '/premier-jour');

export const offline = (context: BrowserContext): Promise<void> => context.setOffline(true);
export const online = (context: BrowserContext): Promise<void> => context.setOffline(false);

/** What went wrong in a page since it was watched: errors of scripts, of the console, refusals of the security policy. */
export function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /Content Security Policy/i.test(text)) faults.push(`console: ${text}`);
  });
  return faults;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A button on its way from one colour to another has a contrast that nobody reads. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
        // One that its element takes along is over too.
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );

/** Runs axe (WCAG 2.2 AA and its good practices) on the page as it stands, once what moves has come to rest. */
export async function expectNoAxeViolations(page: Page, label = page.url()): Promise<void> {
  await settled(page);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { readonly axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `   ${node.html.slice(0, 200)}`).join('\n')}`,
  );
  expect(said, `axe on ${label}`).toEqual([]);
}

/** A picture in `captures/`, to be looked at. */
export async function capture(page: Page, name: string): Promise<void> {
  const folder = join(root, 'captures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Nothing of the page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(window ?? 0);
}
