import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  capture,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  launch,
  newDevice,
  offline,
  sizes,
  waitForServiceWorker,
  watch,
} from './harness.ts';
import { startServer } from './server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const COMMUNES = [
  'Aigues-Vives',
  'Badens',
  'Barbaira',
  'Blomac',
  'Bouilhonnac',
  'Capendu',
  'Floure',
  'Fontiès-d’Aude',
  'Marseillette',
  'Monze',
  'Rustiques',
  'Trèbes',
];
/** Forty members of twelve communes: nobody of these lists exists. */
const ELUS = [
  'commune;civilité;prénom;nom;fonction',
  ...Array.from({ length: 40 }, (_, i) => {
    const rang = Math.floor(i / COMMUNES.length);
    const fonction = rang === 0 ? 'Maire' : rang === 1 ? '1er adjoint' : '';
    const civilite = i % 3 === 0 ? 'Mme' : i % 3 === 1 ? 'M.' : '';
    return `${COMMUNES[i % COMMUNES.length] ?? ''};${civilite};Claude;Exemple${String.fromCharCode(65 + (i % 26))}${i < 26 ? '' : 'bis'};${fonction}`;
  }),
].join('\n');

test('on a tablet without a network: Carcassonne Agglo with one action, its gaps filled by lists, a conseil de territoire by rule, a person across assemblies', async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const device = await newDevice(browser, 'tablet');
  onTestFinished(() => device.close());
  const page = await device.newPage();
  const faults = watch(page);
  await page.goto(`${server.address}/annuaire`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await waitForServiceWorker(page);
  await offline(device);

  await page.getByRole('link', { name: 'Territoires' }).click();
  await page.getByRole('heading', { level: 1, name: 'Territoires' }).waitFor();
  await expectNoAxeViolations(page, 'the territoires ready to be loaded');
  await page.getByRole('button', { name: /^Charger.*Carcassonne Agglo/ }).click();
  await page.getByText('Chargé\u00a0: 83 communes, 30 assemblées.').waitFor();
  await expectNoAxeViolations(page, 'the assemblies');

  // Undone, then loaded again: the same territoire, nothing doubled.
  await page.getByRole('button', { name: 'Annuler le chargement' }).click();
  await page.getByRole('button', { name: /^Rétablir.*Carcassonne Agglo/ }).click();
  await page.getByRole('link', { name: 'Carcassonne Agglo' }).click();
  await page.getByText(/^83 communes, 8 secteurs, 30 assemblées/).waitFor();

  await page.getByRole('tab', { name: /^À compléter/ }).click();
  await expectNoAxeViolations(page, 'what is to be completed');
  await page.getByRole('link', { name: 'Coller ou importer la liste' }).click();
  await page.getByLabel('Coller ici la liste').fill(`Piémont d’Alaric\u00a0: ${COMMUNES.join(', ')}, Limoux`);
  await page.getByText(/ne nomme pas une commune du territoire.*Limoux/).waitFor();
  await page.getByLabel(/Quel secteur est/).selectOption({ label: 'Territoire n° 1' });
  await expectNoAxeViolations(page, 'the list of a sector, read aloud');
  await page.getByRole('button', { name: 'Placer 12 communes' }).click();
  await page.getByRole('heading', { level: 2, name: 'Piémont d’Alaric' }).waitFor();
  await page.getByRole('tab', { name: 'Communes', selected: true }).waitFor();
  await expectNoAxeViolations(page, 'the communes by sector');

  // The commune placed by hand, with its dates.
  await page.getByRole('button', { name: /^Secteur et dates.*Alzonne/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Premier jour/ })
    .fill('01/01/2027');
  await expectNoAxeViolations(page, 'the place of a commune');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(/^82 communes/).waitFor();
  await page.getByText('depuis le 1er janvier 2027').waitFor();

  await page.getByRole('tab', { name: /^À compléter/ }).click();
  await page.getByRole('link', { name: 'Coller ou importer les élus' }).click();
  await page.getByLabel('Coller ici la liste').fill(ELUS);
  await page.getByRole('button', { name: 'Inscrire 40 élus de 12 communes' }).click();
  await page.getByRole('link', { name: 'Conseil de territoire n° 1' }).waitFor();
  await page.getByText('40 membres connus').waitFor();
  await page.getByText('14 femmes, 13 hommes, 13 sans civilité').waitFor();

  await page.getByRole('link', { name: 'Conseil de territoire n° 1' }).click();
  await page.getByText('40 membres, dont 40 par leur mandat ailleurs.').waitFor();
  await page.getByText(/tous les élus des 12 communes de .*Piémont d’Alaric/).waitFor();
  await expectNoAxeViolations(page, 'a conseil de territoire');
  const conseil = new URL(page.url()).pathname;

  await page
    .getByRole('link', { name: /ExempleA$/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /ExempleA$/ }).waitFor();
  await page.getByText('3 mandats en cours, dans 3 assemblées.').waitFor();
  await page.getByRole('link', { name: 'Conférence des maires, Carcassonne Agglo' }).waitFor();
  await page.getByRole('link', { name: 'Conseil municipal, Aigues-Vives' }).waitFor();
  await expectNoAxeViolations(page, 'a person');
  const personne = new URL(page.url()).pathname;

  // The seat of the assemblies is Carcassonne: its line of the directory does not hold thirty of them.
  await page.getByRole('link', { name: 'Annuaire', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Communes et assemblées' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Aigues-Vives' }).waitFor();
  expect(await page.getByRole('heading', { level: 2, name: 'Carcassonne', exact: true }).count()).toBe(0);
  await page.getByRole('searchbox').fill('trebes');
  await page.getByRole('link', { name: 'Trèbes', exact: true }).waitFor();

  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size);
    for (const [nom, route] of [
      ['territoires', '/annuaire/territoires'],
      ['territoire', '/annuaire/territoire/fr-200035715'],
      ['communes', '/annuaire/territoire/fr-200035715?onglet=communes'],
      ['completer', '/annuaire/territoire/fr-200035715?onglet=completer'],
      ['importer', '/annuaire/territoire/fr-200035715?combler=sieges'],
      ['conseil-de-territoire', conseil],
      ['personne', personne],
      ['annuaire', '/annuaire'],
    ] as const) {
      await page.goto(`${server.address}${route}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page, `${route} at ${String(size.width)}`);
      await capture(page, `territoires-${nom}-${String(size.width)}`);
    }
  }
  expect(faults).toEqual([]);
});

test('in Dutch: « Doornik » finds Tournai, in two territoires, with the words of Flanders', async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const device = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: sizes.tablet });
  onTestFinished(() => device.close());
  const page = await device.newPage();
  const faults = watch(page);
  await page.goto(`${server.address}/annuaire/territoires`);
  for (const nom of ['Provincie Henegouwen', 'Eurometropool Lille-Kortrijk-Tournai']) {
    await page.getByRole('button', { name: `Laden: ${nom}` }).click();
    await page.getByRole('heading', { level: 1, name: nom }).waitFor();
    await page.getByText(/^Geladen:/).waitFor();
    await page.getByRole('link', { name: 'Gebieden', exact: true }).click();
  }
  await page.getByRole('link', { name: 'Eurometropool Lille-Kortrijk-Tournai' }).click();
  await page.getByRole('tab', { name: 'Gemeenten' }).click();
  await page.getByRole('searchbox').fill('tournai');
  const ligne = page.getByRole('listitem').filter({ hasText: 'Doornik' });
  await ligne.getByRole('link', { name: 'Doornik' }).waitFor();
  await ligne.getByText('ook: Provincie Henegouwen').waitFor();
  await expectNoAxeViolations(page, 'communes in Dutch');

  await page.goto(`${server.address}/annuaire`);
  await page.getByRole('searchbox').fill('Doornik');
  await page.getByRole('link', { name: 'Doornik', exact: true }).waitFor();
  await page.getByText('Tournai, 57081').waitFor();
  // A code of before 2019 finds the commune too.
  await page.getByRole('searchbox').fill('55022');
  await page.getByRole('link', { name: 'La Louvière', exact: true }).waitFor();
  await expectNoAxeViolations(page, 'the search in Dutch');
  expect(faults).toEqual([]);
});
