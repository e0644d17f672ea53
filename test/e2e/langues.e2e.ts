import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { banc } from './appareil.ts';
import { addresses, show } from './adresses.ts';
import { FLAMANDE, WALLONNE, type Assemblee } from './assemblees.ts';
import { todayIn } from './aujourdhui.ts';
import { carnetDe } from './donneesEcrans.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, newDevice, sizes, watch } from './harness.ts';
import { semer } from '../bench/navigateur.ts';

const lieux = banc();

/** A device that speaks a language, whose carnet holds an assembly, and its only page. */
async function deviceOf(langue: string, assemblee: Assemblee): Promise<{ device: BrowserContext; page: Page }> {
  const device = await newDevice(lieux.browser, 'tablet');
  await device.addInitScript((choisie) => {
    localStorage.setItem('carnet.preferences', JSON.stringify({ langue: choisie }));
  }, langue);
  const page = await device.newPage();
  await page.goto(`${lieux.server.address}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await semer(page, carnetDe('ordinaire', todayIn(), assemblee));
  return { device, page };
}

/** Every word that the page says, in its text and in the names of what it holds. */
const words = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const said = ['aria-label', 'title', 'placeholder', 'aria-description'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((node) => node.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...said].join('\n');
  });

/** French words that Dutch does not have: a screen that says one forgot to be translated. */
const FRANCAIS =
  /(?<![\p{L}’-])(?:le|la|du|des|une|est|sont|pour|avec|dans|sur|cette|aux|ou|vous|votre|séances?|mairie|conseil|délibération|procès-verbal|élus?|Insee|CGCT|entrée)(?![\p{L}-])|[«»]/giu;
/** Words of French town halls that those of Belgium have not. */
const DE_FRANCE =
  /(?<![\p{L}-])(?:mairies?|maires?|adjointe?s?|conseil municipal|conseillers? municipa(?:l|ux)|préfet|CGCT|Insee|secrétaires? de mairie)(?![\p{L}-])/giu;
/** An id in the place of its message, a value that nobody gave. */
const MANQUANT =
  /(?<![\p{L}.@/])(?:aide|annuaire|aujourdhui|convoquer|entrer|historique|kit|operation|preparer|publier|rediger|refus|registre|reglages|regle|seances?|serveur|shell|synchro|tenir)\.[a-z][\w-]*|undefined|NaN|\[object/gu;
/** What opens over a screen: its address, and the button that opens it (the n-th of them). */
const dialogues: Readonly<Record<string, readonly [name: string, bouton: string, n: number]>> = {
  'fait-sur-une-personne': ['tenir-ouverte', '.people .who', 0],
  'corriger-un-vote': ['tenir-ouverte', '.clos .btn', 0],
  'huis-clos': ['tenir-ouverte', '.foot .btn', 1],
  presidence: ['tenir-ouverte', '.foot .btn', 2],
  note: ['tenir-ouverte', '.foot .btn', 3],
  ordre: ['tenir-ouverte', '.foot .btn', 4],
  lever: ['tenir-ouverte', '.foot .btn', 5],
  rouvrir: ['tenir-levee', '.foot .btn', 5],
  'menu-de-la-seance': ['preparer', '.odj-actes .btn-square', 0],
  'fiche-d-un-membre': ['annuaire-instance', '.annuaire-nom', 0],
  'registre-de-l-annee': ['registre', '.registre-tete .btn', 0],
};

/** Languages name themselves, the application has one name; what is French or Walloon keeps its own. */
const PROPRES =
  /Français(?: de Belgique)?|Nederlands|Carnet de séance|code Insee ou INS|Insee- of NIS-code|; Insee\.|Conseil (?:municipal|communal) \((?:France|Frankrijk|Wallonië)\)|conférence des maires et bourgmestres/g;

test.each([
  { langue: 'nl', assemblee: FLAMANDE, etranger: FRANCAIS },
  { langue: 'fr-BE', assemblee: WALLONNE, etranger: DE_FRANCE },
])('in $langue every screen speaks its language alone, at three widths, and axe finds nothing', async (cas) => {
  const { device, page } = await deviceOf(cas.langue, cas.assemblee);
  const seen = watch(page);
  const faults: string[] = [];
  const hold = (name: string, check: Promise<void>) =>
    check.catch((error: unknown) => {
      const actual = error instanceof Error && 'actual' in error ? JSON.stringify(error.actual) : '';
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)} ${actual}`);
    });
  const look = async (name: string): Promise<void> => {
    const said = (await words(page)).replace(PROPRES, '');
    for (const pattern of [cas.etranger, MANQUANT]) {
      for (const { 0: word, index } of said.matchAll(pattern))
        faults.push(`${name}: “${word}” in “${said.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' ')}”`);
    }
    await hold(name, expectNoAxeViolations(page));
    for (const size of ['tablet', 'laptop', 'phone'] as const) {
      await page.setViewportSize(sizes[size]);
      await capture(page, `${cas.langue}-${size}-${name}`);
      await hold(`${name}, ${size}`, expectNoSidewaysScroll(page));
    }
  };
  for (const name of Object.keys(addresses)) {
    await page.setViewportSize(sizes.tablet);
    await show(page, lieux.server.address, name);
    await look(name);
  }
  for (const [name, [screen, bouton, n]] of Object.entries(dialogues)) {
    await page.setViewportSize(sizes.tablet);
    await show(page, lieux.server.address, screen);
    await page.locator(bouton).nth(n).click();
    await page.locator('[role=dialog], [role=menu]').first().waitFor();
    await look(`dialogue-${name}`);
  }
  faults.push(...seen.filter((fault) => fault.startsWith('error: ')));
  expect(faults, faults.join('\n')).toEqual([]);
  await device.close();
});
