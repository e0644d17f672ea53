import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../.ci/chromium.mjs';
import type { Env } from '../../src/server/api/porte.ts';
import { listen } from '../../src/server/ecoute.ts';
import { readFichiers, sendFichier } from '../../src/server/statique.ts';
import { conseil, deuxCentsSeances, hasard, projection, seance, vingtMilleDeliberations } from './donnees.ts';
import { entreDeuxOnglets } from './deuxOnglets.ts';
import { mesurerTerritoires } from './territoires.ts';
import { FLAGS, mediane, profil, ralentir, semer } from './navigateur.ts';

/** One figure of the run: what, how much, in which unit, and the bar it is held against. */
export type Mesure = {
  readonly nom: string;
  readonly valeur: number;
  readonly unite: 'ms' | 'kB';
  readonly barre?: number;
  readonly detail?: string;
};

const ESSAIS = 5;
const commune = {
  id: 'fr-11069',
  scope: 'commune:fr-11069',
  code: '11069',
  pays: 'FR',
  nom: 'Cazelles-sur-Orbiel',
  codesPostaux: ['11000'],
  population: 900,
};
const instance = {
  id: 'instance-1',
  scope: 'instance:instance-1',
  communeId: 'fr-11069',
  nom: 'Conseil municipal',
  genre: 'conseil-municipal',
  reglement: 'fr-commune',
  population: 900,
  sieges: 15,
  motifNumero: '{annee}-{numero:3}',
  mandats: conseil(15).map((m) => ({
    id: m.id,
    personneId: m.personneId,
    role: m.role,
    rang: m.rang,
    droitDeVote: true,
  })),
};
const personnes = conseil(15).map((m) => ({
  id: m.personneId,
  scope: 'personnes',
  civilite: m.civilite,
  prenom: m.prenom,
  nom: m.nom,
}));

/**
 * Milliseconds from the navigation to the first frame that shows the screen's title. The page itself watches: the
 * driver's own waiting looks every half second in the end, and charged its step to the application.
 */
async function ouverture(page: Page, adresse: string, selecteur: string): Promise<number> {
  await page.addInitScript({
    content: `window.prete = new Promise((dire) => {
      const voir = () => {
        if (!document.querySelector(${JSON.stringify(selecteur)})?.checkVisibility()) return;
        guet.disconnect();
        requestAnimationFrame(() => setTimeout(() => dire(performance.now())));
      };
      const guet = new MutationObserver(voir);
      guet.observe(document, { subtree: true, childList: true, attributes: true });
    });`,
  });
  await page.goto(adresse);
  return page.evaluate(() => (window as unknown as { prete: Promise<number> }).prete);
}

/** JavaScript that the home screen asks for, in a browser without service worker. */
async function premierJavaScript(base: string): Promise<Mesure> {
  const navigateur = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: FLAGS });
  try {
    const context = await navigateur.newContext({ serviceWorkers: 'block', locale: 'fr-FR' });
    const semis = await context.newPage();
    await semis.goto(base);
    await semis.waitForSelector('h1');
    await semer(semis, { communes: [commune], instances: [instance], personnes });
    await semis.close();
    const page = await context.newPage();
    const urls = new Set<string>();
    page.on('request', (r) => {
      if (r.resourceType() === 'script' && r.url().startsWith(base)) urls.add(new URL(r.url()).pathname);
    });
    await page.goto(base);
    await page.waitForSelector('.desk h1');
    await page.waitForLoadState('networkidle');
    const octets = [...urls].map((u) => gzipSync(readFileSync(join('dist', u)), { level: 9 }).length);
    return {
      nom: 'First JavaScript of the home screen',
      valeur: Math.round(octets.reduce((a, b) => a + b, 0) / 100) / 10,
      unite: 'kB',
      barre: 180,
      detail: `${octets.length} files, gzip -9`,
    };
  } finally {
    await navigateur.close();
  }
}

/** The browser starts without a network on a device that holds 200 sittings. */
async function demarrages(base: string): Promise<Mesure[]> {
  const p = profil();
  const de = hasard(1);
  const seances = deuxCentsSeances(de);
  const lourde = seance({ id: 'lourde', date: '2026-11-22', membres: 128, points: 60, ouverte: true }, de);
  const adresse = `${base}/seance/lourde/tenir`;
  let context = await p.ouvrir();
  try {
    const semis = await context.newPage();
    await semis.goto(base);
    await semis.waitForSelector('h1');
    await semis.evaluate(() => navigator.serviceWorker.ready);
    await semer(semis, {
      communes: [commune],
      instances: [instance],
      personnes,
      seances: [...seances, lourde],
      deliberations: projection([...seances, lourde]),
    });
    await semis.reload();
    await semis.waitForSelector('h1');
    await semis.evaluate(
      () =>
        new Promise<void>((done) =>
          navigator.serviceWorker.controller
            ? done()
            : navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true }),
        ),
    );

    const froids: number[] = [];
    const lourds: number[] = [];
    for (let i = 0; i < ESSAIS; i += 1) {
      await context.close();
      context = await p.ouvrir();
      await context.setOffline(true);
      const page = await context.newPage();
      await ralentir(page);
      froids.push(await ouverture(page, base, '.desk h1'));
      const autre = await context.newPage();
      await ralentir(autre);
      lourds.push(await ouverture(autre, adresse, 'main h2'));
      // Left open, they would follow each tap of the next measure in processes of their own.
      await page.close();
      await autre.close();
    }
    const gestes = await enregistrements(await context.newPage(), adresse);
    const onglets = await entreDeuxOnglets(context, adresse);
    return [
      {
        nom: 'Cold offline start to usable, 200 sittings stored',
        valeur: Math.round(mediane(froids)),
        unite: 'ms',
        barre: 1500,
        detail: `median of ${ESSAIS}, worst ${Math.round(Math.max(...froids))}`,
      },
      {
        nom: 'Opening the heaviest sitting (60 points, 128 members)',
        valeur: Math.round(mediane(lourds)),
        unite: 'ms',
        detail: `median of ${ESSAIS} cold pages, worst ${Math.round(Math.max(...lourds))}`,
      },
      {
        nom: 'From a tap to « enregistré », 60 points and 128 members',
        valeur: Math.round(mediane(gestes)),
        unite: 'ms',
        barre: 50,
        detail: `median of ${gestes.length}, worst ${Math.round(Math.max(...gestes))}`,
      },
      {
        nom: 'From a tap to its sight in another tab, 60 points and 128 members',
        valeur: Math.round(mediane(onglets)),
        unite: 'ms',
        barre: 1000,
        detail: `processor not slowed, median of ${onglets.length}, worst ${Math.round(Math.max(...onglets))}`,
      },
    ];
  } finally {
    await context.close();
    p.effacer();
  }
}

/** Arrivals of the absent members, one tap each: from the event's own time to the first frame that says it is written. */
async function enregistrements(page: Page, adresse: string): Promise<number[]> {
  await ralentir(page);
  await page.goto(adresse);
  await page.waitForSelector('main h2');
  await page.evaluate(() => {
    const w = window as unknown as { tap: number; dire: (duree: number) => void };
    document.addEventListener('click', (e) => (w.tap = e.timeStamp), true);
    new MutationObserver(() => requestAnimationFrame(() => w.dire(performance.now() - w.tap))).observe(
      document.querySelector('[data-online]') ?? document.body,
      { attributes: true, attributeFilter: ['data-saved-at'] },
    );
  });
  const durees: number[] = [];
  for (let i = 0; i < 12; i += 1) {
    const place = await page.evaluate(() => {
      const absent = [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Arrivée');
      absent?.scrollIntoView({ block: 'center' });
      const r = absent?.getBoundingClientRect();
      return r && { x: r.x + r.width / 2, y: r.y + r.height / 2 };
    });
    if (place === undefined) throw new Error('no absent member left');
    // A hand comes, presses and lets go; nothing polls the slowed page meanwhile, which would be counted.
    await page.mouse.move(place.x, place.y);
    await page.waitForTimeout(300);
    const dite = page.evaluate(
      () => new Promise<number>((dire) => ((window as unknown as { dire: (duree: number) => void }).dire = dire)),
    );
    await page.waitForTimeout(20);
    await page.mouse.down();
    await page.waitForTimeout(60);
    await page.mouse.up();
    durees.push(await dite);
    // The list has moved the member before the next one is looked for.
    await page.waitForTimeout(500);
  }
  return durees.slice(2);
}

/** Keystroke to results on screen, in a register of 20,000 deliberations. */
async function recherche(base: string): Promise<Mesure[]> {
  const p = profil();
  const context = await p.ouvrir();
  try {
    const page = await context.newPage();
    await page.goto(base);
    await page.waitForSelector('h1');
    await semer(page, {
      communes: [commune],
      instances: [instance],
      deliberations: vingtMilleDeliberations(hasard(2)),
    });
    await ralentir(page);
    await page.goto(`${base}/registre`);
    const champ = page.getByRole('searchbox').first();
    await champ.waitFor();
    await champ.fill('cimetiere');
    await page.waitForFunction(
      () => !/%/.test(document.querySelector('main [role=status]')?.textContent ?? ''),
      undefined,
      { timeout: 120_000 },
    );
    await page.evaluate(() => {
      const w = window as unknown as { debut: number; fins: number[] };
      document.addEventListener(
        'input',
        (e) => {
          w.debut = e.timeStamp;
          w.fins = [];
        },
        true,
      );
      new MutationObserver(() => w.fins?.push(performance.now() - w.debut)).observe(
        document.querySelector('main') ?? document.body,
        { subtree: true, childList: true, characterData: true },
      );
    });
    const durees: number[] = [];
    for (const mots of ['subventions', 'ecole', 'CONVENTIONS', 'chemins ruraux', 'budget', 'eau potable', 'regles']) {
      await champ.fill(mots);
      await page.waitForFunction(() => ((window as unknown as { fins?: number[] }).fins ?? []).length > 0);
      await page.evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      );
      durees.push(await page.evaluate(() => (window as unknown as { fins: number[] }).fins.at(-1) ?? Number.NaN));
    }
    return [
      {
        nom: 'Search in 20,000 deliberations, from the key to the results',
        valeur: Math.round(mediane(durees)),
        unite: 'ms',
        barre: 50,
        detail: `median of ${durees.length} queries, worst ${Math.round(Math.max(...durees))}`,
      },
    ];
  } finally {
    await context.close();
    p.effacer();
  }
}

/** The application by itself, in Chromium with its processor slowed. */
export async function mesurerApplication(): Promise<Mesure[]> {
  // The files alone: what is measured here asks nothing of the server.
  const fichiers = readFichiers('dist');
  const statique = new Hono<Env>().get('*', (c) => {
    const fichier = fichiers.get(c.req.path) ?? fichiers.get('/index.html');
    return fichier === undefined ? c.notFound() : sendFichier(c, fichier);
  });
  const { server, port } = await listen(statique, 0, '127.0.0.1');
  const base = `http://127.0.0.1:${port}`;
  try {
    return [
      await premierJavaScript(base),
      ...(await demarrages(base)),
      ...(await recherche(base)),
      ...(await mesurerTerritoires(base)),
    ];
  } finally {
    server.close();
  }
}
