import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { disk } from './disquePlein.ts';
import { backHome, newDevice, root, waitForServiceWorker } from './harness.ts';
import { base, posteParTest } from './poste.ts';
import {
  ajouterPoint,
  dit,
  entrerPar,
  ouvrirPreparer,
  pointsDits,
  recevoirMairie,
  SEANCE,
  secretariat,
  toutEnvoye,
  type Mairie,
} from './serveur.ts';
import { startServer, type Server } from './server.ts';
import { isLater, laterVersion } from './versionSuivante.ts';

let browser: Browser;
let server: Server;
let mairie: Mairie;
let anne: string;
let device: BrowserContext;
let page: Page;

const remplacer = posteParTest((poste) => {
  ({ browser, server, mairie, anne, device, page } = poste);
});

/** Titles of the points that the server has, in order of writing. */
const surLeServeur = (): string[] =>
  base(server, (db) => {
    const doc = db.prepare("select doc from records where kind = 'seance' and id = ?").pluck().get(SEANCE) as string;
    return (JSON.parse(doc) as Seance).points.map((p) => p.intitule);
  });

const serveurA = (...intitules: readonly string[]): Promise<void> =>
  expect.poll(surLeServeur, { timeout: 60_000 }).toEqual(['Tarifs de la cantine', ...intitules]);

test('a session over, by its end or revoked from elsewhere: work goes on, the head says so, a new link sends everything', async () => {
  const fins: readonly (() => Promise<unknown>)[] = [
    () =>
      Promise.resolve(
        base(server, (db) =>
          db.prepare('update sessions set expire_le = ? where compte = ?').run('2020-01-01T00:00:00.000Z', anne),
        ),
      ),
    async () => {
      const appareils = base(server, (db) =>
        db.prepare('select id from appareils where compte = ? and revoque_le is null').pluck().all(anne),
      ) as string[];
      for (const id of appareils)
        await mairie.plume.dire('DELETE', `/api/espaces/${mairie.espace.id}/comptes/${anne}/appareils/${id}`);
    },
  ];
  const ecrits: string[] = [];
  for (const [i, finir] of fins.entries()) {
    await finir();
    const suite = [`Voirie ${String(i)}`, `Éclairage ${String(i)}`];
    await ajouterPoint(page, suite[0] ?? '');
    await dit(page, 'Reconnectez-vous');
    await page.reload();
    await ajouterPoint(page, suite[1] ?? '');
    await dit(page, 'Reconnectez-vous');
    await expect.poll(() => pointsDits(page)).toEqual(expect.arrayContaining(suite));
    await serveurA(...ecrits);

    await page.locator('.save-state').click();
    await page.getByRole('heading', { name: 'Entrer sur le serveur' }).waitFor();
    await entrerPar(page, await mairie.lien(anne));
    await page.getByRole('button', { name: 'Ouvrir Mairie de Cazelles' }).click();
    await backHome(page);
    await toutEnvoye(page);
    ecrits.push(...suite);
    await serveurA(...ecrits);
    await ouvrirPreparer(page);
  }
});

test('a tab closed in the middle of its round, the answer on its way: the other tab finishes, nothing is there twice', async () => {
  const other = await device.newPage();
  await other.goto(page.url());
  await other.locator('.pt').first().waitFor();
  await toutEnvoye(other);

  // The server has judged it; the tab will never hear.
  const juge = new Promise<void>((resolve) => {
    void page.route('**/api/sync', async (route) => {
      await route.fetch();
      resolve();
    });
  });
  await ajouterPoint(page, 'Écrit dans l’onglet qui se ferme');
  await juge;
  await serveurA('Écrit dans l’onglet qui se ferme');
  await ajouterPoint(other, 'Écrit dans l’autre');
  await other.locator('.pt-titre', { hasText: 'Écrit dans l’onglet qui se ferme' }).waitFor();
  await page.close();
  await toutEnvoye(other);
  await serveurA('Écrit dans l’onglet qui se ferme', 'Écrit dans l’autre');
  expect(
    base(server, (db) => db.prepare("select count(*) from operations where type = 'addPoint'").pluck().get()),
  ).toBe(3);
});

test('a disk full when something is received: it is said, nothing is lost, and it comes once there is room', async () => {
  await disk(page, true);
  await mairie.plume.envoyer(mairie.espace.id, [
    [
      'addPoint',
      { id: SEANCE, point: { id: 'pt-ailleurs', rang: 'a5', intitule: 'Écrit ailleurs', genre: 'deliberation' } },
    ],
  ]);
  await dit(page, 'La mémoire de cet appareil est pleine');
  await page.locator('#nouveau-point').fill('Voirie');
  await page.keyboard.press('Enter');
  await page
    .getByText(/La mémoire de cet appareil est pleine/)
    .nth(1)
    .waitFor();
  await expect.poll(() => page.locator('#nouveau-point').inputValue()).toBe('Voirie');
  await expect.poll(() => pointsDits(page)).toEqual(['Tarifs de la cantine']);

  await disk(page, false);
  await page.locator('.pt-titre', { hasText: 'Écrit ailleurs' }).waitFor({ timeout: 60_000 });
  await page.locator('#nouveau-point').press('Enter');
  await page.locator('.pt-titre', { hasText: 'Voirie' }).waitFor();
  await toutEnvoye(page);
  await serveurA('Écrit ailleurs', 'Voirie');
});

test('the application updated with work unsent: it is still there, and leaves with the new version', async () => {
  await waitForServiceWorker(page);
  await device.route('**/api/**', (route) => route.abort());
  await ajouterPoint(page, 'Écrit avant la mise à jour');
  await dit(page, /Hors ligne|attend/);
  await server.stop();
  const { port, data } = server;
  remplacer(await startServer({ port, data, folder: laterVersion() }));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await page.getByRole('button', { name: 'Recharger maintenant' }).click({ timeout: 60_000 });
  await expect.poll(() => isLater(page).catch(() => false), { timeout: 60_000 }).toBe(true);
  await page.locator('.pt-titre', { hasText: 'Écrit avant la mise à jour' }).waitFor();
  await dit(page, /Un changement attend/);
  await serveurA();

  await device.unroute('**/api/**');
  await page.goto(`${server.address}/a-reprendre`);
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await toutEnvoye(page);
  await serveurA('Écrit avant la mise à jour');
});

test('a server restored from a backup: the devices send again what it lost, once', async () => {
  const copie = join(mkdtempSync(join(tmpdir(), 'carnet-copie-')), 'serveur.sauvegarde');
  onTestFinished(() => rmSync(join(copie, '..'), { recursive: true }));
  const npm = (geste: string) =>
    execFileSync('npm', ['run', '--silent', geste, '--', copie], {
      cwd: root,
      env: { ...process.env, DONNEES: server.data },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const jean = await newDevice(browser);
  onTestFinished(() => jean.close());
  const { url } = await mairie.inviter({ nom: 'Jean Bonnafous', attributions: secretariat });
  const other = await recevoirMairie(jean, url);
  await ouvrirPreparer(other);

  await ajouterPoint(page, 'Avant la copie');
  await serveurA('Avant la copie');
  npm('sauvegarde');
  await ajouterPoint(page, 'Perdu, écrit par Anne');
  await other.locator('.pt-titre', { hasText: 'Perdu, écrit par Anne' }).waitFor({ timeout: 60_000 });
  await ajouterPoint(other, 'Perdu, écrit par Jean');
  await page.locator('.pt-titre', { hasText: 'Perdu, écrit par Jean' }).waitFor({ timeout: 60_000 });
  npm('restauration');
  await serveurA('Avant la copie');

  await ajouterPoint(page, 'Après la restauration');
  await ajouterPoint(other, 'Après aussi');
  const tout = [
    'Après aussi',
    'Après la restauration',
    'Avant la copie',
    'Perdu, écrit par Anne',
    'Perdu, écrit par Jean',
    'Tarifs de la cantine',
  ];
  await expect.poll(() => surLeServeur().sort(), { timeout: 60_000 }).toEqual(tout);
  for (const ecran of [page, other]) {
    await toutEnvoye(ecran);
    await expect.poll(async () => (await pointsDits(ecran)).sort(), { timeout: 60_000 }).toEqual(tout);
  }
});
