import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { LigneJournal } from '../../src/store/db.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { banc } from './appareil.ts';
import { todayIn } from './aujourdhui.ts';
import { table } from './disque.ts';
import { capture, expectNoAxeViolations, newDevice, offline, online, sizes, watch } from './harness.ts';
import { toutEnvoye } from './serveur.ts';

const MEMBRES = [
  'Mme Marie Cathala, maire',
  'M. Jean Bonnafous, 1er adjoint',
  'Mme Anne Rouanet, 2e adjointe',
  'M. Luc Vidal-Pagès',
  'Mme Claire Escande',
  'M. Paul Azéma',
  'Mme Sylvie Barthès',
  'M. Karim Benali',
  'Mme Hélène Cros',
  'M. Didier Fabre',
  'Mme Julie Gleizes',
];
const POINTS = ['Tarifs de la cantine', 'Chemin rural de la Métairie', 'Subvention au four banal'];

const lieux = banc();

const seanceDe = async (page: Page): Promise<Seance> => {
  const [seance] = await table<Seance>(page, 'seances');
  if (seance === undefined) throw new Error('no sitting on this device');
  return seance;
};

/** A new device with its only page. */
async function appareil(size: keyof typeof sizes = 'laptop'): Promise<{ device: BrowserContext; page: Page }> {
  const device = await newDevice(lieux.browser, size);
  const page = await device.newPage();
  page.setDefaultTimeout(15_000);
  return { device, page };
}

/** A commune, its members and a sitting of the evening, typed on this device alone. */
async function commencerSeul(page: Page): Promise<void> {
  await page.goto(lieux.server.address);
  await page.getByRole('link', { name: /Nouvelle commune/ }).click();
  await page.getByRole('combobox').fill('couthenans');
  await page.getByRole('option', { name: /Couthenans/ }).click();
  await page.getByRole('button', { name: /Créer la commune/ }).click();
  await page.getByRole('link', { name: 'Coller ou importer' }).click();
  await page.getByRole('textbox', { name: 'Coller ici la liste' }).fill(MEMBRES.join('\n'));
  await page.getByRole('button', { name: /Inscrire ces/ }).click();
  await page.getByText('inscrits au tableau').waitFor();
  await page.goto(`${lieux.server.address}/seances?nouvelle`);
  await page.getByRole('textbox', { name: 'Jour' }).fill(todayIn());
  await page.getByRole('textbox', { name: /^Heure/ }).fill('20:30');
  await page.getByRole('textbox', { name: /^Lieu/ }).fill('Mairie, salle du conseil');
  await page.getByRole('button', { name: 'Créer la séance' }).click();
  await page.getByRole('grid', { name: 'Ordre du jour' }).waitFor();
  await page.keyboard.press('n');
  for (const point of POINTS) {
    await page.getByRole('textbox', { name: 'Intitulé du nouveau point' }).fill(point);
    await page.keyboard.press('Enter');
  }
  await page
    .getByText(POINTS.at(-1) ?? '')
    .first()
    .waitFor();
}

/** From a one-time link to an open carnet on this device. */
async function entrer(page: Page, lien: string, nomAppareil: string): Promise<void> {
  await page.goto(lien);
  await page.getByRole('textbox', { name: 'Nom de cet appareil' }).fill(nomAppareil);
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.getByRole('button', { name: 'Plus tard' }).click();
}

const lireLien = (page: Page): Promise<string> => page.getByRole('textbox', { name: 'Adresse du lien' }).inputValue();

describe('a town hall on several devices', () => {
  let secretaire: { device: BrowserContext; page: Page };
  let tablette: { device: BrowserContext; page: Page };
  let elue: { device: BrowserContext; page: Page };
  let adresse: string;
  const faults: (readonly string[])[] = [];
  const vues = async (page: Page, nom: string) => {
    await capture(page, `partage-${nom}`);
    await expectNoAxeViolations(page);
  };

  test('a carnet begun alone is given to the server with its history, by the link printed at start', async () => {
    secretaire = await appareil();
    const { page } = secretaire;
    await commencerSeul(page);
    const avant = await seanceDe(page);
    const lien = lieux.server.firstLink;
    if (lien === undefined) throw new Error('the server printed no link');
    await page.goto(lien);
    await page.getByRole('textbox', { name: 'Votre nom' }).fill('Mme Guiraud');
    await vues(page, 'entrer');
    await page.getByRole('textbox', { name: 'Nom de cet appareil' }).fill('Ordinateur de la mairie');
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByRole('button', { name: 'Plus tard' }).click();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await page.getByRole('button', { name: 'Mettre ce carnet sur le serveur' }).waitFor();
    await vues(page, 'adopter');
    await page.getByRole('button', { name: 'Mettre ce carnet sur le serveur' }).click();
    await page.getByText('Ce carnet est partagé').waitFor();
    await toutEnvoye(page);
    await expect.poll(async () => (await seanceDe(page)).points).toEqual(avant.points);
    await page.goto(lieux.server.address);
    await page.getByRole('link', { name: /Tout est envoyé/ }).waitFor();
    adresse = `${lieux.server.address}/seance/${avant.id}`;
    faults.push(watch(page));
  });

  test('an elected member enters by a link and a QR code, and receives his sitting and nothing else', async () => {
    const { page } = secretaire;
    await page.goto(`${lieux.server.address}/reglages/comptes`);
    await page.getByRole('button', { name: 'Donner accès à quelqu’un' }).click();
    await page
      .getByRole('combobox', { name: 'Personne de l’annuaire' })
      .selectOption({ label: 'Mme\u00a0Claire\u00a0Escande' });
    await page.getByRole('button', { name: 'Créer le compte et son lien' }).click();
    await page.getByRole('img', { name: /Carré à photographier/ }).waitFor();
    await vues(page, 'lien');
    elue = await appareil('phone');
    await entrer(elue.page, await lireLien(page), 'Téléphone de Claire');
    await elue.page.getByRole('button', { name: /^L’ouvrir sur cet appareil/ }).click();
    await elue.page.getByText('Votre carnet est prêt').waitFor();
    await elue.page.goto(lieux.server.address);
    await elue.page.getByRole('heading', { name: /Serez-vous là/ }).waitFor();
    await vues(elue.page, 'elue-question');
    expect(await table(elue.page, 'personnes')).toEqual([]);
    expect(await table(elue.page, 'coordonnees')).toEqual([]);
    await expect.poll(() => table(elue.page, 'seances')).toHaveLength(1);
    expect(await elue.page.getByRole('link', { name: 'Annuaire' }).count()).toBe(0);
    faults.push(watch(elue.page));
  });

  test('she answers, gives a pouvoir, writes a note of her own; the secretary sees the first two', async () => {
    const { page } = elue;
    await page.getByRole('button', { name: 'Je serai là' }).click();
    await page.getByText('Vous avez répondu').waitFor();
    await page.getByRole('button', { name: /je donne pouvoir/ }).click();
    await page.getByRole('radio', { name: /Bonnafous/ }).check();
    await vues(page, 'elue-pouvoir');
    await page.getByRole('button', { name: 'Signer et donner pouvoir' }).click();
    await page.getByText(/Vous avez donné pouvoir à M\.\sBonnafous/).waitFor();
    await page.goto(`${adresse}/tenir`);
    await page.getByRole('button', { name: POINTS[1] ?? '' }).click();
    await page.getByRole('textbox', { name: /Mes notes/ }).fill('Demander le prix du bornage.');
    await page.getByText('Notes enregistrées ici.').waitFor();
    await vues(page, 'elue-point');
    await toutEnvoye(page);
    const la = secretaire.page;
    await la.goto(`${lieux.server.address}/historique/seance/${(await seanceDe(la)).id}`);
    await la.getByText(/Pouvoir de Mme\sEscande à M\.\sBonnafous/).waitFor();
    await la
      .getByText(/Réponse de Mme\sEscande/)
      .first()
      .waitFor();
    await vues(la, 'historique');
    expect(await table(la, 'notes')).toEqual([]);
  });

  test('two devices hold one sitting; the network is cut on one of them in the middle of a vote; a divergence is settled', async () => {
    const la = secretaire.page;
    await la.goto(`${lieux.server.address}/reglages/serveur`);
    await la.getByRole('button', { name: 'Ajouter un de vos appareils' }).click();
    await la.getByRole('img', { name: /Carré à photographier/ }).waitFor();
    tablette = await appareil('tablet');
    const ici = tablette.page;
    await entrer(ici, await lireLien(la), 'Tablette de la salle');
    await ici.getByRole('button', { name: /^L’ouvrir sur cet appareil/ }).click();
    await ici.getByText('Votre carnet est prêt').waitFor();
    faults.push(watch(ici));

    await la.goto(`${adresse}/tenir`);
    await ici.goto(`${adresse}/tenir`);
    await la.getByRole('button', { name: 'Tous présents' }).click();
    await la.getByRole('button', { name: /Ouvrir la séance/ }).click();
    // What one records is on the other without a gesture.
    await ici
      .getByText(/comptés, il en faut/)
      .first()
      .waitFor();
    await la.keyboard.press('p');
    await ici
      .getByText(/unanimité, 11\spour/)
      .first()
      .waitFor();

    // The vote is in hand on both; the tablet loses its network before it is closed.
    await offline(tablette.device);
    await ici.getByRole('link', { name: /Hors ligne|attend/ }).waitFor();
    await ici.keyboard.press('Enter');
    await ici.getByText('Tarifs de la cantine : unanimité').first().waitFor();
    await la.keyboard.press('a');
    await la.getByRole('button', { name: /Azéma\s.*pour/ }).click();
    await la
      .getByText(/10\spour, 1\sabstention/)
      .first()
      .waitFor();
    await la.keyboard.press('Enter');
    await la
      .getByText(/adopté, 10\spour, 1\sabstention/)
      .first()
      .waitFor();
    await toutEnvoye(la);
    await ici.getByRole('link', { name: /attend(ent)? depuis/ }).waitFor();
    await vues(ici, 'hors-ligne');

    await online(tablette.device);
    await toutEnvoye(ici);
    await la.goto(`${lieux.server.address}/divergences`);
    await la
      .getByRole('heading', { name: /saisi deux fois, différemment/ })
      .first()
      .waitFor();
    await la.getByRole('heading', { name: 'Ce que cela change' }).first().waitFor();
    await vues(la, 'divergences');
    for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
      await la.setViewportSize(sizes[size]);
      await capture(la, `partage-divergences-${size}`);
    }
    await la.setViewportSize(sizes.laptop);
    // Both entries were typed: the unanimous one is kept.
    const vote = la.getByRole('region', { name: /^Le vote/ });
    await vote.getByRole('button', { name: 'Retenir ce fait' }).last().click();
    await vote.waitFor({ state: 'detached' });
    for (;;) {
      const reste = la.getByRole('region', { name: /saisie? deux fois/ });
      const combien = await reste.count();
      if (combien === 0) break;
      await reste.first().getByRole('button', { name: 'Retenir ce fait' }).first().click();
      await expect.poll(() => reste.count()).toBeLessThan(combien);
    }
    await toutEnvoye(la);

    // At rest: the same sitting on the three devices, nothing typed is missing, nothing waits.
    const fin = await seanceDe(la);
    await expect.poll(async () => JSON.stringify(await seanceDe(ici)), { timeout: 20_000 }).toBe(JSON.stringify(fin));
    const scrutins = fin.deroule.filter((f) => f.type === 'scrutin');
    expect(scrutins.filter((f) => f.annule === undefined)).toHaveLength(1);
    expect(scrutins.find((f) => f.annule === undefined)).toMatchObject({ saisie: { forme: 'unanimite' } });
    expect(scrutins.filter((f) => f.annule !== undefined)).toHaveLength(1);
    for (const page of [la, ici, elue.page]) {
      const journal = await table<LigneJournal>(page, 'journal');
      expect(journal.filter((l) => !['recue', 'divergente'].includes(l.etat))).toEqual([]);
    }
    await la.goto(lieux.server.address);
    await la.getByRole('link', { name: /Tout est envoyé/ }).waitFor();
    await vues(la, 'accueil');
  });

  test('no error was shown or logged on any of them, but a network that was cut', () => {
    expect(faults.flat().filter((fault) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(fault))).toEqual(
      [],
    );
  });
});
