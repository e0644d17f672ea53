import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { tabletteGarnie, type Appareil, type Banc } from './appareil.ts';
import { todayIn } from './aujourdhui.ts';
import { capture, expectNoAxeViolations, offline } from './harness.ts';
import type { Server } from './server.ts';

const FR = ['Lambert', 'Dubois', 'Maes', 'Lejeune', 'Renard', 'Gillet', 'Noël', 'Wauters', 'Carlier', 'Denis', 'Hanot'];

/** An invented conseil communal, as it is pasted: the bourgmestre and eleven conseillers. */
export const conseillers = [
  'Mme Claire Delvaux, bourgmestre',
  ...FR.map((nom, i) => `${i % 2 ? 'M. Luc' : 'Mme Anne'} ${nom}, conseiller communal`),
].join('\n');

/** A tablet that speaks the language of its reader, in Brussels' time. */
export const tablette = (banc: Banc, locale: 'fr-BE' | 'nl-BE'): Promise<Appareil> =>
  tabletteGarnie(banc, '/premier-jour', { locale, timezoneId: 'Europe/Brussels' });

export const jjmmaaaa = (date: string): string => date.split('-').reverse().join('/');

/** What the button of the bar says, once it says it; it rests a quarter of a second after it changed. */
export async function barre(page: Page, mots: RegExp): Promise<void> {
  await expect.poll(() => page.locator('.barre-acte').innerText(), { message: String(mots) }).toMatch(mots);
  await page.locator('.barre[data-prete] .barre-acte').waitFor();
}

/** From nothing to the roll call: the commune found by one of its names, its members pasted, a sitting of today. */
export async function preparer(
  server: Server,
  page: Page,
  device: BrowserContext,
  { cherche, option, membres, points }: { cherche: string; option: RegExp; membres: string; points: string[] },
): Promise<string> {
  await page
    .locator('a[href$="/premier-jour/commune"], a', { hasText: /commune|gemeente/i })
    .first()
    .click();
  await page.getByRole('combobox').fill(cherche);
  await page.getByRole('option', { name: option }).click();
  await expectNoAxeViolations(page, cherche);
  await capture(page, `belge-${cherche}`);
  await page.locator('.first-offer .btn-primary').click();
  await page.waitForURL(/annuaire\/instance/);
  const instance = new URL(page.url()).pathname;
  await page.goto(`${server.address}${instance}?importer`);
  await page.locator('textarea').first().fill(membres);
  await page.getByRole('button', { name: /12/ }).click();
  await page.waitForURL((url) => !url.search.includes('importer'));

  await offline(device);
  await page.goto(`${server.address}/seances?nouvelle=`);
  await page
    .locator('form.nouvelle input')
    .first()
    .fill(jjmmaaaa(todayIn('Europe/Brussels')));
  await page.locator('form.nouvelle button[type=submit]').click();
  await page.waitForURL(/\/preparer$/);
  for (const point of points) {
    await page.locator('#nouveau-point').fill(point);
    await page.locator('#nouveau-point').press('Enter');
    await page.locator('.pt-titre', { hasText: point }).waitFor();
  }
  return new URL(page.url()).pathname.replace('/preparer', '');
}
