import { readFileSync, readdirSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../../.ci/chromium.mjs';
import { FLAGS, mediane } from '../navigateur.ts';
import { pointsSeuls, seancesDe } from './points.ts';
import { ecouter, routesPouchdb, routesRxdb } from './serveursPairs.ts';
import { routesCarnet } from './serveurCarnet.ts';

const PEERS = ['carnet', 'rxdb', 'pouchdb'] as const;
type Peer = (typeof PEERS)[number];
const MODIFICATIONS = 500;

export type Ligne = {
  readonly peer: Peer | 'brut';
  readonly quoi: string;
  readonly valeur: number;
  readonly unite: string;
};

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', map: 'application/json' };

/** The pages of the bench, each with one library only: two versions of Dexie in one page refuse each other. */
async function construire(): Promise<{ fichiers: ReadonlyMap<string, Buffer>; effacer: () => void }> {
  const sortie = mkdtempSync(join(tmpdir(), 'carnet-pairs-'));
  const racine = join(import.meta.dirname, 'pages');
  await build({
    configFile: false,
    root: racine,
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { events: join(process.cwd(), 'node_modules/events/events.js') } },
    build: {
      outDir: sortie,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: [...PEERS, 'brut'].map((p) => join(racine, `${p}.html`)) },
    },
  });
  const fichiers = new Map<string, Buffer>();
  for (const f of readdirSync(sortie, { recursive: true, withFileTypes: true }))
    if (f.isFile())
      fichiers.set(
        `/${join(f.parentPath, f.name)
          .slice(sortie.length + 1)
          .replaceAll('\\', '/')}`,
        readFileSync(join(f.parentPath, f.name)),
      );
  return { fichiers, effacer: () => rmSync(sortie, { recursive: true, force: true }) };
}

/** Bytes on the wire, both ways, as the browser counts them. */
async function compterOctets(
  page: Page,
): Promise<{ cdp: CDPSession; lire: () => { bas: number; haut: number; requetes: number } }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  let bas = 0;
  let haut = 0;
  let requetes = 0;
  cdp.on('Network.loadingFinished', (e) => (bas += e.encodedDataLength));
  cdp.on('Network.requestWillBeSent', (e) => {
    requetes += 1;
    haut += Buffer.byteLength(e.request.postData ?? '');
  });
  return {
    cdp,
    lire: () => {
      const vu = { bas, haut, requetes };
      bas = 0;
      haut = 0;
      requetes = 0;
      return vu;
    },
  };
}

async function tas(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** What the pages that nobody drives say to the server of the bench. */
class Mesures {
  #dire: (texte: string) => void = () => undefined;

  readonly app = new Hono().post('/mesure', async (c) => {
    this.#dire(await c.req.text());
    return c.body(null, 204);
  });

  /** The next duration, ms. */
  prochaine(): Promise<number> {
    return new Promise((done, fail) => {
      const trop = setTimeout(() => fail(new Error('no measure came')), 120_000);
      this.#dire = (texte) => {
        clearTimeout(trop);
        if (Number.isFinite(Number(texte))) done(Number(texte));
        else fail(new Error(texte));
      };
    });
  }
}

/**
 * The first load of one page, alone in a browser that has finished its own start, timed by the page itself. Nothing
 * watches its network: to Playwright's, Chromium hands the whole body of each answer again, on the page's own thread,
 * which the raw put does not pay. Until November 2026 this measure was taken with it, and in a browser still starting.
 */
async function premierSeul(navigateur: Browser, base: string, page: string, mesures: Mesures): Promise<number> {
  const cdp = await navigateur.newBrowserCDPSession();
  const { browserContextId } = await cdp.send('Target.createBrowserContext');
  const mesure = mesures.prochaine();
  await cdp.send('Target.createTarget', { url: `${base}/${page}&seul=1`, browserContextId });
  const ms = await mesure;
  await cdp.send('Target.disposeBrowserContext', { browserContextId });
  await cdp.detach();
  return ms;
}

/** One peer, one size, in a browser of its own: first load, then (at 1,000 points) work without network and its sending. */
async function mesurer(peer: Peer, base: string, n: number, mesures: Mesures): Promise<Ligne[]> {
  const navigateur = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: FLAGS });
  try {
    const ms = await premierSeul(navigateur, base, `${peer}.html?n=${n}`, mesures);
    const context = await navigateur.newContext();
    const page = await context.newPage();
    const octets = await compterOctets(page);
    await page.goto(`${base}/${peer}.html?n=${n}`);
    await page.waitForFunction(() => window.banc !== undefined);
    octets.lire();
    const ligne = (quoi: string, valeur: number, unite: string): Ligne => ({ peer, quoi, valeur, unite });
    await page.evaluate(() => (window.banc as NonNullable<typeof window.banc>).premier());
    const vu = octets.lire();
    const lignes = [
      ligne(`first load of ${n} points`, ms, 'ms'),
      ligne(`first load of ${n} points, down`, vu.bas / 1000, 'kB'),
      ligne(`first load of ${n} points, requests`, vu.requetes, ''),
      ligne(`first load of ${n} points, heap kept`, await tas(octets.cdp), 'MB'),
    ];
    if (n !== 1000) return lignes;
    await context.setOffline(true);
    const local = await page.evaluate(
      (m) => (window.banc as NonNullable<typeof window.banc>).modifier(m),
      MODIFICATIONS,
    );
    await context.setOffline(false);
    octets.lire();
    const envoi = await page.evaluate(() => (window.banc as NonNullable<typeof window.banc>).envoyer());
    const monte = octets.lire();
    const autre = await (await navigateur.newContext()).newPage();
    await autre.goto(`${base}/${peer}.html?n=${n}`);
    await autre.waitForFunction(() => window.banc !== undefined);
    await autre.evaluate(() => (window.banc as NonNullable<typeof window.banc>).premier());
    await Promise.all(
      [page, autre].map((p) => p.evaluate(() => (window.banc as NonNullable<typeof window.banc>).suivre())),
    );
    const latences: number[] = [];
    for (let i = 0; i < 15; i += 1) {
      const mot = `Motion n° ${i} relative au service public de proximité`;
      const arrivee = autre.evaluate((m) => (window.banc as NonNullable<typeof window.banc>).attendre(m), mot);
      const depart = await page.evaluate((m) => (window.banc as NonNullable<typeof window.banc>).changer(m), mot);
      latences.push((await arrivee) - depart);
    }
    return [
      ...lignes,
      ligne(`${MODIFICATIONS} changes without network`, local.ms, 'ms'),
      ligne(`${MODIFICATIONS} changes sent and confirmed`, envoi.ms, 'ms'),
      ligne(`${MODIFICATIONS} changes, up`, monte.haut / 1000, 'kB'),
      ligne('one change, from one device to the other', mediane(latences), 'ms'),
    ];
  } finally {
    await navigateur.close();
  }
}

async function limite(base: string, n: number, mesures: Mesures): Promise<Ligne[]> {
  const navigateur = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: FLAGS });
  try {
    const seances = await premierSeul(navigateur, base, `brut.html?n=${n}`, mesures);
    const page = await navigateur.newPage();
    await page.goto(`${base}/brut.html?n=${n}`);
    await page.waitForFunction(() => window.banc !== undefined);
    const points = await page.evaluate(() => (window.banc as NonNullable<typeof window.banc>).modifier(0));
    return [
      { peer: 'brut', quoi: `first load of ${n} points`, valeur: seances, unite: 'ms' },
      { peer: 'brut', quoi: `first load of ${n} points, a row each`, valeur: points.ms, unite: 'ms' },
    ];
  } finally {
    await navigateur.close();
  }
}

/** This application and its peers on the same points, turn by turn in one run; medians of `essais`. */
export async function comparer(tailles: readonly number[], essais: number): Promise<Ligne[]> {
  const { fichiers, effacer } = await construire();
  const toutes = new Map<string, Ligne[]>();
  try {
    for (const n of tailles) {
      const points = pointsSeuls(n);
      const texte = JSON.stringify(points);
      console.log(
        `${n} points: ${Math.round(texte.length / 1000)} kB of JSON, ${Math.round(gzipSync(texte).length / 1000)} kB gzip`,
      );
      for (let essai = 0; essai < essais; essai += 1) {
        const carnet = await routesCarnet(seancesDe(points));
        const app = new Hono();
        app.get('/:page{.+\\.(html|js)}', (c) => {
          const corps = fichiers.get(c.req.path);
          return corps === undefined
            ? c.notFound()
            : c.body(new Uint8Array(corps), 200, {
                'Content-Type': types[c.req.path.split('.').at(-1) ?? ''] ?? 'text/plain',
              });
        });
        app.get('/donnees/points', (c) => c.json(points));
        app.get('/donnees/seances', (c) => c.json(seancesDe(points)));
        const mesures = new Mesures();
        app.route('/', mesures.app);
        app.route('/rxdb', routesRxdb(points));
        app.route('/', carnet.app);
        const pouch = await routesPouchdb(points);
        app.get('/donnees/pouchdb', (c) => c.text(pouch.nom));
        const { server, port } = await ecouter(app, pouch.app);
        const base = `http://127.0.0.1:${port}`;
        try {
          // Another order at each turn: who comes last is not always the same.
          const ordre = PEERS.map((_, i) => PEERS[(i + essai) % PEERS.length] as Peer);
          for (const peer of ordre)
            for (const ligne of await mesurer(peer, base, n, mesures)) {
              const cle = `${ligne.peer}/${ligne.quoi}`;
              toutes.set(cle, [...(toutes.get(cle) ?? []), ligne]);
            }
          for (const ligne of await limite(base, n, mesures)) {
            const cle = `${ligne.peer}/${ligne.quoi}`;
            toutes.set(cle, [...(toutes.get(cle) ?? []), ligne]);
          }
        } finally {
          server.closeAllConnections();
          server.close();
          await carnet.fermer();
        }
      }
    }
  } finally {
    effacer();
  }
  return [...toutes.values()].map((lignes) => ({
    ...(lignes[0] as Ligne),
    valeur: mediane(lignes.map((l) => l.valeur)),
  }));
}
