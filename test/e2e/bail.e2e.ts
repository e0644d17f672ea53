import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Registre } from '../../src/domain/acte/registre.ts';
import { addDays } from '../../src/domain/date.ts';
import { banc } from './appareil.ts';
import { todayIn } from './aujourdhui.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll, newDevice, sizes } from './harness.ts';
import { base } from './poste.ts';
import { dit, ouvrirMairie, recevoirMairie, SEANCE, secretariat, toutEnvoye, type Acte } from './serveur.ts';

/** Sittings of one conseil, the votes of which have no number yet. */
const TENUES = ['tenue-1', 'tenue-2', 'tenue-3', 'tenue-4'] as const;

const lieux = banc();
let anne: { device: BrowserContext; page: Page };
let jean: { device: BrowserContext; page: Page };

/** A sitting held yesterday or before, with one vote. */
function tenue(id: string, jours: number): Acte[] {
  const mandat = { id: `m-${SEANCE}`, role: 'conseiller', rang: 1, droitDeVote: true } as const;
  return [
    [
      'createSeance',
      {
        seance: {
          id,
          instanceId: `i-${SEANCE}`,
          communeId: 'fr-11999',
          nomInstance: 'Conseil municipal',
          nomCommune: 'Cazelles-sur-Orbiel',
          reglement: 'fr-commune',
          population: 1240,
          date: addDays(todayIn(), -jours),
          heure: '20:30',
          rangConvocation: 1,
          sieges: 15,
          enExercice: 1,
        },
        membres: [{ ...mandat, personneId: 'p-luc', civilite: 'M.', prenom: 'Luc', nom: 'Vidal' }],
      },
    ],
    ['addPoint', { id, point: { id: `pt-${id}`, rang: 'a0', intitule: `Objet de ${id}`, genre: 'deliberation' } }],
    [
      'recordFait',
      {
        id,
        fait: { id: `o-${id}`, rang: 'a0', heure: '20:35', type: 'ouverture', presents: [mandat.id], absents: [] },
      },
    ],
    [
      'recordFait',
      {
        id,
        fait: {
          id: `v-${id}`,
          rang: 'a1',
          heure: '20:40',
          type: 'scrutin',
          pointId: `pt-${id}`,
          mode: 'ordinaire',
          saisie: { forme: 'unanimite' },
        },
      },
    ],
    ['recordFait', { id, fait: { id: `l-${id}`, rang: 'a2', heure: '21:00', type: 'levee' } }],
  ];
}

beforeAll(async () => {
  const mairie = await ouvrirMairie(lieux.server);
  await mairie.plume.envoyer(
    mairie.espace.id,
    TENUES.flatMap((id, i) => tenue(id, 2 * (i + 1))),
  );
  const entrer = async (nom: string) => {
    const { url } = await mairie.inviter({ nom, attributions: secretariat });
    const device = await newDevice(lieux.browser);
    const page = await recevoirMairie(device, url);
    page.setDefaultTimeout(15_000);
    return { device, page };
  };
  [anne, jean] = [await entrer('Anne Rouanet'), await entrer('Jean Bonnafous')];
});

const publier = (page: Page, seance: string) => page.goto(`${lieux.server.address}/seance/${seance}/publier`);
const donner = (page: Page) => page.getByRole('button', { name: /^Donner ce/ }).click();
const donne = (page: Page) => page.locator('.publier-numero-donne').first().waitFor();

const registre = (): Registre =>
  base(
    lieux.server,
    (db) =>
      JSON.parse(db.prepare("select doc from records where kind = 'registre'").pluck().get() as string) as Registre,
  );
const numerosDuServeur = () =>
  Object.fromEntries(Object.entries(registre().numeros).map(([id, { numero }]) => [id, numero]));

test('the device that gives the first numbers holds the register; a second secretary sees who, takes it over, and numbers', async () => {
  await publier(anne.page, 'tenue-1');
  await donner(anne.page);
  await donne(anne.page);
  await toutEnvoye(anne.page);
  expect(registre().bail).toMatchObject({ par: 'Anne Rouanet' });

  await publier(jean.page, 'tenue-2');
  await jean.page.getByText('La numérotation de l’année est tenue par un autre appareil (Anne Rouanet)').waitFor();
  for (const size of ['laptop', 'tablet', 'phone'] as const) {
    await jean.page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(jean.page);
    await expectNoAxeViolations(jean.page);
    await jean.page.getByRole('button', { name: 'Numéroter ici' }).scrollIntoViewIfNeeded();
    await capture(jean.page, `bail-${size}`);
  }
  await jean.page.setViewportSize(sizes.laptop);
  await jean.page.getByRole('button', { name: 'Numéroter ici' }).click();
  await jean.page.getByText(/La numérotation de l’année est tenue/).waitFor({ state: 'hidden' });
  await donner(jean.page);
  await donne(jean.page);
  await toutEnvoye(jean.page);
  expect(registre().bail).toMatchObject({ par: 'Jean Bonnafous' });
  expect(numerosDuServeur()).toEqual({ 'v-tenue-1': 1, 'v-tenue-2': 2 });
});

test('numbers given without the lease by a device that had not heard: refused in words, taken up again once the lease is back', async () => {
  await anne.device.route('**/api/**', (route) => route.abort());
  await publier(anne.page, 'tenue-3');
  await anne.page.locator('.publier-numero input').first().waitFor();
  await publier(jean.page, 'tenue-4');
  await donner(jean.page);
  await donne(jean.page);
  await toutEnvoye(jean.page);
  // The number 3 was free for her too.
  await donner(anne.page);
  await donne(anne.page);
  await anne.device.unroute('**/api/**');
  await anne.page.goto(`${lieux.server.address}/a-reprendre`);
  await anne.page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await dit(anne.page, 'Un changement a été refusé');
  await anne.page.getByText(/La numérotation est tenue par Jean Bonnafous/).waitFor();
  await capture(anne.page, 'bail-refuse');
  expect(numerosDuServeur()).toEqual({ 'v-tenue-1': 1, 'v-tenue-2': 2, 'v-tenue-4': 3 });

  // Done again as it was, the number is taken: it is said here, and she gives the next one where numbers are given.
  await anne.page.getByRole('button', { name: 'Refaire' }).click();
  await anne.page.getByText(/déjà/).first().waitFor();
  await publier(anne.page, 'tenue-3');
  await anne.page.getByRole('button', { name: 'Numéroter ici' }).click();
  await anne.page.getByText(/La numérotation de l’année est tenue/).waitFor({ state: 'hidden' });
  await donner(anne.page);
  await donne(anne.page);
  await expect
    .poll(numerosDuServeur, { timeout: 20_000 })
    .toEqual({ 'v-tenue-1': 1, 'v-tenue-2': 2, 'v-tenue-3': 4, 'v-tenue-4': 3 });
  expect(registre().bail).toMatchObject({ par: 'Anne Rouanet' });
  await anne.page.goto(`${lieux.server.address}/a-reprendre`);
  await anne.page.getByRole('button', { name: 'Écarter' }).click();
  await anne.page.getByRole('textbox', { name: 'Pourquoi l’écarter' }).fill('Renuméroté');
  await anne.page.getByRole('button', { name: 'Écarter ce changement' }).click();
  await toutEnvoye(anne.page);
});
