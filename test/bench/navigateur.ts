import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../.ci/chromium.mjs';

/** How much slower than this machine the pages run. */
export const RALENTI = 4;

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A profile that survives the browser, so that a start can be cold and offline. */
export function profil(): { ouvrir: () => Promise<BrowserContext>; effacer: () => void } {
  const dossier = mkdtempSync(join(tmpdir(), 'carnet-bench-'));
  return {
    ouvrir: () =>
      chromium.launchPersistentContext(dossier, {
        executablePath: findChromium() ?? 'chromium',
        args: FLAGS,
        locale: 'fr-FR',
        viewport: { width: 1366, height: 768 },
      }),
    effacer: () => rmSync(dossier, { recursive: true, force: true }),
  };
}

/** Slows the page's processor; the ratio is what counts, machines differ. */
export async function ralentir(page: Page, taux = RALENTI): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: taux });
}

/** Puts rows straight into the carnet's tables: data made by the application's own rules, without its screens. */
export async function semer(page: Page, tables: Record<string, readonly object[]>): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let i = 0; i < rows.length; i += 2000) {
      await page.evaluate(
        ([nom, lot]) =>
          new Promise<void>((resolve, reject) => {
            const open = indexedDB.open('carnet-1');
            open.onerror = () => reject(new Error('open'));
            open.onsuccess = () => {
              const tx = open.result.transaction(nom, 'readwrite');
              for (const row of lot) tx.objectStore(nom).put(row);
              tx.oncomplete = () => {
                open.result.close();
                resolve();
              };
              tx.onabort = () => reject(new Error(`abort ${nom}`));
            };
          }),
        [table, rows.slice(i, i + 2000)] as const,
      );
    }
  }
}

export const mediane = (valeurs: readonly number[]): number =>
  [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN;
