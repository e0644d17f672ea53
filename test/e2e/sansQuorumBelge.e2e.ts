import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/date.ts';
import { banc } from './appareil.ts';
import { todayIn } from './aujourdhui.ts';
import { capture, expectNoAxeViolations, expectNoSidewaysScroll } from './harness.ts';
import { barre, conseillers, jjmmaaaa, preparer, tablette } from './tabletteBelge.ts';

const lieux = banc();

/** The tablet in the room on the evening of that day. */
const leSoirDu = (device: BrowserContext, date: string): Promise<void> =>
  device.clock.setSystemTime(new Date(`${date}T19:00:00Z`));

/** The roll call, with that many there and everybody else excused; then the opening. */
async function ouvrirAvec(page: Page, seance: string, presents: number): Promise<void> {
  await page.goto(`${lieux.server.address}${seance}/tenir`);
  const lignes = page.locator('.appel-ligne');
  await lignes.nth(11).waitFor();
  for (let i = 0; i < 12; i += 1)
    await lignes
      .nth(i)
      .getByRole('button', { name: i < presents ? 'Présent' : 'Excus' })
      .click();
  await page.locator('.appel-ouvrir .barre-acte').click();
}

test('a pouvoir noted in a conseil communal is kept, counts for nothing, and is said on screen and in the minutes', async () => {
  const { device, page } = await tablette(lieux, 'fr-BE');
  const seance = await preparer(lieux.server, page, device, {
    cherche: 'Doornik',
    option: /Tournai/,
    membres: conseillers,
    points: ['Règlement de police sur le marché du samedi'],
  });
  await ouvrirAvec(page, seance, 7);
  await barre(page, /Aborder le point/);

  // Somebody hands over a pouvoir all the same: it is noted after the opening, as it happened.
  await page.locator('.deroule .fait').first().click();
  await page.getByRole('button', { name: 'Juste après' }).click();
  const oubli = page.getByRole('dialog', { name: 'Ajouter un fait oublié' });
  await oubli.getByLabel(/Quel fait/).selectOption({ label: 'Procuration' });
  await oubli.getByLabel('Mandant', { exact: true }).selectOption({ label: 'Mme Hanot' });
  await oubli.getByLabel('Mandataire').selectOption({ label: 'Mme Delvaux' });
  await expectNoAxeViolations(page, 'un pouvoir en Wallonie');
  await oubli.getByRole('button', { name: 'Ajouter ce fait' }).click();
  await oubli.waitFor({ state: 'detached' });

  await page.locator('.deroule .fait-alerte', { hasText: 'Les procurations ne sont pas admises' }).waitFor();
  await expect.poll(() => page.locator('.quorum-why').innerText()).toMatch(/Les procurations ne sont pas admises/);
  await expect
    .poll(() => page.locator('.people').innerText())
    .toMatch(/procuration[^\n]*non admise|procurations? [^\n]*pas admises/i);
  await page.locator('.barre-acte').click();
  // The vote is by the seven who are there, the pouvoir beside it.
  await barre(page, /Adopté[\s\S]*7.pour/);
  await expectNoAxeViolations(page, 'le vote malgré un pouvoir');
  await expectNoSidewaysScroll(page);
  await capture(page, 'belge-pouvoir-vote');
  await page.locator('.barre-acte').click();
  await expect.poll(() => page.locator('.deroule').innerText()).toMatch(/unanimité/);

  await page.goto(`${lieux.server.address}${seance}/rediger`);
  await expect
    .poll(() => page.locator('#main').innerText(), { timeout: 20_000 })
    .toMatch(/Hanot donne procuration à .*Delvaux.*Les procurations ne sont pas admises dans cette assemblée/);
  await expectNoAxeViolations(page, 'le pouvoir au procès-verbal');
  await capture(page, 'belge-pouvoir-pv');
});

test('two sittings without quorum, then the third convocation frees it (CDLD L1122-17)', async () => {
  const { device, page } = await tablette(lieux, 'fr-BE');
  const premierJour = todayIn('Europe/Brussels');
  await device.clock.install({ time: new Date(`${premierJour}T19:00:00Z`) });
  let seance = await preparer(lieux.server, page, device, {
    cherche: 'Doornik',
    option: /Tournai/,
    membres: conseillers,
    points: ['Règlement de police sur le marché du samedi', 'Vente d’un terrain communal'],
  });

  let jour = premierJour;
  for (const rang of [2, 3] as const) {
    await ouvrirAvec(page, seance, 4);
    await page.getByText('Plus de la moitié des 12 membres en fonction, soit 7.').waitFor();
    await page.getByRole('button', { name: 'Lever et reconvoquer' }).click();
    await expectNoAxeViolations(page, `levée avant la convocation ${rang}`);
    if (rang === 2) await capture(page, 'belge-sans-quorum');
    await page.getByRole('button', { name: /^Lever la séance à .* et reconvoquer/ }).click();
    await page.waitForURL(/convoquer/);

    // Two clear days from the receipt, and the same points only.
    const nouvelle = page.locator('.notice-alert', { hasText: 'Levée sans quorum' });
    await nouvelle.waitFor();
    for (const mots of [
      rang === 2
        ? /Le quorum reste exigé à la nouvelle séance, sur les 3 mêmes points/
        : /La nouvelle séance délibère sans condition de quorum, sur les 3 mêmes points/,
      /CDLD L1122-1[37]/,
    ])
      await expect.poll(() => nouvelle.innerText()).toMatch(mots);
    jour = addDays(jour, 3);
    await expect.poll(() => nouvelle.locator('input').first().inputValue()).toBe(jjmmaaaa(jour));
    const avant = page.url();
    await page.getByRole('button', { name: 'Créer la nouvelle séance' }).click();
    await page.waitForURL((url) => url.href !== avant);
    seance = new URL(page.url()).pathname.replace('/convoquer', '');
    await page
      .getByText(
        rang === 2 ? /Convocation n°.2.*le quorum y est encore exigé/ : /Convocation n°.3.*le quorum n’y est pas exigé/,
      )
      .waitFor();
    await expectNoAxeViolations(page, `convocation ${rang}`);
    await expectNoSidewaysScroll(page);
    await capture(page, `belge-convocation-${rang}`);
    await leSoirDu(device, jour);
  }

  await ouvrirAvec(page, seance, 4);
  await barre(page, /Aborder le point/);
  await page.locator('.barre-acte').click();
  await barre(page, /Adopté[\s\S]*4.pour/);
  for (const mots of [/troisième|3/, /CDLD L1122-17/])
    await expect.poll(() => page.locator('.quorum-why').innerText()).toMatch(mots);
  await expectNoAxeViolations(page, 'sans condition de quorum');
  await capture(page, 'belge-troisieme');
  await page.locator('.barre-acte').click();
  await expect.poll(() => page.locator('.deroule').innerText()).toMatch(/unanimité/);

  await page.goto(`${lieux.server.address}${seance}/rediger`);
  await expect
    .poll(() => page.locator('#main').innerText(), { timeout: 20_000 })
    .toMatch(/sur troisième convocation, le conseil communal délibère sans condition de quorum \(CDLD L1122-17\)/);
  await capture(page, 'belge-troisieme-pv');

  // The register of the year, printed or filed, in the words of the assembly.
  await page.goto(`${lieux.server.address}/registre`);
  await page.getByRole('button', { name: 'Registre de l’année' }).click();
  const registre = page.getByRole('dialog', { name: /Registre d’une assemblée/ });
  await registre.waitFor();
  await expectNoAxeViolations(page, 'le registre de l’année');
  await capture(page, 'belge-registre');
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    registre.getByRole('button', { name: /^PDF/ }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/^\d{4} Registre.*Conseil communal.*\.pdf$/i);
  const [word] = await Promise.all([
    page.waitForEvent('download'),
    registre.getByRole('button', { name: /^Word/ }).click(),
  ]);
  const { 'word/document.xml': texte } = unzipSync(new Uint8Array(readFileSync(await word.path())));
  expect(strFromU8(texte ?? new Uint8Array()).replace(/<[^>]+>/g, ' ')).toMatch(
    /Registre aux délibérations[\s\S]*Table par date[\s\S]*marché du samedi[\s\S]*Table par objet/i,
  );
});
