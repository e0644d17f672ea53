import { expect, test } from 'vitest';
import { banc } from './appareil.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll } from './harness.ts';
import { barre, conseillers, preparer, tablette } from './tabletteBelge.ts';

const lieux = banc();

const NL = [
  'Peeters',
  'Claes',
  'Vandamme',
  'Desmet',
  'Declercq',
  'Maertens',
  'Vermeulen',
  'Goethals',
  'Baert',
  'Callens',
  'Dewulf',
];

test('a conseil communal: no pouvoir is offered, a tie is rejected, the bourgmestre chairs and nobody is a maire', async () => {
  const { device, page } = await tablette(lieux, 'fr-BE');
  const seance = await preparer(lieux.server, page, device, {
    cherche: 'Doornik',
    option: /Tournai/,
    membres: conseillers,
    points: ['Règlement de police sur le marché du samedi'],
  });

  // The delay is counted from the receipt, and everything the rules date before the sitting is there.
  await page.goto(`${lieux.server.address}${seance}/convoquer`);
  await page.getByRole('heading', { name: /dernier jour de réception était le/ }).waitFor();
  await expect.poll(() => page.locator('#main').innerText()).toMatch(/maison communale/);
  expect(await page.locator('#main').innerText()).not.toMatch(/mairie|Formulaire de pouvoir|\b0.jours? francs?/);
  await expectNoAxeViolations(page, 'convoquer');
  await expectNoSidewaysScroll(page);
  await capture(page, 'belge-convoquer');

  await page.goto(`${lieux.server.address}${seance}/tenir`);
  await page.getByRole('button', { name: 'Tous présents' }).click();
  const lignes = page.locator('.appel-ligne');
  await lignes.last().getByRole('button', { name: 'Excus' }).click();
  await lignes.nth(10).getByRole('button', { name: 'Absent' }).click();
  expect(await page.locator('.appel-pouvoir').count()).toBe(0);
  await page.getByText('Plus de la moitié des 12 membres en fonction, soit 7.').waitFor();
  await page.getByText('Bourgmestre', { exact: false }).first().waitFor();
  await expectNoAxeViolations(page, 'l’appel');
  await capture(page, 'belge-appel');
  await page.locator('.appel-ouvrir .barre-acte').click();

  await barre(page, /Aborder le point/);
  await page.locator('.barre-acte').click();
  await page.getByRole('button', { name: /À haute voix/ }).waitFor();
  await page.getByRole('button', { name: /^Contre/ }).click();
  for (const i of [1, 2, 3, 4, 5]) await page.locator('.voter').nth(i).click();
  await barre(page, /Rejeté[\s\S]*5.pour, 5.contre/);
  expect(await page.locator('#main').innerText()).not.toMatch(/[Pp]ouvoirs?\b|\bmaire\b|Main levée/);
  await expectNoAxeViolations(page, 'le vote');
  await expectNoSidewaysScroll(page);
  await capture(page, 'belge-partage');
  await page.locator('.barre-acte').click();
  await expect.poll(() => page.locator('.deroule').innerText()).toMatch(/rejeté/);

  // Who left gives his voice to nobody: the menu does not offer it.
  await page.locator('.people .who').nth(3).click();
  const menu = page.getByRole('dialog', { name: /^Faits sur/ });
  await menu.waitFor();
  expect(await menu.innerText()).not.toMatch(/pouvoir/i);
  await page.keyboard.press('Escape');

  await page.goto(`${lieux.server.address}${seance}/rediger`);
  await expect
    .poll(() => page.locator('#main').innerText(), { timeout: 20_000 })
    .toMatch(/le conseil communal n’adopte pas/);
  const redige = await page.locator('#main').innerText();
  expect(redige).not.toMatch(/conseil municipal|\bmaire\b|Liste des délibérations/i);
  await expectNoAxeViolations(page, 'rédiger');
  await capture(page, 'belge-rediger');
});

test('a gemeenteraad, with the screens in Dutch: a vote, a tie rejected, notulen', async () => {
  const { device, page } = await tablette(lieux, 'nl-BE');
  const seance = await preparer(lieux.server, page, device, {
    cherche: 'Courtrai',
    option: /Kortrijk/,
    membres: [
      'mevrouw An Vanhoutte, burgemeester',
      ...NL.map((nom, i) => `${i % 2 ? 'de heer Jan' : 'mevrouw Els'} ${nom}, gemeenteraadslid`),
    ].join('\n'),
    points: ['Reglement op de wekelijkse markt', 'Aanwijzing van een vertegenwoordiger'],
  });
  await page.goto(`${lieux.server.address}${seance}/convoquer`);
  await page.getByRole('heading', { name: /De laatste dag van verzending was/ }).waitFor();
  expect(await page.locator('#main').innerText()).not.toMatch(/[Vv]olmacht|prefect|CGCT|séance/);
  await expectNoAxeViolations(page, 'oproepen');
  await expectNoSidewaysScroll(page);
  await capture(page, 'gemeenteraad-oproepen');

  await page.goto(`${lieux.server.address}${seance}/tenir`);
  await page.getByRole('button', { name: 'Allen aanwezig' }).click();
  await expectNoAxeViolations(page, 'de naamafroeping');
  await capture(page, 'gemeenteraad-appel');
  await page.locator('.appel-ouvrir .barre-acte').click();
  await barre(page, /punt 1/i);
  await page.locator('.barre-acte').click();
  await page.getByRole('button', { name: 'Mondeling', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Tegen/ }).click();
  for (const i of [1, 2, 3, 4, 5, 6]) await page.locator('.voter').nth(i).click();
  await barre(page, /Verworpen[\s\S]*6.voor, 6.tegen/);
  expect(await page.locator('#main').innerText()).not.toMatch(/[Vv]olmacht|Handopsteking/);
  await expectNoAxeViolations(page, 'de stemming');
  await expectNoSidewaysScroll(page);
  await capture(page, 'gemeenteraad-stemming');
  await page.locator('.barre-acte').click();

  // A designation is secret; on equal votes at the second round the youngest is preferred.
  await barre(page, /punt 2/i);
  await page.locator('.barre-acte').click();
  await page.getByRole('button', { name: 'Verkiezing' }).click();
  const candidat = async (i: number, nom: string, voix: string, age: string): Promise<void> => {
    const ligne = page.locator('.candidats li').nth(i);
    await ligne.locator('input').nth(0).fill(nom);
    await ligne.locator('input').nth(1).fill(voix);
    await ligne.locator('input').nth(2).fill(age);
  };
  await page.locator('.election .chiffres input').first().fill('2');
  await candidat(0, 'Els Peeters', '6', '61');
  await candidat(1, 'Jan Claes', '6', '34');
  await expect.poll(() => page.locator('.barre').innerText()).toMatch(/Jan Claes/);
  await page.locator('.barre[data-prete] .barre-acte').waitFor();
  await page.locator('.barre-acte').click();
  await expect.poll(() => page.locator('.deroule').innerText()).toMatch(/Jan Claes/);

  await page.goto(`${lieux.server.address}${seance}/rediger`);
  await expect
    .poll(() => page.locator('#main').innerText(), { timeout: 20_000 })
    .toMatch(/verwerpt de gemeenteraad het voorstel/);
  await expect.poll(() => page.locator('#main').innerText()).toMatch(/notulen/i);
  await expectNoAxeViolations(page, 'notuleren');
  await capture(page, 'gemeenteraad-notulen');
});
