import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { banc, tabletteGarnie } from './appareil.ts';
import { todayIn } from './aujourdhui.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, offline } from './harness.ts';
import { barre } from './tabletteBelge.ts';

const lieux = banc();

/** Twelve communes of one territory, with how many of their elected members are known: forty in all. */
const COMMUNES: readonly (readonly [string, number])[] = [
  ['Trèbes', 6],
  ['Badens', 3],
  ['Barbaira', 3],
  ['Capendu', 4],
  ['Douzens', 3],
  ['Floure', 3],
  ['Fontiès-d’Aude', 3],
  ['Marseillette', 3],
  ['Monze', 3],
  ['Rustiques', 3],
  ['Villedubert', 3],
  ['Berriac', 3],
];
const NOMS = [
  'Cathala',
  'Bonnafous',
  'Escande',
  'Rouanet',
  'Maffre',
  'Delpoux',
  'Tisseyre',
  'Authier',
  'Sicre',
  'Vidal',
];

/** As a prefecture's table gives them: one line each, the maire first in every commune. */
function elus(): string {
  const lignes = COMMUNES.flatMap(([commune, n], c) =>
    Array.from({ length: n }, (_, i) => {
      const k = c * 6 + i;
      const f = k % 2 === 0;
      const nom = `${NOMS[k % NOMS.length] ?? ''}-${commune.split(/[-’ ]/)[0] ?? ''}`;
      return [commune, f ? 'Mme' : 'M.', f ? 'Anne' : 'Jean', nom, i === 0 ? 'Maire' : 'Conseiller municipal'].join(
        '\t',
      );
    }),
  );
  return ['Commune\tCivilité\tPrénom\tNom\tFonction', ...lignes].join('\n');
}

const dans = async (page: Page, adresse: string, titre: RegExp | string): Promise<void> => {
  await page.goto(`${lieux.server.address}${adresse}`);
  await page.getByRole('heading', { name: titre }).first().waitFor();
};

test('a conseil de territoire is prepared, then held offline with forty elected members of twelve communes; its opinion is in the minutes', async () => {
  const { device, page } = await tabletteGarnie(lieux, '/annuaire/territoires');

  // The territory is loaded, the communes of one sector said, their elected members pasted.
  await page.getByRole('button', { name: /Charger.*Carcassonne Agglo/ }).click();
  await page.waitForURL(/territoire\/[^?]+/);
  const territoire = new URL(page.url()).pathname;
  await dans(page, `${territoire}?combler=secteurs`, /Les communes de chaque secteur/);
  await page
    .getByRole('textbox')
    .first()
    .fill(COMMUNES.map(([commune]) => `${commune} ; Territoire n° 1`).join('\n'));
  await page.getByRole('button', { name: /Placer 12 communes/ }).click();
  await page.waitForURL(/onglet=communes/);
  await dans(page, `${territoire}?combler=elus`, /Les élus de chaque commune/);
  await page.getByRole('textbox').first().fill(elus());
  await page.getByRole('button', { name: /40/ }).click();
  await page.waitForURL(/onglet=assemblees/);

  // A new sitting finds its members by itself; nothing is retyped.
  await offline(device);
  await dans(page, '/seances?nouvelle=', 'Nouvelle séance');
  await page.getByLabel('Instance').selectOption({ label: 'Conseil de territoire n° 1, Carcassonne Agglo' });
  await page.getByText(/40.membres\..*dans 12.communes/).waitFor();
  await page.getByText(/Aucun texte ne fixe de délai/).waitFor({ state: 'hidden' });
  const [annee, mois, jour] = todayIn().split('-');
  await page.getByRole('textbox', { name: 'Jour' }).fill(`${jour}/${mois}/${annee}`);
  await page.getByText('Aucun texte ne fixe de délai de convocation').waitFor();
  expect(await page.locator('#main').innerText()).not.toMatch(/0.jours? francs?/);
  await expectNoAxeViolations(page, 'nouvelle séance');
  await capture(page, 'territoire-nouvelle');
  await page.getByRole('button', { name: 'Créer la séance' }).click();
  await page.waitForURL(/\/preparer$/);
  const seance = new URL(page.url()).pathname.replace('/preparer', '');
  await page.locator('#nouveau-point').fill('Projet de pistes cyclables entre les douze communes');
  await page.locator('#nouveau-point').press('Enter');
  await page.locator('.pt-titre', { hasText: 'pistes cyclables' }).waitFor();

  await page.goto(`${lieux.server.address}${seance}/convoquer`);
  await page.getByRole('heading', { name: /^Envoyer avant la séance/ }).waitFor();
  await expectNoAxeViolations(page, 'convoquer');
  await expectNoSidewaysScroll(page);
  await capture(page, 'territoire-convoquer');

  // Held: everybody is called, two voices against, one abstention.
  await page.goto(`${lieux.server.address}${seance}/tenir`);
  await page.getByRole('button', { name: 'Tous présents' }).click();
  await page.getByText('Aucun quorum n’est exigé de cette assemblée.').waitFor();
  await capture(page, 'territoire-appel');
  await expectNoAxeViolations(page, 'l’appel');
  await page.locator('.appel-ouvrir .barre-acte').click();
  await page.locator('.deroule').waitFor();
  await barre(page, /Aborder le point 1[\s\S]*pistes cyclables/);
  await page.locator('.barre-acte').click();
  await page.getByRole('button', { name: /^Contre/ }).click();
  await page.locator('.voter').nth(4).click();
  await page.locator('.voter').nth(11).click();
  await page.getByRole('button', { name: /^S’abstient/ }).click();
  await page.locator('.voter').nth(20).click();
  await barre(page, /Avis favorable[\s\S]*37.pour, 2.contre, 1.abstention/);
  expect(await page.locator('.now').innerText()).not.toMatch(/\badopt/i);
  await expectNoAxeViolations(page, 'le vote');
  await expectNoSidewaysScroll(page);
  await capture(page, 'territoire-vote');
  await page.locator('.barre-acte').click();
  await expect.poll(() => page.locator('.deroule').innerText()).toMatch(/avis favorable/);

  // The minutes say an opinion, and adopt nothing.
  await page.goto(`${lieux.server.address}${seance}/rediger`);
  await page.locator('.papier, .feuille, article').first().waitFor();
  await expect.poll(() => page.locator('#main').innerText(), { timeout: 20_000 }).toMatch(/avis favorable/i);
  expect(await page.locator('#main').innerText()).not.toMatch(/adopte la délibération|est adoptée/i);
  await capture(page, 'territoire-rediger');
});
