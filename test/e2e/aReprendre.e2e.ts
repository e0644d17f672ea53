import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { Attribution } from '../../src/domain/droits/acces.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { baseOuverte } from './disque.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, sizes } from './harness.ts';
import { base, posteParTest } from './poste.ts';
import { ajouterPoint, dit, SEANCE, secretariat, toutEnvoye, type Mairie } from './serveur.ts';
import type { Server } from './server.ts';

const lecture: readonly Attribution[] = [{ role: 'lecture', sur: '*' }];
const MOTS = 'La commission propose trois tranches.';

let server: Server;
let mairie: Mairie;
let anne: string;
let device: BrowserContext;
let page: Page;

posteParTest((poste) => {
  ({ server, mairie, anne, device, page } = poste);
});
beforeEach(() => device.grantPermissions(['clipboard-read', 'clipboard-write']));

const compter = (table: string): unknown =>
  base(server, (db) => db.prepare(`select count(*) from ${table}`).pluck().get());
const seanceDuServeur = (): Seance =>
  base(
    server,
    (db) =>
      JSON.parse(
        db.prepare("select doc from records where kind = 'seance' and id = ?").pluck().get(SEANCE) as string,
      ) as Seance,
  );

const donner = (attributions: readonly Attribution[]) =>
  mairie.plume.dire('POST', `/api/espaces/${mairie.espace.id}/comptes/${anne}`, { attributions });

const couper = () => device.route('**/api/**', (route) => route.abort());
const retablir = () => device.unroute('**/api/**');

/** Words in the first free text of the point that is open. */
async function ecrireMots(mots: string): Promise<void> {
  const champ = page.locator('.rich-words[contenteditable="true"]').first();
  await champ.click();
  await page.keyboard.type(mots);
  await page.waitForFunction(() => document.querySelector('[data-saved-at]') !== null);
}

/** A point, some words and a piece, written while the server cannot hear. */
async function travaillerSansReseau(): Promise<void> {
  await couper();
  await ajouterPoint(page, 'Voirie');
  await page.locator('.pt-titre', { hasText: 'Tarifs de la cantine' }).first().click();
  await ecrireMots(MOTS);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  await page.getByText('plan.pdf').first().waitFor();
}

const aReprendre = () => page.goto(`${server.address}/a-reprendre`);
const envoyer = () => page.getByRole('button', { name: 'Envoyer maintenant' }).click();
const refusees = () => page.locator('.refusee');

test('rights withdrawn with work unsent: each refusal is said in words, nothing is lost on either side, all is taken up again once they are back', async () => {
  await travaillerSansReseau();
  await donner(lecture);
  await retablir();
  await aReprendre();
  await envoyer();
  await dit(page, '4 changements ont été refusés');
  await page.getByRole('heading', { name: 'Refusé par le serveur' }).waitFor();
  await expect.poll(() => refusees().count()).toBe(4);
  const dits = async () => (await refusees().allTextContents()).join('\n');
  for (const mots of ['Voirie', MOTS, 'plan.pdf', 'Tarifs de la cantine']) await expect.poll(dits).toContain(mots);
  await expect.poll(() => page.getByText(/droit/).count()).toBeGreaterThan(2);
  for (const size of ['laptop', 'tablet', 'phone'] as const) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await capture(page, `a-reprendre-refus-${size}`);
  }
  await page.setViewportSize(sizes.laptop);
  // On the server's side too: the acts and the words, as they were sent.
  expect([compter('refusees'), compter('textes_refuses')]).toEqual([2, 1]);
  expect(seanceDuServeur().points).toHaveLength(1);

  const mots = refusees().filter({ hasText: MOTS });
  await mots.getByRole('button', { name: 'Copier' }).click();
  await mots.getByText('Copié').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(MOTS);
  const telechargee = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer la pièce' }).click();
  expect((await telechargee).suggestedFilename()).toBe('plan.pdf');

  await donner(secretariat);
  await page.getByRole('button', { name: 'Tout refaire' }).click();
  for (let reste = 2; reste > 0; reste -= 1) {
    await expect.poll(() => refusees().count()).toBe(reste);
    await page.getByRole('button', { name: 'Renvoyer' }).first().click();
  }
  await toutEnvoye(page);
  await expect.poll(() => refusees().count()).toBe(0);
  await expect.poll(() => seanceDuServeur().points.map((p) => p.intitule)).toEqual(['Tarifs de la cantine', 'Voirie']);
  expect(seanceDuServeur().points[0]?.pieces.map((p) => p.nom)).toEqual(['plan.pdf']);
  expect([compter('textes_maj'), compter('fichiers')]).toEqual([1, 1]);
});

test('what a person gives up keeps its words: an act in the history with its reason, words aside on the device', async () => {
  await travaillerSansReseau();
  await donner(lecture);
  await retablir();
  await aReprendre();
  await envoyer();
  await expect.poll(() => refusees().count(), { timeout: 20_000 }).toBe(4);
  for (let reste = 4; reste > 0; reste -= 1) {
    await expect.poll(() => refusees().count()).toBe(reste);
    await refusees().first().getByRole('button', { name: 'Écarter' }).click();
    await page.getByRole('textbox', { name: 'Pourquoi l’écarter' }).fill('Fait par Mme Cathala');
    await page.getByRole('button', { name: /^Écarter c/ }).click();
  }
  await toutEnvoye(page);
  await page.getByText('Mots écartés').click();
  await page.locator('.ecarte', { hasText: MOTS }).filter({ hasText: 'Fait par Mme Cathala' }).waitFor();
  await capture(page, 'a-reprendre-ecartes');
  await page.goto(`${server.address}/seance/${SEANCE}/preparer`);
  await page.locator('.pt-titre', { hasText: 'Tarifs de la cantine' }).first().waitFor();
  expect(await page.getByText(MOTS).count()).toBe(0);
  await expect.poll(() => page.locator('.pt-titre').count()).toBe(1);
});

test('an account without any right left: what was typed is still shown, to be copied; its sitting is not', async () => {
  await travaillerSansReseau();
  await donner([]);
  await retablir();
  await aReprendre();
  await envoyer();
  await dit(page, /4 changements ont été refusés/);
  await expect.poll(() => refusees().count()).toBe(4);
  await expect.poll(async () => (await refusees().allTextContents()).join('\n')).toContain(MOTS);
  await page.getByText('Copiez-les').waitFor();
  await capture(page, 'a-reprendre-sans-droit');
  await donner(secretariat);
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Renvoyer' }).count(), { timeout: 20_000 }).toBe(2);
});

test('an account taken out of the town hall, still signed in for another: it is told so, and works on here', async () => {
  const autre = await mairie.plume.dire<{ id: string }>('POST', '/api/espaces', { nom: 'Mairie de Nandax' });
  const la = await mairie.plume.dire<{ id: string }>('POST', `/api/espaces/${autre.id}/comptes`, {
    nom: 'Anne',
    attributions: secretariat,
  });
  const { url } = await mairie.plume.dire<{ url: string }>(
    'POST',
    `/api/espaces/${autre.id}/comptes/${la.id}/liens`,
    {},
  );
  await page.goto(url);
  await page.getByText('C’est la même personne').click();
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByRole('heading', { name: /Où travailler|La prochaine fois/ }).waitFor();
  await mairie.plume.dire('DELETE', `/api/espaces/${mairie.espace.id}/comptes/${anne}`);
  await page.goto(`${server.address}/seance/${SEANCE}/preparer`);
  await ajouterPoint(page, 'Voirie');
  await dit(page, 'Votre accès a été retiré');
  await aReprendre();
  await page.getByText(/n’a plus accès à cette mairie/).waitFor();
  await capture(page, 'a-reprendre-retire');
  expect(seanceDuServeur().points).toHaveLength(1);
});

test('what the server lost and nobody sends again is said to be here alone, and goes when a person says so', async () => {
  await page.evaluate(
    async ([nom, id]) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open(nom);
        open.onsuccess = () => done(open.result);
      });
      const trx = db.transaction(['suivis', 'bases', 'seances'], 'readwrite');
      const lue = trx.objectStore('seances').get(id);
      lue.onsuccess = () => {
        const base = { ...(lue.result as { scope: string }), id: 'perdue', date: '2026-10-13' };
        trx.objectStore('seances').put(base);
        trx
          .objectStore('suivis')
          .put({ cle: 'seance/perdue', kind: 'seance', id: 'perdue', scope: base.scope, version: 0, garde: true });
        trx.objectStore('bases').put({ cle: 'seance/perdue', doc: base });
      };
      await new Promise((done) => {
        trx.oncomplete = done;
      });
      db.close();
    },
    [await baseOuverte(page), SEANCE] as const,
  );
  await aReprendre();
  const titre = page.getByRole('heading', { name: 'Sur cet appareil seulement' });
  await titre.waitFor();
  for (const size of ['tablet', 'phone', 'laptop'] as const) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await capture(page, `seuls-ici-${size}`);
  }
  await page.getByRole('button', { name: /^Retirer d’ici/ }).click();
  await expectNoAxeViolations(page);
  await capture(page, 'seuls-ici-confirmer');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Retirer d’ici' }).click();
  await titre.waitFor({ state: 'hidden' });
});
