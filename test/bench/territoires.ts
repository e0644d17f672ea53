import type { Page } from 'playwright-core';
import type { Mesure } from './application.ts';
import { mediane, profil, ralentir, semer } from './navigateur.ts';

const ESSAIS = 3;
const EUROMETROPOLE = 'eu-lille-kortrijk-tournai';
const TOUS = 'tous';

/** From the tap to the page of the territoire painted, on a device that held nothing. */
async function charger(page: Page, base: string): Promise<number> {
  await page.goto(`${base}/annuaire/territoires`);
  const bouton = page.getByRole('button', { name: /^Charger.*Eurométropole/ });
  await bouton.waitFor();
  await ralentir(page);
  await page.evaluate(() => {
    document.addEventListener('click', (e) => ((window as unknown as { tap: number }).tap = e.timeStamp), true);
  });
  await bouton.click();
  await page.waitForSelector('[role=tabpanel] h2');
  return page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() =>
          setTimeout(() => done(performance.now() - (window as unknown as { tap: number }).tap)),
        ),
      ),
  );
}

/** 26 conseils of 77 invented members: with the four assemblies of the territoire, thirty, and two thousand people. */
function elus(communes: readonly string[]): { instances: object[]; personnes: object[] } {
  const personnes = communes.flatMap((commune, c) =>
    Array.from({ length: 77 }, (_, i) => ({
      id: `p-${c}-${i}`,
      scope: 'personnes',
      civilite: i % 2 === 0 ? 'Mme' : 'M.',
      prenom: ['Claude', 'Dominique', 'Camille', 'Maxime', 'Andréa'][i % 5],
      nom: `Exemple${String.fromCharCode(65 + (i % 26))}${commune.slice(-3)}${i}`,
    })),
  );
  const instances = communes.map((communeId, c) => ({
    id: `cm-${c}`,
    scope: `instance:cm-${c}`,
    communeId,
    nom: 'Conseil municipal',
    genre: 'conseil-municipal',
    reglement: 'fr-commune',
    population: 900,
    sieges: 77,
    motifNumero: '{annee}-{numero:3}',
    mandats: Array.from({ length: 77 }, (_, i) => ({
      id: `m-${c}-${i}`,
      personneId: `p-${c}-${i}`,
      role: i === 0 ? 'maire' : 'conseiller',
      rang: i + 1,
      droitDeVote: true,
    })),
  }));
  // Everybody of these conseils sits in one assembly, by rule: the longest list there is.
  const tous = {
    id: TOUS,
    scope: `instance:${TOUS}`,
    communeId: communes[0],
    territoireId: EUROMETROPOLE,
    nom: 'Rencontre des élus',
    genre: 'rencontre',
    reglement: 'fr-libre',
    population: 0,
    sieges: 0,
    motifNumero: '{annee}-{numero:3}',
    mandats: [],
    composition: [{ base: 'elus', territoireId: EUROMETROPOLE }],
  };
  return { instances: [...instances, tous], personnes };
}

/** From the key to the answers painted, in the whole directory. */
async function chercher(page: Page, base: string): Promise<number[]> {
  await page.goto(`${base}/annuaire`);
  const champ = page.getByRole('searchbox');
  await champ.fill('a');
  await page.waitForSelector('.annuaire-reponses li');
  await page.evaluate(() => {
    const w = window as unknown as { debut: number; fin: number };
    document.addEventListener('input', (e) => ((w.debut = e.timeStamp), (w.fin = 0)), true);
    new MutationObserver(() => (w.fin = performance.now() - w.debut)).observe(
      document.querySelector('main') ?? document.body,
      { subtree: true, childList: true, characterData: true },
    );
  });
  const durees: number[] = [];
  // No two in a row have the same answers: the screen would rightly change nothing.
  for (const mots of ['doornik', 'exemplea', 'conseil', '57081', 'camille exempleb', 'maire', 'tournai']) {
    await champ.fill(mots);
    await page.waitForFunction(() => (window as unknown as { fin: number }).fin > 0);
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    durees.push(await page.evaluate(() => (window as unknown as { fin: number }).fin));
  }
  return durees;
}

/** From the key to the communes left, in the page of the territoire. */
async function filtrer(page: Page): Promise<number[]> {
  const champ = page.getByRole('searchbox');
  const durees: number[] = [];
  for (const mots of ['doornik', 'lille', '5', 'kortrijk', 'sa', 'tournai']) {
    await page.evaluate(() => {
      const w = window as unknown as { debut: number; fin: number };
      w.fin = 0;
      document.addEventListener('input', (e) => (w.debut = e.timeStamp), { capture: true, once: true });
      const voir = new MutationObserver(() => (w.fin = performance.now() - w.debut));
      voir.observe(document.querySelector('[role=tabpanel]') ?? document.body, { subtree: true, childList: true });
    });
    await champ.fill(mots);
    await page.waitForFunction(() => (window as unknown as { fin: number }).fin > 0);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    durees.push(await page.evaluate(() => (window as unknown as { fin: number }).fin));
  }
  return durees;
}

/** The page of an assembly of two thousand people: until its first names, then until the last one. */
async function deuxMille(page: Page, base: string): Promise<{ ouverture: number; montrer: number }> {
  const debut = Date.now();
  await page.goto(`${base}/annuaire/instance/${TOUS}`);
  await page.waitForSelector('.annuaire-de-regle');
  const ouverture = Date.now() - debut;
  await page.evaluate(() => {
    document.addEventListener('click', (e) => ((window as unknown as { tap: number }).tap = e.timeStamp), true);
  });
  await page.locator('.annuaire-de-regles ~ .annuaire-words button').click();
  await page.waitForFunction(() => document.querySelectorAll('.annuaire-de-regle').length > 2000);
  const montrer = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => done(performance.now() - (window as unknown as { tap: number }).tap)),
      ),
  );
  return { ouverture, montrer };
}

/** Milliseconds between two frames while the list is run through from top to bottom: the usual, and the slowest. */
async function defiler(page: Page): Promise<{ usuelle: number; pire: number }> {
  const trames = await page.evaluate(async () => {
    const durees: number[] = [];
    let avant = performance.now();
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
      scrollBy(0, 240);
      await new Promise(requestAnimationFrame);
      const maintenant = performance.now();
      durees.push(maintenant - avant);
      avant = maintenant;
    }
    return durees.slice(2);
  });
  return { usuelle: mediane(trames), pire: Math.max(...trames) };
}

/** The largest ready-made territoire: loaded, then its lists with thirty assemblies and two thousand people. */
export async function mesurerTerritoires(base: string): Promise<Mesure[]> {
  const charges: number[] = [];
  for (let i = 1; i < ESSAIS; i += 1) {
    const p = profil();
    const context = await p.ouvrir();
    charges.push(await charger(await context.newPage(), base));
    await context.close();
    p.effacer();
  }
  const p = profil();
  const context = await p.ouvrir();
  try {
    const page = await context.newPage();
    charges.push(await charger(page, base));
    const communes = await page.evaluate(
      () =>
        new Promise<string[]>((done, echec) => {
          const open = indexedDB.open('carnet-1');
          open.onerror = () => echec(new Error('open'));
          open.onsuccess = () => {
            const cles = open.result.transaction('communes').objectStore('communes').getAllKeys();
            cles.onsuccess = () => {
              open.result.close();
              done(cles.result as string[]);
            };
          };
        }),
    );
    await semer(page, elus(communes.slice(0, 26)));
    const debut = Date.now();
    await page.goto(`${base}/annuaire/territoire/${EUROMETROPOLE}?onglet=communes`);
    await page.waitForSelector('.territoire-commune');
    const ouverture = Date.now() - debut;
    const { usuelle, pire } = await defiler(page);
    const filtres = await filtrer(page);
    const { ouverture: assemblee, montrer } = await deuxMille(page, base);
    const noms = await defiler(page);
    const recherches = await chercher(page, base);
    return [
      {
        nom: `Loading the largest territoire, ${communes.length} communes`,
        valeur: Math.round(mediane(charges)),
        unite: 'ms',
        barre: 2000,
        detail: `from the tap to its page, median of ${charges.length}, worst ${Math.round(Math.max(...charges))}`,
      },
      {
        nom: 'Opening its communes, 30 assemblies and 2,000 people',
        valeur: ouverture,
        unite: 'ms',
        detail: 'a new page, from the address to the list',
      },
      {
        nom: 'Running through its communes, one frame',
        valeur: Math.round(usuelle),
        unite: 'ms',
        barre: 50,
        detail: `median, slowest ${Math.round(pire)}`,
      },
      {
        nom: 'Filtering its communes, from the key to the lines left',
        valeur: Math.round(mediane(filtres)),
        unite: 'ms',
        barre: 100,
        detail: `median of ${filtres.length}, worst ${Math.round(Math.max(...filtres))}`,
      },
      {
        nom: 'Opening an assembly of 2,000 people who sit by rule',
        valeur: assemblee,
        unite: 'ms',
        detail: `a new page, from the address to the first names; the other names ${Math.round(montrer)} ms after the tap`,
      },
      {
        nom: 'Running through its 2,000 names, one frame',
        valeur: Math.round(noms.usuelle),
        unite: 'ms',
        barre: 50,
        detail: `median, slowest ${Math.round(noms.pire)}`,
      },
      {
        nom: 'Search of communes, assemblies and 2,000 people, from the key to the answers',
        valeur: Math.round(mediane(recherches)),
        unite: 'ms',
        barre: 100,
        detail: `median of ${recherches.length}, worst ${Math.round(Math.max(...recherches))}`,
      },
    ];
  } finally {
    await context.close();
    p.effacer();
  }
}
