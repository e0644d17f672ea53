import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { expectNoAxeViolations, expectNoSidewaysScroll, launch, newDevice, sizes, watch } from './harness.ts';
import { startServer } from './server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('an assembly of the commune follows the rules chosen for it, and overrides one with a reason', async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const device = await newDevice(browser);
  onTestFinished(() => device.close());
  const page = await device.newPage();
  const faults = watch(page);

  await page.goto(`${server.address}/premier-jour`);
  await page.getByRole('link', { name: /Nouvelle commune/ }).click();
  await page.getByRole('combobox').fill('conques sur orb');
  await page.getByRole('option', { name: /Conques-sur-Orbiel/ }).click();
  await page.getByRole('button', { name: 'Créer la commune et son conseil' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Conseil municipal' }).waitFor();
  await page.getByRole('link', { name: 'Conques-sur-Orbiel', exact: true }).click();

  // A commission gives its opinion: the pack follows from the kind, and can be chosen otherwise.
  await page.getByRole('button', { name: 'Ajouter une assemblée' }).click();
  const nouvelle = page.getByRole('dialog');
  await expect.poll(() => nouvelle.getByLabel('Règles suivies').inputValue()).toBe('fr-libre');
  await nouvelle.getByLabel('Règles suivies').selectOption('gect');
  await nouvelle.getByRole('button', { name: 'Créer l’assemblée' }).click();
  await page.getByRole('tab', { name: 'Règlement' }).click();
  await page.getByText('Les statuts n’ont pas été lus').first().waitFor();
  await expectNoAxeViolations(page, 'the rules');

  await page.getByRole('button', { name: 'Changer\u00a0: Quorum', exact: true }).click();
  const regle = page.getByRole('dialog');
  await regle.getByLabel('Valeur').selectOption({ label: 'Plus de la moitié' });
  await regle.getByRole('button', { name: 'Appliquer cette règle' }).click();
  await regle.getByText('Dire d’où vient cette règle.').waitFor();
  await regle.getByLabel('Pourquoi').fill('Statuts de 2008');
  await regle.getByLabel('Article').fill('article 9');
  await expectNoAxeViolations(page, 'a rule of its own');
  await regle.getByRole('button', { name: 'Appliquer cette règle' }).click();
  await page.getByText('propre à l’assemblée : Statuts de 2008').waitFor();

  // It holds through a new load, and goes back to the text at will.
  const adresse = page.url();
  await page.goto(`${adresse}?reglement`);
  await page.getByText('propre à l’assemblée : Statuts de 2008').waitFor();
  await page.setViewportSize(sizes.phone);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Changer\u00a0: Quorum', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revenir à la règle du texte' }).click();
  await page.getByText('propre à l’assemblée : Statuts de 2008').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});
