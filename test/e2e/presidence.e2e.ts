import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { isFait } from '../../src/domain/seance/fait.ts';
import { banc } from './appareil.ts';
import { membre, ouvrirConseil, SCOPE, SOIR, type Conseil } from './conseil.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, newDevice, sizes, watch } from './harness.ts';
import { toutEnvoye } from './serveur.ts';

const lieux = banc();
let conseil: Conseil;
let tablette: BrowserContext;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  conseil = await ouvrirConseil(lieux.server);
});

/** The page as it stands on three widths, held to what every screen is held to. */
async function vues(nom: string): Promise<void> {
  await expectNoAxeViolations(page, nom);
  for (const [largeur, taille] of Object.entries(sizes)) {
    await page.setViewportSize(taille);
    await expectNoSidewaysScroll(page);
    await capture(page, `presidence-${nom}-${largeur}`);
  }
  await page.setViewportSize(sizes.tablet);
}

describe('the mayor chairs from her tablet', () => {
  test('she enters, calls the roll without recording anybody’s pouvoir, and opens', async () => {
    const { url } = await conseil.mairie.inviter({ nom: 'Hélène Cros', personneId: 'p-maire' });
    tablette = await newDevice(lieux.browser, 'tablet');
    page = await tablette.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(url);
    await page.getByRole('textbox', { name: 'Nom de cet appareil' }).fill('Tablette de la maire');
    await page.getByRole('button', { name: 'Entrer', exact: true }).click();
    await page.getByRole('button', { name: 'Plus tard' }).click();
    await page.getByRole('button', { name: /^L’ouvrir sur cet appareil/ }).click();
    await page.getByRole('heading', { name: 'Votre carnet est prêt' }).waitFor();
    faults = watch(page);
    await page.goto(`${lieux.server.address}/seance/${SOIR}/tenir`);
    await page.getByRole('link', { name: 'Faire l’appel et ouvrir' }).click();
    await page.getByRole('button', { name: 'Tous présents' }).click();
    await page
      .getByRole('group', { name: /Gleizes/ })
      .getByRole('button', { name: /absente/i })
      .click();
    expect(await page.getByRole('combobox', { name: /Pouvoir/ }).count()).toBe(0);
    await vues('appel');
    await page.getByRole('button', { name: /^Ouvrir la séance/ }).click();
    await page.getByRole('button', { name: 'Passer au point 1, Tarifs de la cantine' }).waitFor();
    await toutEnvoye(page);
    const [ouverture, ...autres] = (await conseil.lire()).deroule;
    expect(ouverture).toMatchObject({ type: 'ouverture', absents: [{ membre: membre('p-julie') }] });
    expect(autres).toEqual([]);
  });

  test('she takes up a point, and closes its vote', async () => {
    await page.getByRole('button', { name: 'Passer au point 1, Tarifs de la cantine' }).click();
    await page.getByRole('button', { name: /Azéma\s.*pour/ }).click();
    await page.getByRole('button', { name: /^Clore le vote : Adopté, 3\spour, 1\sabstention/ }).waitFor();
    await vues('vote');
    await page.getByRole('button', { name: /^Clore le vote/ }).click();
    await page.getByRole('button', { name: /^Clore le vote/ }).waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await conseil.lire()).deroule.find((f) => isFait(f, 'scrutin')))
      .toMatchObject({ pointId: 'pt-1', fige: { pour: 3, abstention: 1, resultat: 'adopte' } });
  });

  test('two of the secretariat record one departure at two hours: she sees who, when and on which device, and settles', async () => {
    const [anne, paul] = [
      await conseil.secretaire('Anne Rouanet', 'Ordinateur de la mairie'),
      await conseil.secretaire('Paul Fabre', 'Portable de la salle'),
    ];
    const espace = conseil.mairie.espace.id;
    await Promise.all([anne.lire(espace, SCOPE), paul.lire(espace, SCOPE)]);
    const depart = (id: string, heure: string) =>
      [
        'recordFait',
        { id: SOIR, fait: { id, rang: `zz${id}`, heure, type: 'depart', membre: membre('p-paul') } },
      ] as const;
    await anne.envoyer(espace, [depart('f1', '21:06')]);
    await paul.envoyer(espace, [depart('f2', '21:10')], [], 'divergent');
    await page.goto(lieux.server.address);
    await page.getByRole('heading', { name: 'À départager' }).waitFor();
    await vues('accueil');
    await page.getByRole('link', { name: 'Voir côte à côte' }).click();
    await page.getByRole('heading', { name: /Sur « Ordinateur de la mairie »/ }).waitFor();
    await page.getByRole('heading', { name: /Sur « Portable de la salle »/ }).waitFor();
    await page.getByText(/Paul Fabre, saisi le/).waitFor();
    expect(await page.getByRole('link', { name: 'Aucun des deux : saisir le fait exact' }).count()).toBe(0);
    await vues('divergence');
    const paire = page.getByRole('region', { name: /^La présence .* a été saisie deux fois/ });
    await paire.getByRole('button', { name: 'Retenir ce fait' }).last().focus();
    await page.keyboard.press('Enter');
    await paire.waitFor({ state: 'detached' });
    // What she pressed is gone: the keyboard goes on from the title, which says what is left.
    await page.locator('h1:focus', { hasText: /rien/i }).waitFor();
    await toutEnvoye(page);
    const { deroule } = await conseil.lire();
    expect(deroule.find((f) => f.id === 'f1')?.annule).toMatchObject({ par: 'Hélène Cros' });
    expect(deroule.find((f) => f.id === 'f2')).not.toHaveProperty('annule');
  });

  test('the history tells the appareil of each; she closes the sitting and settles its minutes; nothing of hers was refused', async () => {
    await page.goto(`${lieux.server.address}/historique/seance/${SOIR}`);
    await page.getByText(/Anne Rouanet, sur\s«\sOrdinateur de la mairie\s»/).waitFor();
    await page
      .getByText(/Hélène Cros, ici/)
      .first()
      .waitFor();
    await vues('historique');
    await page.goto(`${lieux.server.address}/seance/${SOIR}/tenir`);
    await page.getByRole('button', { name: 'Lever la séance' }).click();
    await page.getByRole('button', { name: 'Arrêter le procès-verbal' }).click();
    await page.getByRole('heading', { name: 'Procès-verbal', exact: true }).waitFor();
    await toutEnvoye(page);
    const { pv, deroule } = await conseil.lire();
    expect(pv.arrete).toBeDefined();
    expect(deroule.some((f) => f.type === 'levee')).toBe(true);
    await page.goto(`${lieux.server.address}/a-reprendre`);
    await page
      .getByText(/Rien à reprendre|Tout est envoyé/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });
});
