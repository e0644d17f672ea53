import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { PAGE_AUDIT, type CompteDEspace, type LigneAudit } from '../../src/sync/session.ts';
import { banc } from './appareil.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, newDevice, sizes } from './harness.ts';
import { entrerPar, ouvrirMairie, recevoirMairie, secretariat, type Mairie } from './serveur.ts';

const lieux = banc();
let mairie: Mairie;
let premiere: Page;
let anne: { readonly compte: string; readonly page: Page };

beforeAll(async () => {
  mairie = await ouvrirMairie(lieux.server);
  const lien = await mairie.plume.dire<{ url: string }>('POST', '/api/liens', {});
  premiere = await recevoirMairie(await newDevice(lieux.browser), lien.url);
  const { compte, url } = await mairie.inviter({ nom: 'Anne Rouanet', attributions: secretariat });
  anne = { compte, page: await recevoirMairie(await newDevice(lieux.browser), url) };
  for (const page of [premiere, anne.page]) page.setDefaultTimeout(15_000);
});

const comptes = (page: Page) => page.goto(`${lieux.server.address}/reglages/comptes`);
const administre = (page: Page) => page.getByRole('checkbox', { name: /Administre aussi ce serveur/ });

test('a second administrator of the server is appointed from the accounts, may open a town hall, and it is written down', async () => {
  await mairie.plume.dire('POST', `/api/espaces/${mairie.espace.id}/comptes`, { nom: 'Paul Azéma' });
  await comptes(anne.page);
  await anne.page.getByRole('button', { name: 'Modifier le compte de Paul Azéma' }).click();
  await anne.page.getByRole('dialog').waitFor();
  expect(await administre(anne.page).count(), 'a secretariat appoints nobody').toBe(0);

  await comptes(premiere);
  await premiere.getByRole('button', { name: 'Modifier le compte de Paul Azéma' }).click();
  await premiere.getByText('quand cette personne sera entrée').waitFor();
  await expect.poll(() => administre(premiere).isDisabled()).toBe(true);
  await premiere.getByRole('button', { name: 'Annuler' }).click();

  await premiere.getByRole('button', { name: 'Modifier le compte d’Anne Rouanet' }).click();
  await administre(premiere).check();
  for (const size of ['laptop', 'tablet', 'phone'] as const) {
    await premiere.setViewportSize(sizes[size]);
    await administre(premiere).scrollIntoViewIfNeeded();
    await expectNoAxeViolations(premiere);
    await capture(premiere, `administrer-${size}`);
  }
  await premiere.getByRole('button', { name: 'Enregistrer' }).click();
  const ligne = premiere.locator('.serveur-lignes > li', { hasText: 'Anne Rouanet' });
  await ligne.getByText('administre le serveur').waitFor();
  for (const size of ['phone', 'tablet', 'laptop'] as const) {
    await premiere.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(premiere);
    await expectNoAxeViolations(premiere);
    await capture(premiere, `comptes-${size}`);
  }
  await anne.page.goto(`${lieux.server.address}/entrer`);
  await anne.page.getByRole('heading', { name: 'Ouvrir une mairie sur ce serveur' }).waitFor();
  const audit = await mairie.plume.dire<LigneAudit[]>('GET', `/api/espaces/${mairie.espace.id}/audit`);
  expect(audit.find(({ genre }) => genre === 'serveur')).toMatchObject({
    compte: anne.compte,
    par: mairie.plume.session?.compte,
    detail: { administre: true },
  });
});

test('an account is named anew, joined to its person of the annuaire, and given the role that was chosen', async () => {
  const chemin = `/api/espaces/${mairie.espace.id}/comptes`;
  await mairie.plume.dire('POST', chemin, { nom: 'Louise Fabre', courriel: 'louise.fabre@exemple.fr' });
  await comptes(premiere);
  await premiere.getByRole('button', { name: 'Modifier le compte de Louise Fabre' }).click();
  const boite = premiere.getByRole('dialog');
  await boite.getByRole('textbox', { name: 'Nom affiché' }).fill('Louise Vidal');
  await boite.getByRole('textbox', { name: 'Courriel' }).fill('louise.vidal@exemple.fr');
  await boite
    .getByRole('combobox', { name: 'Personne de l’annuaire' })
    .selectOption({ label: 'M.\u00a0Luc\u00a0Vidal' });
  await boite.getByRole('radio', { name: /^lecture/ }).check({ force: true });
  for (const size of ['phone', 'tablet', 'laptop'] as const) {
    await premiere.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(premiere);
    await expectNoAxeViolations(premiere);
    await capture(premiere, `compte-${size}`);
  }
  await boite.getByRole('button', { name: 'Enregistrer' }).click();
  const ligne = premiere.locator('.serveur-lignes > li', { hasText: 'Louise Vidal' });
  await ligne.getByText(/lecture partout/).waitFor();
  const tous = await mairie.plume.dire<CompteDEspace[]>('GET', chemin);
  expect(tous.find(({ nom }) => nom === 'Louise Vidal')).toMatchObject({
    noms: ['Louise Vidal', 'Louise Fabre'],
    courriel: 'louise.vidal@exemple.fr',
    personneId: 'p-luc',
    attributions: [{ role: 'lecture', sur: '*' }],
  });
});

test('a lost device of somebody is revoked from the accounts, and is out', async () => {
  const { url } = await mairie.inviter({ nom: 'Jean Bonnafous', attributions: secretariat });
  const jean = await recevoirMairie(await newDevice(lieux.browser), url);
  await comptes(premiere);
  await premiere.getByRole('button', { name: 'Appareils de Jean Bonnafous' }).click();
  await premiere
    .getByText(/^vu le/)
    .first()
    .waitFor();
  await capture(premiere, 'comptes-appareils');
  await premiere.getByRole('button', { name: /^Révoquer / }).click();
  await premiere.getByText('Aucun appareil n’est entré avec ce compte').waitFor();
  await jean.goto(`${lieux.server.address}/a-reprendre`);
  await jean.getByRole('heading', { name: 'Reconnectez-vous' }).waitFor();
});

test('entering again by a link on a browser that is known adds no device to the list', async () => {
  const { compte, url } = await mairie.inviter({ nom: 'Claire Escande', attributions: secretariat });
  const page = await recevoirMairie(await newDevice(lieux.browser), url);
  await page.context().clearCookies();
  await entrerPar(page, await mairie.lien(compte));
  await page.getByRole('button', { name: 'Ouvrir Mairie de Cazelles' }).waitFor();
  await page.goto(`${lieux.server.address}/reglages/serveur`);
  await page.getByText('cet appareil', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Renommer/ }).count()).toBe(1);
});

test('what happened is told in sentences to the administration, by person, and printed alone', async () => {
  const { compte, url } = await mairie.inviter({ nom: 'Rose Maurel', attributions: [{ role: 'lecture', sur: '*' }] });
  const rose = await recevoirMairie(await newDevice(lieux.browser), url);
  await comptes(anne.page);
  await anne.page.getByRole('heading', { name: 'Les personnes qui ont accès' }).waitFor();
  expect(await anne.page.getByRole('heading', { name: 'Ce qui s’est passé' }).count(), 'a secretariat').toBe(0);

  await comptes(premiere);
  const passe = premiere.getByRole('region', { name: 'Ce qui s’est passé' });
  await passe.getByText(/^Rose Maurel entre par un lien sur/).waitFor();
  await passe.getByText(/donne à Rose Maurel.: lecture partout\.$/).waitFor();
  await passe.getByText(/donne à Anne Rouanet l’administration du serveur/).waitFor();
  await passe.getByRole('combobox', { name: 'Personne' }).selectOption({ label: 'Rose Maurel' });
  const dAnne = passe.getByRole('listitem').filter({ hasText: 'Anne Rouanet' });
  await dAnne.first().waitFor({ state: 'detached' });
  await passe.getByText(/^Rose Maurel entre par un lien sur/).waitFor();
  await passe.getByRole('combobox', { name: 'Personne' }).selectOption({ label: 'Tout le monde' });
  await dAnne.first().waitFor();
  for (const size of ['phone', 'tablet', 'laptop'] as const) {
    await premiere.setViewportSize(sizes[size]);
    await passe.scrollIntoViewIfNeeded();
    await expectNoSidewaysScroll(premiere);
    await expectNoAxeViolations(premiere);
    await capture(premiere, `audit-${size}`);
  }

  // More than a page: the older ones are asked for.
  for (let i = 0; i < PAGE_AUDIT; i += 1) await mairie.lien(compte);
  await premiere.reload();
  await passe
    .getByText(/fait un lien d’entrée pour Rose Maurel\.$/)
    .first()
    .waitFor();
  expect(await passe.getByText(/^Rose Maurel entre/).count()).toBe(0);
  await passe.getByRole('button', { name: 'Plus anciens' }).click();
  await passe.getByText(/^Rose Maurel entre/).waitFor();

  // On paper it stands alone: the accounts and the buttons stay on the screen.
  await premiere.evaluate(() => {
    window.print = () => undefined;
  });
  await passe.getByRole('button', { name: 'Imprimer cette liste' }).click();
  await premiere.emulateMedia({ media: 'print' });
  expect(await premiere.getByRole('heading', { name: 'Les personnes qui ont accès' }).isVisible()).toBe(false);
  await expect.poll(() => passe.getByText(/^Rose Maurel entre/).isVisible()).toBe(true);
  expect(await passe.getByRole('button').first().isVisible()).toBe(false);
  await premiere.evaluate(() => dispatchEvent(new Event('afterprint')));
  await premiere.emulateMedia({ media: 'screen' });
  await premiere.getByRole('heading', { name: 'Les personnes qui ont accès' }).waitFor();
  await rose.close();
});
