import { beforeAll, expect, test } from 'vitest';
import { isFait, type Fait } from '../../src/domain/seance/fait.ts';
import { banc } from './appareil.ts';
import { membre, ouvrirConseil, SCOPE, SOIR, type Conseil } from './conseil.ts';
import {
  capture,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  newDevice,
  offline,
  sizes,
  waitForServiceWorker,
} from './harness.ts';
import { dit, recevoirMairie, reseauRevenu, secretariat, toutEnvoye, type Acte } from './serveur.ts';

const lieux = banc();
let conseil: Conseil;
beforeAll(async () => {
  conseil = await ouvrirConseil(lieux.server);
});

const faits = (...tous: readonly object[]): Acte[] =>
  tous.map((fait) => ['recordFait', { id: SOIR, fait }] as unknown as Acte);

test('an elected member answers, gives a pouvoir, writes a note; her remark on the draft is written offline and leaves with the network', async () => {
  const { url } = await conseil.mairie.inviter({ nom: 'Claire Escande', personneId: 'p-claire' });
  const telephone = await newDevice(lieux.browser, 'phone');
  const page = await recevoirMairie(telephone, url);
  page.setDefaultTimeout(20_000);
  await page.goto(lieux.server.address);
  await page.getByRole('button', { name: 'Je serai là' }).click();
  await page.getByText('Vous avez répondu').waitFor();
  await page.getByRole('button', { name: /je donne pouvoir/ }).click();
  await page.getByRole('radio', { name: /Bonnafous/ }).check();
  await page.getByRole('button', { name: 'Signer et donner pouvoir' }).click();
  await page.getByText(/Vous avez donné pouvoir à M\.\sBonnafous/).waitFor();
  await toutEnvoye(page);

  // The secretariat holds the sitting; its roll call knows of the pouvoir.
  const anne = await conseil.secretaire('Anne Rouanet', 'Ordinateur de la mairie');
  await anne.lire(conseil.mairie.espace.id, SCOPE);
  const tous = (['p-maire', 'p-jean', 'p-claire', 'p-paul', 'p-julie'] as const).map(membre);
  const claire = membre('p-claire');
  await anne.envoyer(
    conseil.mairie.espace.id,
    faits(
      {
        id: 'o',
        rang: 'm1',
        heure: '20:30',
        type: 'ouverture',
        presents: tous.filter((m) => m !== claire),
        absents: [{ membre: claire }],
      },
      { id: 'a', rang: 'm2', heure: '20:35', type: 'point', pointId: 'pt-1', sort: 'aborde' },
      {
        id: 'v',
        rang: 'm3',
        heure: '20:40',
        type: 'scrutin',
        pointId: 'pt-1',
        mode: 'ordinaire',
        saisie: { forme: 'unanimite' },
      },
      { id: 'l', rang: 'm9', heure: '21:00', type: 'levee' },
    ),
  );
  const scrutin = (await conseil.lire()).deroule.find((f) => isFait(f, 'scrutin'));
  expect(scrutin).toMatchObject({ fige: { votants: 5, pour: 5 } });

  await page.goto(`${lieux.server.address}/seance/${SOIR}/tenir`);
  await page.getByRole('heading', { name: 'Projet de procès-verbal' }).waitFor();
  await waitForServiceWorker(page);
  await offline(telephone);
  await page.getByRole('button', { name: /Chemin rural/ }).click();
  await page.getByRole('textbox', { name: /Mes notes/ }).fill('Demander le prix du bornage.');
  await page.getByText('Notes enregistrées ici.').waitFor();
  await page.getByRole('textbox', { name: 'Votre remarque' }).fill('Le vote a eu lieu à 20 h 45.');
  await page.getByRole('button', { name: 'Joindre la remarque' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Le vote a eu lieu à 20 h 45.' }).waitFor();
  await expectNoAxeViolations(page);
  await capture(page, 'elue-remarque-hors-ligne');
  await page.goto(lieux.server.address);
  await page.getByRole('heading', { name: 'Pas encore envoyé' }).waitFor();
  await dit(page, /attend(ent)?|Hors ligne/);
  await expectNoAxeViolations(page);
  for (const [largeur, taille] of Object.entries(sizes)) {
    await page.setViewportSize(taille);
    await expectNoSidewaysScroll(page);
    await capture(page, `elue-travail-${largeur}`);
  }
  expect((await conseil.lire()).pv.remarques).toEqual([]);

  await reseauRevenu(telephone);
  await toutEnvoye(page);
  await page.getByRole('heading', { name: 'Pas encore envoyé' }).waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await conseil.lire()).pv.remarques)
    .toMatchObject([{ texte: 'Le vote a eu lieu à 20 h 45.', auteur: 'Claire Escande' }]);
  await telephone.close();
});

test('a fact placed before a closed vote changes its voters: shown as a divergence, the frozen result stands until a person rectifies it', async () => {
  const { url } = await conseil.mairie.inviter({ nom: 'Karim Benali', attributions: secretariat });
  const ordinateur = await newDevice(lieux.browser);
  const page = await recevoirMairie(ordinateur, url);
  page.setDefaultTimeout(20_000);
  const scrutin = async (): Promise<Fait<'scrutin'> | undefined> =>
    (await conseil.lire()).deroule.find((f) => isFait(f, 'scrutin'));
  const fige = (await scrutin())?.fige;
  await page.goto(`${lieux.server.address}/divergences`);
  await page.getByRole('heading', { name: 'Rien à départager' }).waitFor();

  // Written on a device that had no network since the opening: no cell is shared with the vote.
  const tablette = await conseil.secretaire('Sylvie Barthès', 'Tablette de la salle');
  await tablette.lire(conseil.mairie.espace.id, SCOPE);
  await tablette.envoyer(
    conseil.mairie.espace.id,
    faits({ id: 'd', rang: 'm2m', heure: '20:37', type: 'depart', membre: membre('p-paul') }),
  );
  await page.getByRole('heading', { name: 'Votes dont les votants ont changé' }).waitFor();
  await expectNoAxeViolations(page);
  for (const [largeur, taille] of Object.entries(sizes)) {
    await page.setViewportSize(taille);
    await expectNoSidewaysScroll(page);
    await capture(page, `divergence-votants-${largeur}`);
  }
  await page.setViewportSize(sizes.laptop);
  expect((await scrutin())?.fige).toEqual(fige);

  await page.getByRole('textbox', { name: /Motif/ }).fill('Départ de M. Azéma avant le vote');
  await page.getByRole('button', { name: /^Rectifier/ }).click();
  await page.getByRole('heading', { name: 'Rien à départager' }).waitFor();
  await toutEnvoye(page);
  await expect
    .poll(() => scrutin())
    .toMatchObject({
      fige: { votants: 4, pour: 4 },
      corrections: [{ par: 'Karim Benali', motif: 'Départ de M. Azéma avant le vote' }],
    });
  await ordinateur.close();
});
