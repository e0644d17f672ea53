import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { banc, tabletteGarnie } from './appareil.ts';
import { todayIn } from './aujourdhui.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, offline, sizes } from './harness.ts';
import { barre } from './tabletteBelge.ts';

const lieux = banc();

const MEMBRES = [
  'Mme Hélène Mercier, présidente',
  'M. Pieter Vandamme, vice-président',
  'M. Paul Dubois, membre',
  'Mme Sarah Lefèvre, membre',
  'Mme An Declercq, membre',
].join('\n');

/** Fills a free text whose editor comes after its screen. */
async function ecrire(page: Page, nom: RegExp, mots: string): Promise<void> {
  const texte = page.getByRole('textbox', { name: nom });
  await texte.click();
  await texte.fill(mots);
}

/** A document asked for from the page, as its bytes. */
async function telecharger(page: Page, bouton: RegExp): Promise<Uint8Array> {
  const [fichier] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.locator('.doc-actes').getByRole('button', { name: bouton }).click(),
  ]);
  return new Uint8Array(readFileSync(await fichier.path()));
}

test('a sitting of the Eurométropole is prepared in two languages, held offline, and its minutes leave in both', async () => {
  const { device, page } = await tabletteGarnie(lieux, '/annuaire/territoires');
  await page.getByRole('button', { name: /Charger.*Eurométropole/ }).click();
  await page.waitForURL(/territoire\/[^?]+/);
  await page.goto(`${page.url().split('?')[0] ?? ''}?onglet=assemblees`);
  await page
    .getByRole('link', { name: /^Assemblée/ })
    .first()
    .click();
  await page.waitForURL(/annuaire\/instance/);
  const instance = new URL(page.url()).pathname;
  await page.goto(`${lieux.server.address}${instance}?importer`);
  await page.locator('textarea').first().fill(MEMBRES);
  await page.getByRole('button', { name: /5/ }).click();
  await page.waitForURL((url) => !url.search.includes('importer'));

  // A sitting of today, without network from here on.
  await offline(device);
  await page.goto(`${lieux.server.address}/seances?nouvelle=${instance.split('/').at(-1) ?? ''}`);
  await page.getByRole('textbox', { name: 'Jour' }).fill(todayIn().split('-').reverse().join('/'));
  await page.getByRole('button', { name: 'Créer la séance' }).click();
  await page.waitForURL(/\/preparer$/);
  const seance = new URL(page.url()).pathname.replace('/preparer', '');

  // Both titles and both texts of the first point; the second one waits for its translation.
  for (const point of ['Itinéraires cyclables transfrontaliers', 'Gestion commune de la Lys']) {
    await page.locator('#nouveau-point').fill(point);
    await page.locator('#nouveau-point').press('Enter');
    await page.locator('.pt-titre', { hasText: point }).waitFor();
  }
  await page.locator('.pt', { hasText: 'Itinéraires' }).click();
  await page.getByRole('textbox', { name: /^Intitulé.*néerlandais/ }).fill('Grensoverschrijdende fietsroutes');
  await page.locator('.pt-titre-autre', { hasText: 'fietsroutes' }).waitFor({ state: 'attached' });
  // Checked once it is written, a moment after the touch.
  const neerlandais = page.getByRole('radio', { name: 'Le néerlandais' });
  await neerlandais.click();
  await expect.poll(() => neerlandais.isChecked()).toBe(true);
  await ecrire(page, /^Projet.*français/, 'Le réseau commun est approuvé.');
  await page.getByText('traduction manquante', { exact: true }).waitFor();
  await ecrire(page, /^Projet.*néerlandais/, 'Het gemeenschappelijke netwerk wordt goedgekeurd.');
  await page.getByText('traduction manquante', { exact: true }).waitFor({ state: 'hidden' });
  await expectNoAxeViolations(page, 'un point en deux langues');
  await expectNoSidewaysScroll(page);
  await capture(page, 'bilingue-preparer-point');
  await page
    .getByRole('button', { name: /Retour|ordre du jour/ })
    .first()
    .click();
  await page
    .locator('.pt', { hasText: 'la Lys' })
    .getByText(/traduction manquante.*néerlandais/)
    .waitFor();
  await page.getByRole('button', { name: /\d.traductions? manquantes?/ }).click();
  await page
    .getByText(/Point \d, l’intitulé.*à écrire en néerlandais/)
    .first()
    .waitFor();
  await expectNoAxeViolations(page, 'préparer');
  await capture(page, 'bilingue-preparer');

  // Held: everybody present, both points adopted.
  await page.goto(`${lieux.server.address}${seance}/tenir`);
  await page.getByRole('button', { name: 'Tous présents' }).click();
  await page.locator('.appel-ouvrir .barre-acte').click();
  await page.locator('.deroule').waitFor();
  for (const point of [1, 2]) {
    await barre(page, new RegExp(`Aborder le point ${point}`));
    await page.locator('.barre-acte').click();
    await barre(page, /unanimité/);
    await page.locator('.barre-acte').click();
  }
  await expect.poll(() => page.locator('.deroule').innerText()).toMatch(/Lys/);

  // The minutes face each other; what is not translated says so in the language that lacks it.
  await page.goto(`${lieux.server.address}${seance}/rediger`);
  await page.locator('.papier-deux').first().waitFor();
  await expect
    .poll(() => page.locator('.papier').innerText())
    .toMatch(/De algemene vergadering keurt het voorstel eenparig goed/);
  for (const mots of [
    /Grensoverschrijdende fietsroutes \(authentieke tekst\)/,
    /\[vertaling ontbreekt\] Gestion commune de la Lys/,
    /l’assemblée de l’Eurométropole Lille-Kortrijk-Tournai/,
    /de algemene vergadering van de Eurometropool Lille-Kortrijk-Tournai/,
  ])
    await expect.poll(() => page.locator('.papier').innerText()).toMatch(mots);
  await expect.poll(() => page.locator('.papier-deux [lang="nl-BE"]').count()).toBeGreaterThan(6);
  await page.getByRole('button', { name: /^Écrire.*discussions, point 1, en néerlandais/ }).click();
  await ecrire(page, /^Teneur des discussions, point 1, en néerlandais/, 'De heer Dubois vraagt de planning.');
  await page.getByRole('button', { name: 'Terminé' }).click();
  await page.locator('.papier-manque', { hasText: 'traduction manquante' }).waitFor();
  await expectNoAxeViolations(page, 'rédiger');
  await expectNoSidewaysScroll(page);
  await capture(page, 'bilingue-rediger');
  await page.getByRole('button', { name: /\d.traductions manquantes/ }).waitFor();

  const pdf = strFromU8(await telecharger(page, /PDF/), true);
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  for (const marque of ['/Lang (fr-FR)', '/Lang (nl-BE)', '/StructTreeRoot']) expect(pdf).toContain(marque);
  const mots = strFromU8(unzipSync(await telecharger(page, /Word/))['word/document.xml'] ?? new Uint8Array());
  expect(mots).toContain('<w:lang w:val="nl-BE"/>');
  expect(mots).toContain('De heer Dubois vraagt de planning.');
  await page.locator('.redaction-cote').getByRole('radio', { name: 'néerlandais' }).click();
  const nl = strFromU8(unzipSync(await telecharger(page, /Word/))['word/document.xml'] ?? new Uint8Array());
  expect(nl).toContain('Ontwerp van notulen');
  expect(nl).not.toMatch(/séance|Projet de/);

  for (const [nom, taille] of Object.entries(sizes)) {
    await page.setViewportSize(taille);
    await page.locator('.papier-deux').first().waitFor();
    await expectNoSidewaysScroll(page);
    await capture(page, `bilingue-rediger-${nom}`);
  }
});
