import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses, show } from './adresses.ts';
import { banc } from './appareil.ts';
import { todayIn } from './aujourdhui.ts';
import {
  capture,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  newDevice,
  offline,
  sizes,
  waitForServiceWorker,
  watch,
} from './harness.ts';
import { carnetDe, type Ampleur } from './donneesEcrans.ts';
import { semer } from '../bench/navigateur.ts';

type Size = keyof typeof sizes;

/** Screens that ask the server who is signed in: nobody is, or there is no network, and the browser logs it. */
const asksWho: ReadonlySet<string> = new Set(['serveur', 'entrer']);
/** An empty carnet has no sitting: the frame answers the same for all of them. */
const ofEmpty = Object.keys(addresses)
  .filter((name) => !/^(preparer|convoquer|tenir-|rediger|publier|historique)/.test(name))
  .concat('preparer');

const lieux = banc();

/** A device whose carnet holds what the test needs, and its only page. */
async function deviceWith(ampleur: Ampleur | 'vide'): Promise<{ device: BrowserContext; page: Page }> {
  const device = await newDevice(lieux.browser);
  const page = await device.newPage();
  await page.goto(`${lieux.server.address}/aide`);
  await waitForServiceWorker(page);
  await page.goto(`${lieux.server.address}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (ampleur !== 'vide') await semer(page, carnetDe(ampleur, todayIn()));
  return { device, page };
}

/** Runs a check on every screen and says all that failed, not the first alone. */
async function onEach(
  page: Page,
  names: readonly string[],
  check: (name: string, hold: Hold) => Promise<void>,
): Promise<void> {
  const seen = watch(page);
  const faults: string[] = [];
  for (const name of names) {
    const before = seen.length;
    await show(page, lieux.server.address, name);
    await check(name, (what, promise) =>
      promise.catch((error: unknown) => {
        faults.push(`${name}, ${what}: ${error instanceof Error ? error.message : String(error)} ${detail(error)}`);
      }),
    );
    const told = seen
      .slice(before)
      .filter((fault) => !(asksWho.has(name) && /status of 401|ERR_INTERNET_DISCONNECTED/.test(fault)));
    faults.push(...told.map((fault) => `${name}: ${fault}`));
  }
  expect(faults, faults.join('\n')).toEqual([]);
}
/** Keeps what one check found, so that the next ones still run. */
type Hold = (what: string, promise: Promise<void>) => Promise<void>;

const detail = (error: unknown): string =>
  error instanceof Error && 'actual' in error ? JSON.stringify(error.actual) : '';

describe.each(['vide', 'ordinaire', 'longue'] as const)('a carnet: %s', (ampleur) => {
  test('every screen holds on a laptop, a tablet and a phone, and axe finds nothing', async () => {
    const { device, page } = await deviceWith(ampleur);
    await onEach(page, ampleur === 'vide' ? ofEmpty : Object.keys(addresses), async (name, hold) => {
      for (const size of Object.keys(sizes) as Size[]) {
        await page.setViewportSize(sizes[size]);
        await capture(page, `${ampleur}-${size}-${name}`);
        await hold(size, expectNoSidewaysScroll(page));
        await hold(size, expectNoAxeViolations(page));
      }
    });
    await device.close();
  });
});

describe('what a person asks of her device', () => {
  test('by night, contrast holds on every screen', async () => {
    const { device, page } = await deviceWith('ordinaire');
    await page.emulateMedia({ colorScheme: 'dark' });
    await onEach(page, Object.keys(addresses), async (name, hold) => {
      await capture(page, `nuit-${name}`);
      await hold('dark', expectNoAxeViolations(page));
    });
    await device.close();
  });

  test.each(['laptop', 'phone'] as const)('text twice as large stays on the screen of a %s', async (size) => {
    const { device, page } = await deviceWith('ordinaire');
    await page.setViewportSize(sizes[size]);
    await onEach(page, Object.keys(addresses), async (name, hold) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await capture(page, `texte200-${size}-${name}`);
      await hold(size, expectNoSidewaysScroll(page));
    });
    await device.close();
  });

  test('with the network cut, every screen of a filled carnet opens, and nothing moves for who asked for less motion', async () => {
    const { device, page } = await deviceWith('ordinaire');
    await offline(device);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await onEach(page, Object.keys(addresses), async (name) => {
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter(
            (animation) => animation.playState === 'running' && Number(animation.effect?.getTiming().duration) > 10,
          )
          .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : animation.id)),
      );
      expect(moving, name).toEqual([]);
    });
    await device.close();
  });
});
