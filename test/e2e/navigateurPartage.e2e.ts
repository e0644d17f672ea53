import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { backHome, capture, expectNoAxeViolations, expectNoSidewaysScroll, newDevice, sizes } from './harness.ts';
import { base, posteParTest } from './poste.ts';
import {
  ajouterPoint,
  dit,
  instanceAvecSeance,
  ouvrirPreparer,
  recevoirMairie,
  secretariat,
  toutEnvoye,
  type Mairie,
} from './serveur.ts';
import type { Server } from './server.ts';

let browser: Browser;
let server: Server;
let mairie: Mairie;
let anne: string;
let device: BrowserContext;
let page: Page;

posteParTest((poste) => {
  ({ browser, server, mairie, anne, device, page } = poste);
});

const FORMATS = ['laptop', 'tablet', 'phone'] as const;

/** Opens a link in a browser where somebody else is signed in, up to the choice of who goes out. */
async function ouvrirLien(la: Page, url: string): Promise<void> {
  await la.goto(url);
  await la.getByText('C’est quelqu’un d’autre').click();
}

async function prendreLaPlace(la: Page): Promise<void> {
  await la.getByRole('button', { name: 'Entrer', exact: true }).click();
  await la.getByRole('button', { name: 'Plus tard' }).click();
  await la.getByRole('heading', { name: 'Où travailler' }).waitFor();
}

/** Every sitting that the databases of this browser hold. */
const seancesIci = (la: Page): Promise<string[]> =>
  la.evaluate(async () => {
    const vues: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => resolve(asked.result);
      });
      if (db.objectStoreNames.contains('seances'))
        vues.push(
          ...(await new Promise<string[]>((resolve) => {
            const asked = db.transaction('seances').objectStore('seances').getAllKeys();
            asked.onsuccess = () => resolve(asked.result as string[]);
          })),
        );
      db.close();
    }
    return vues;
  });

test('a member’s carnet receives nothing of what a secretary may read, when she enters on his tablet', async () => {
  const commission = instanceAvecSeance(
    'Commission',
    { personneId: 'p-zoe', prenom: 'Zoé', nom: 'Roux' },
    'seance-de-la-commission',
    [],
  );
  await mairie.plume.envoyer(mairie.espace.id, commission);
  const { url } = await mairie.inviter({ nom: 'Luc Vidal', personneId: 'p-luc', attributions: [] });
  const tablette = await newDevice(browser, 'tablet');
  onTestFinished(() => tablette.close());
  const luc = await recevoirMairie(tablette, url);
  const siennes = await seancesIci(luc);
  expect(siennes).toHaveLength(1);

  const autre = await tablette.newPage();
  await ouvrirLien(autre, await mairie.lien(anne));
  await prendreLaPlace(autre);
  await luc.goto(`${server.address}/`);
  await dit(luc, 'Reconnectez-vous');
  expect(await seancesIci(luc)).toEqual(siennes);
});

test('somebody else enters while her work is unsent: it is counted, waits in her carnet, and leaves when she is back', async () => {
  const rose = await mairie.inviter({ nom: 'Rose Maurel', attributions: [{ role: 'lecture', sur: '*' }] });
  const jean = await mairie.inviter({ nom: 'Jean Bonnafous', attributions: secretariat });
  await device.route('**/api/sync', (route) => route.abort());
  await ajouterPoint(page, 'Voirie');
  const autre = await device.newPage();
  await ouvrirLien(autre, rose.url);
  await autre.getByText('Un changement écrit par Anne Rouanet n’est pas encore envoyé').waitFor();
  for (const size of FORMATS) {
    await autre.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(autre);
    await expectNoAxeViolations(autre);
    await capture(autre, `quelquun-d-autre-${size}`);
  }
  await autre.setViewportSize(sizes.laptop);
  await prendreLaPlace(autre);
  // A secretary would write in the name of others; she does not write in that of who left her carnet open.
  await ouvrirLien(autre, jean.url);
  await prendreLaPlace(autre);
  await device.unroute('**/api/sync');
  await page.reload();
  await dit(page, 'Reconnectez-vous');
  const surLeServeur = () =>
    base(server, (db) =>
      ['operations', 'refusees'].map((table) =>
        db.prepare(`select count(*) from ${table} where operation like '%Voirie%'`).pluck().get(),
      ),
    );
  expect(surLeServeur()).toEqual([0, 0]);
  const ecran = page.url();
  await page.goto(`${server.address}/a-reprendre`);
  await page.getByText('L’envoi reprendra seul après la reconnexion.').waitFor();
  await page.goto(ecran);

  await page.locator('.save-state').click();
  await page.getByRole('heading', { name: 'Où travailler' }).waitFor();
  for (const size of FORMATS) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await capture(page, `ou-travailler-${size}`);
  }
  await page.setViewportSize(sizes.laptop);
  await page.getByRole('button', { name: 'Entrer comme quelqu’un d’autre' }).click();
  await page.getByRole('heading', { name: 'Entrer sur le serveur' }).waitFor();
  await ouvrirLien(page, await mairie.lien(anne));
  await prendreLaPlace(page);
  await page.getByRole('button', { name: 'Ouvrir Mairie de Cazelles' }).click();
  await backHome(page);
  await toutEnvoye(page);
  await expect.poll(surLeServeur).toEqual([1, 0]);
  await ouvrirPreparer(page);
  await page.locator('.pt-titre', { hasText: 'Voirie' }).waitFor();
});

test('what is left to send may leave before she goes out', async () => {
  const { url } = await mairie.inviter({ nom: 'Rose Maurel', attributions: [{ role: 'lecture', sur: '*' }] });
  await device.route('**/api/sync', (route) => route.abort());
  await ajouterPoint(page, 'Voirie');
  await ouvrirLien(page, url);
  const reste = page.getByText('Un changement écrit par Anne Rouanet n’est pas encore envoyé');
  await reste.waitFor();
  await device.unroute('**/api/sync');
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await reste.waitFor({ state: 'hidden' });
  await prendreLaPlace(page);
});

test('a link cut short, and one that has served, are said in words; trying again is not proposed', async () => {
  const { url } = await mairie.inviter({ nom: 'Rose Maurel', attributions: [{ role: 'lecture', sur: '*' }] });
  const tablette = await newDevice(browser, 'phone');
  onTestFinished(() => tablette.close());
  const rose = await recevoirMairie(tablette, url);
  for (const [lien, mots] of [
    [url, 'Ce lien a déjà servi. Demandez-en un autre au secrétariat.'],
    [url.slice(0, -20), 'Ce lien n’ouvre rien. Vérifiez qu’il est entier'],
  ] as const) {
    await rose.goto(lien);
    await rose.getByText(mots).waitFor();
    expect(await rose.getByRole('button', { name: 'Réessayer' }).count()).toBe(0);
    await expectNoAxeViolations(rose);
  }
});
