import { expect, test } from 'vitest';
import { banc, tabletteGarnie } from './appareil.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, offline, sizes } from './harness.ts';

const lieux = banc();

const tablette = () => tabletteGarnie(lieux, '/annuaire/territoires');

test('a territoire of one’s own, without a network: its name in two languages, its communes from the lists, an assembly, withdrawn and put back', async () => {
  const { device, page } = await tablette();
  // The lists are among what the application keeps: nothing is asked of the network from here on.
  await offline(device);
  await page.getByRole('button', { name: 'Nouveau territoire' }).click();
  const fiche = page.getByRole('dialog', { name: 'Nouveau territoire' });
  await fiche.getByRole('button', { name: 'Créer le territoire' }).click();
  await fiche.getByText('Un nom est nécessaire.').waitFor();
  await fiche.getByText('Un pays au moins est nécessaire.').waitFor();
  await expectNoAxeViolations(page, 'a new territoire, incomplete');
  await fiche.getByLabel('Nom', { exact: true }).fill('Pays des Collines');
  await fiche.getByLabel(/^Nom en néerlandais/).fill('Land van de Heuvels');
  await fiche.getByLabel('Ce que c’est').selectOption({ label: 'Groupement transfrontalier' });
  await fiche.getByLabel('Belgique').check();
  await fiche.getByLabel('France').check();
  await fiche.getByRole('button', { name: 'Créer le territoire' }).click();

  await page.getByRole('heading', { level: 1, name: 'Pays des Collines' }).waitFor();
  await page.getByText('Aucune commune encore').waitFor();
  await expectNoAxeViolations(page, 'a territoire without communes');
  await capture(page, 'territoire-neuf-vide');
  // An assembly has its seat in a commune: said before anything is lost.
  await page.getByRole('tab', { name: 'Assemblées' }).click();
  await page.getByRole('button', { name: 'Ajouter une assemblée' }).click();
  await page.getByText(/ajoutez d’abord celles du territoire/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Communes' }).click();

  await page.getByRole('link', { name: 'Coller une liste de communes' }).click();
  await page
    .getByLabel('Coller ici la liste')
    .fill('Doornik\nMons-en-Barœul\nThuin\nAtlantide\n<script>alert(1)</script>\nTournai\n=CMD()');
  await page.getByText(/^3 lignes ne désignent aucune commune.*Atlantide/).waitFor();
  await expectNoAxeViolations(page, 'a list of communes, read aloud');
  await capture(page, 'territoire-neuf-liste');
  await page.getByRole('button', { name: 'Ajouter 3 communes' }).click();
  await page.getByText('3 communes ajoutées.').waitFor();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page
    .getByText('Annulé : tout est comme avant.')
    .or(page.getByText(/^Annulé/))
    .first()
    .waitFor();

  await page.goBack();
  await page.getByText('Aucune commune encore').waitFor();
  await page.getByRole('combobox').fill('Doornik');
  await page.getByRole('option', { name: /Tournai/ }).click();
  await page.getByRole('link', { name: 'Tournai', exact: true }).waitFor();
  await page.getByRole('combobox').fill('59410');
  await page.getByRole('option', { name: /Mons-en-Bar/ }).click();
  await page.locator('.territoire-phrase', { hasText: /^2 communes/ }).waitFor();

  // Taken out by mistake, a commune comes back where it was.
  await page.getByRole('button', { name: 'Secteur et dates : Tournai' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /enlever|retirer/i })
    .click();
  await page.locator('.territoire-phrase', { hasText: /^1 commune\b/ }).waitFor();
  await expectNoAxeViolations(page, 'a commune taken out');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.locator('.territoire-phrase', { hasText: /^2 communes/ }).waitFor();
  await page.getByRole('link', { name: 'Tournai', exact: true }).waitFor();

  await page.getByRole('tab', { name: 'Assemblées' }).click();
  await page.getByText('Aucune assemblée encore.').waitFor();
  await page.getByRole('button', { name: 'Ajouter une assemblée' }).click();
  await page.getByRole('dialog').getByLabel('Nom').first().fill('Comité de pilotage');
  await page.getByRole('dialog').getByRole('button', { name: /Créer/ }).click();
  await page.waitForURL(/annuaire\/instance/);

  await page.goto(`${lieux.server.address}/annuaire/territoires`);
  await page.getByRole('link', { name: 'Pays des Collines' }).click();
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByRole('dialog').getByLabel('Nom', { exact: true }).fill('Pays des Collines et de l’Escaut');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pays des Collines et de l’Escaut' }).waitFor();
  await page.getByRole('button', { name: 'Retirer', exact: true }).click();
  await page.getByText(/Ce territoire est retiré/).waitFor();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect.poll(() => page.getByText(/Ce territoire est retiré/).count()).toBe(0);
  await page.getByRole('link', { name: 'Comité de pilotage' }).waitFor();
  await expectNoAxeViolations(page, 'a territoire of one’s own');
});

test('the gaps of the Smart programme and of the Eurométropole: diagnostics read line by line, a seat with its source, both undone', async () => {
  const { device, page } = await tablette();
  await offline(device);
  await page.getByRole('button', { name: /^Charger.*Smart/ }).click();
  await page.getByText(/^Chargé/).waitFor();
  await page.getByRole('tab', { name: /^À compléter/ }).click();
  await page.getByRole('link', { name: 'Coller ou importer les diagnostics' }).click();
  await page
    .getByLabel('Coller ici la liste')
    .fill(
      [
        'Commune;Date;Document;Mobilité;Qualité de vie;Économie;Énergie;Gouvernance;Smart Citizens',
        'Courcelles;12/05/2026;https://courcelles.example/diagnostic.pdf;fait;en cours;à faire;fait;;',
        'Lobbes;31/02/2026;;;;;;;',
        'Thuin;;javascript:alert(1);;;;;;',
        'Atlantide;;;;;;;;',
        'Charleroi;2026-06-01;Diagnostic numérique;oui;oui;oui;oui;oui;oui',
      ].join('\n'),
    );
  await page.getByText('3 lignes sont laissées de côté').waitFor();
  await page.getByText(/Ligne 3, .*Lobbes.* la date n’existe pas/).waitFor();
  await page.getByText(/Ligne 4, .*Thuin.* ni une adresse de page ni un titre/).waitFor();
  await expectNoAxeViolations(page, 'diagnostics, read aloud');
  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    await capture(page, `territoire-diagnostics-${String(size.width)}`);
  }
  await page.setViewportSize(sizes.tablet);
  await page.getByRole('button', { name: 'Écrire 2 diagnostics' }).click();
  await page.getByText('2 diagnostics écrits.').waitFor();
  await page.getByRole('link', { name: 'Voir' }).click();
  const courcelles = page.getByRole('listitem').filter({ hasText: 'Courcelles' });
  await courcelles.getByText(/diagnostic du 12\smai 2026.*2 piliers faits et 1 en cours, sur 6/).waitFor();
  expect(await courcelles.getByRole('link', { name: 'ouvrir le diagnostic' }).getAttribute('href')).toBe(
    'https://courcelles.example/diagnostic.pdf',
  );
  await expectNoAxeViolations(page, 'communes with their diagnostics');
  await page.getByRole('tab', { name: /^À compléter/ }).click();
  await page.getByText('2/29').waitFor();

  await page.goto(`${lieux.server.address}/annuaire/territoires`);
  await page.getByRole('button', { name: /^Charger.*Eurométropole/ }).click();
  await page.getByText(/^Chargé/).waitFor();
  await page.getByRole('tab', { name: /^À compléter/ }).click();
  await page.getByRole('link', { name: 'Choisir la commune du siège' }).click();
  await page.getByRole('combobox').fill('Courtrai');
  await page.getByRole('option', { name: /Courtrai/ }).click();
  await page.getByRole('textbox', { name: /^Depuis le/ }).fill('28/01/2008');
  await page.getByLabel(/^D’où vient ce fait/).fill('statuts, article 4');
  await expectNoAxeViolations(page, 'the seat');
  await capture(page, 'territoire-siege');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(/^Siège.*Courtrai/).waitFor();
  await page.getByRole('link', { name: 'Voir' }).click();
  await page.getByText(/Courtrai, depuis le 28\sjanvier 2008, statuts, article 4/).waitFor();
  await page.getByRole('link', { name: 'Choisir la commune du siège' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(/^Siège.*Courtrai/).waitFor();
});
