import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Instance } from '../../src/domain/instance/instance.ts';
import { table } from './disque.ts';
import {
  backHome,
  capture,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  launch,
  newDevice,
  sizes,
} from './harness.ts';
import { base } from './poste.ts';
import {
  ajouterPoint,
  dit,
  entrerPar,
  instanceAvecSeance,
  ouvrirMairie,
  ouvrirPreparer,
  pointsDits,
  recevoirMairie,
  SEANCE,
  secretariat,
  toutEnvoye,
} from './serveur.ts';
import { startServer, type Server } from './server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function serveur(): Promise<Server> {
  const server = await startServer();
  onTestFinished(async () => {
    await server.stop();
    rmSync(server.data, { recursive: true });
  });
  return server;
}

async function appareil(): Promise<{ device: BrowserContext; page: Page }> {
  const device = await newDevice(browser);
  onTestFinished(() => device.close());
  const page = await device.newPage();
  page.setDefaultTimeout(15_000);
  return { device, page };
}

/** An authenticator of the device itself, with the finger it expects. */
async function authentificateur(page: Page): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a passkey made from the screens opens the carnet again when the session is over, on the same device; it is listed, and taken back', async () => {
  const server = await serveur();
  const mairie = await ouvrirMairie(server);
  const { compte, url } = await mairie.inviter({ nom: 'Anne Rouanet', attributions: secretariat });
  const { page } = await appareil();
  await authentificateur(page);
  await page.goto(url);
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByRole('button', { name: 'Créer une clé d’accès' }).click();
  await page.getByText('La clé d’accès est enregistrée').waitFor();
  await capture(page, 'cle-creee');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('button', { name: /^L’ouvrir sur cet appareil/ }).click();
  await page.getByRole('heading', { name: 'Votre carnet est prêt' }).waitFor();
  await ouvrirPreparer(page);

  base(server, (db) => db.prepare('delete from sessions where compte = ?').run(compte));
  await ajouterPoint(page, 'Écrit sans session');
  await dit(page, 'Reconnectez-vous');
  await page.locator('.save-state').click();
  await page.getByRole('heading', { name: 'Entrer sur le serveur' }).waitFor();
  for (const size of ['laptop', 'tablet', 'phone'] as const) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await capture(page, `entrer-cle-${size}`);
  }
  await page.setViewportSize(sizes.laptop);
  const nommer = (id: string) => base(server, (db) => db.prepare(`update passkeys set id = ${id}`).run());
  nommer("'x' || id");
  await page.getByRole('button', { name: 'Entrer avec ma clé d’accès' }).click();
  await page.getByText('La clé d’accès n’a pas été reconnue').waitFor();
  nommer('substr(id, 2)');
  await page.getByRole('button', { name: 'Entrer avec ma clé d’accès' }).click();
  await page.getByRole('button', { name: 'Ouvrir Mairie de Cazelles' }).click();
  await backHome(page);
  await toutEnvoye(page);
  const appareils = () =>
    base(server, (db) => db.prepare('select count(*) from appareils where compte = ?').pluck().get(compte));
  expect(appareils()).toBe(1);

  await page.goto(`${server.address}/reglages/serveur`);
  const cle = page.getByRole('button', { name: /^Retirer la clé d’accès/ });
  await cle.waitFor();
  for (const size of ['laptop', 'tablet', 'phone'] as const) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await page.screenshot({ path: join('captures', `serveur-cles-${size}.png`), fullPage: true });
  }
  // This device already holds one for this account.
  await page.getByRole('button', { name: 'Créer une clé d’accès' }).click();
  await page.getByText('Cet appareil a déjà une clé d’accès').waitFor();
  await cle.click();
  await page.getByText('Aucune clé d’accès pour l’instant').waitFor();
  expect(base(server, (db) => db.prepare('select count(*) from passkeys').pluck().get())).toBe(0);
});

test('a carnet brought to a server that knows the same commune: both are shown, the person chooses, the two conseils stay two', async () => {
  const server = await serveur();
  const mairie = await ouvrirMairie(server);
  const commune = {
    id: 'fr-70179',
    code: '70179',
    pays: 'FR',
    nom: 'Couthenans',
    codesPostaux: ['70400'],
    population: 800,
  };
  const conseil = instanceAvecSeance(
    'Conseil du serveur',
    { personneId: 'p-x', prenom: 'Zoé', nom: 'Roux' },
    'seance-2',
    [],
  );
  const { page } = await appareil();
  await page.goto(server.address);
  await page.getByRole('link', { name: /Nouvelle commune/ }).click();
  await page.getByRole('combobox').fill('couthenans');
  await page.getByRole('option', { name: /Couthenans/ }).click();
  await page.getByRole('button', { name: /Créer la commune/ }).click();
  await page.getByRole('link', { name: 'Coller ou importer' }).waitFor();
  const [code] = await table<{ id: string; code: string; population: number }>(page, 'communes');
  await mairie.plume.envoyer(mairie.espace.id, [
    ['addCommune', { commune: { ...commune, pays: 'FR', id: code?.id ?? '', code: code?.code ?? '' } }],
    ...conseil,
  ]);
  const { url } = await mairie.inviter({ nom: 'Anne Rouanet', attributions: secretariat });
  await entrerPar(page, url);
  await page.getByRole('button', { name: /^Y mettre le carnet ouvert ici/ }).click();
  await page.getByText('Même commune ?').waitFor();
  const dits = await page.locator('table').textContent();
  for (const mots of ['Couthenans', 'Cazelles-sur-Orbiel', 'Conseil municipal', 'Conseil du serveur'])
    expect(dits).toContain(mots);
  for (const size of ['laptop', 'tablet', 'phone'] as const) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await capture(page, `meme-commune-${size}`);
  }
  await page.setViewportSize(sizes.laptop);
  const avant = base(server, (db) => db.prepare('select count(*) from operations').pluck().get());
  // Nothing leaves before a choice, nor when nothing is chosen.
  await page.getByRole('button', { name: 'Ne rien faire' }).click();
  await page.getByRole('heading', { name: 'Où travailler' }).waitFor();
  expect(base(server, (db) => db.prepare('select count(*) from operations').pluck().get())).toBe(avant);
  await page.getByRole('button', { name: /^Y mettre le carnet ouvert ici/ }).click();
  await page.getByRole('button', { name: /^Oui, c’est la même/ }).click();
  await page.getByText('Ce carnet est partagé').waitFor();
  await toutEnvoye(page);
  const instances = base(server, (db) =>
    (db.prepare("select doc from records where kind = 'instance'").pluck().all() as string[]).map(
      (d) => JSON.parse(d) as Instance,
    ),
  );
  expect(instances.map((i) => i.nom).sort()).toEqual(['Conseil du serveur', 'Conseil municipal', 'Conseil municipal']);
  expect(base(server, (db) => db.prepare("select count(*) from records where kind = 'commune'").pluck().get())).toBe(2);
  expect(base(server, (db) => db.prepare('select count(*) from refusees').pluck().get())).toBe(0);
  await page.goto(`${server.address}/annuaire`);
  for (const nom of ['Conseil du serveur', 'Conseil municipal']) await page.getByText(nom).first().waitFor();
});

test('not the same commune: the server is opened in a carnet of its own, and the one here is untouched', async () => {
  const server = await serveur();
  const mairie = await ouvrirMairie(server);
  const { page } = await appareil();
  await page.goto(server.address);
  await page.getByRole('link', { name: /Nouvelle commune/ }).click();
  await page.getByRole('combobox').fill('couthenans');
  await page.getByRole('option', { name: /Couthenans/ }).click();
  await page.getByRole('button', { name: /Créer la commune/ }).click();
  await page.getByRole('link', { name: 'Coller ou importer' }).waitFor();
  await mairie.plume.envoyer(mairie.espace.id, [
    [
      'addCommune',
      {
        commune: {
          id: 'fr-99999',
          code: '99999',
          pays: 'FR',
          nom: 'Couthenans',
          codesPostaux: ['70400'],
          population: 3,
        },
      },
    ],
  ]);
  const { url } = await mairie.inviter({ nom: 'Anne Rouanet', attributions: secretariat });
  await entrerPar(page, url);
  await page.getByRole('button', { name: /^Y mettre le carnet ouvert ici/ }).click();
  await page.getByRole('button', { name: 'Non : ouvrir le serveur à part' }).click();
  await page.getByRole('heading', { name: 'Votre carnet est prêt' }).waitFor();
  await page.goto(`${server.address}/reglages`);
  await page.getByText('Couthenans').first().waitFor();
  expect(
    base(server, (db) =>
      db
        .prepare(
          "select count(*) from operations where device not in (select device from operations where type = 'createSeance')",
        )
        .pluck()
        .get(),
    ),
  ).toBe(0);
});

test('one person, two town halls on two servers in one browser: each carnet stays with its own', async () => {
  const [un, deux] = await Promise.all([serveur(), serveur()]);
  const [mairieUn, mairieDeux] = await Promise.all([ouvrirMairie(un), ouvrirMairie(deux)]);
  const { device, page } = await appareil();
  const liens = await Promise.all(
    [mairieUn, mairieDeux].map((m) => m.inviter({ nom: 'Anne Rouanet', attributions: secretariat })),
  );
  await recevoirMairie(device, liens[0]?.url ?? '', page);
  // Another host: cookies know hosts, not ports.
  const la = await recevoirMairie(device, (liens[1]?.url ?? '').replace('localhost', '127.0.0.1'));
  la.setDefaultTimeout(15_000);
  await ouvrirPreparer(page);
  await ouvrirPreparer(la);
  await ajouterPoint(page, 'Chez la première');
  await ajouterPoint(la, 'Chez la seconde');
  await toutEnvoye(page);
  await toutEnvoye(la);
  const points = (server: Server) =>
    base(
      server,
      (db) => db.prepare("select doc from records where kind = 'seance' and id = ?").pluck().get(SEANCE) as string,
    );
  expect(points(un)).toContain('Chez la première');
  expect(points(un)).not.toContain('Chez la seconde');
  expect(points(deux)).toContain('Chez la seconde');
  // One server gone, the other goes on.
  await deux.stop();
  await ajouterPoint(la, 'Sans son serveur');
  await dit(la, /attend|ne répond pas|Hors ligne/);
  await ajouterPoint(page, 'Avec le sien');
  await toutEnvoye(page);
  await expect.poll(() => pointsDits(la)).toContain('Sans son serveur');
});
