import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appareil, banc } from './appareil.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, sizes } from './harness.ts';

const MEMBRES = ['Mme Marie Cathala, maire', 'M. Jean Bonnafous, 1er adjoint', 'Mme Claire Escande', 'M. Paul Azéma'];

const lieux = banc();

const surAppareil = async (size: keyof typeof sizes): Promise<Page> => (await appareil(lieux.browser, size)).page;

/** What a camera reads in the picture of that part of the screen. */
async function photographier(carre: Locator): Promise<string | undefined> {
  const png = (await carre.screenshot()).toString('base64');
  const image = await carre.page().evaluate(async (base64) => {
    const octets = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([octets], { type: 'image/png' }));
    const dessin = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (dessin === null) throw new Error('no canvas');
    dessin.drawImage(bitmap, 0, 0);
    const { data, width, height } = dessin.getImageData(0, 0, bitmap.width, bitmap.height);
    return { pixels: Array.from(data), width, height };
  }, png);
  return jsQR(Uint8ClampedArray.from(image.pixels), image.width, image.height)?.data;
}

/** From the screen that a link opens to the carnet, all received. */
async function recevoir(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByRole('button', { name: 'Plus tard' }).click();
  await page.getByRole('button', { name: /^L’ouvrir sur cet appareil/ }).click();
  await page.getByRole('heading', { name: 'Votre carnet est prêt' }).waitFor();
  await page.getByRole('link', { name: 'Aller au carnet' }).click();
}

const lien = (page: Page): Promise<string> => page.getByRole('textbox', { name: 'Adresse du lien' }).inputValue();

test('from the link printed at start to an elected member’s phone: an administrator, a secretary, a code photographed', async () => {
  const administrateur = await surAppareil('laptop');
  await administrateur.goto(lieux.server.firstLink ?? '');
  await administrateur.getByRole('textbox', { name: 'Votre nom' }).fill('M. Delmas');
  await administrateur.getByRole('button', { name: 'Entrer', exact: true }).click();
  await administrateur.getByRole('button', { name: 'Plus tard' }).click();
  await administrateur.getByRole('textbox', { name: 'Son nom' }).fill('Mairie de Couthenans');
  await administrateur.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await administrateur.getByRole('heading', { name: 'Votre carnet est prêt' }).waitFor();
  await administrateur.goto(`${lieux.server.address}/reglages/comptes`);
  await administrateur.getByRole('button', { name: 'Donner accès à quelqu’un' }).click();
  await administrateur.getByRole('textbox', { name: 'Nom affiché' }).fill('Mme Guiraud');
  await administrateur.getByRole('radio', { name: /^secrétariat/ }).check({ force: true });
  await administrateur.getByRole('button', { name: 'Créer le compte et son lien' }).click();

  const secretaire = await surAppareil('laptop');
  await secretaire.goto(await lien(administrateur));
  await recevoir(secretaire);
  await secretaire.getByText('puis part sur le serveur').waitFor();
  await expectNoAxeViolations(secretaire);
  await secretaire.getByRole('link', { name: /Nouvelle commune/ }).click();
  await secretaire.getByRole('combobox').fill('couthenans');
  await secretaire.getByRole('option', { name: /Couthenans/ }).click();
  await secretaire.getByRole('button', { name: /Créer la commune/ }).click();
  await secretaire.getByRole('link', { name: 'Coller ou importer' }).click();
  await secretaire.getByRole('textbox', { name: 'Coller ici la liste' }).fill(MEMBRES.join('\n'));
  await secretaire.getByRole('button', { name: /Inscrire ces/ }).click();
  await secretaire.getByText('inscrits au tableau').waitFor();
  await secretaire.goto(`${lieux.server.address}/reglages/comptes`);
  await secretaire.getByRole('button', { name: 'Donner accès à quelqu’un' }).click();
  await secretaire
    .getByRole('combobox', { name: 'Personne de l’annuaire' })
    .selectOption({ label: 'Mme\u00a0Claire\u00a0Escande' });
  await secretaire.getByRole('button', { name: 'Créer le compte et son lien' }).click();

  const carre = secretaire.getByRole('img', { name: /Carré à photographier/ });
  await secretaire.getByText('Cette adresse ne s’ouvre que sur l’ordinateur où tourne le serveur').waitFor();
  for (const size of ['tablet', 'phone', 'laptop'] as const) {
    await secretaire.setViewportSize(sizes[size]);
    await carre.scrollIntoViewIfNeeded();
    await expectNoSidewaysScroll(secretaire);
    await expectNoAxeViolations(secretaire);
    await capture(secretaire, `qr-${size}`);
    expect(await photographier(carre), size).toBe(await lien(secretaire));
  }

  const elue = await surAppareil('phone');
  await elue.goto((await photographier(carre)) ?? '');
  await elue.getByText('Bonjour, Mme Escande').waitFor();
  await recevoir(elue);
  await elue.getByRole('heading', { name: 'Mes séances' }).waitFor();
});
