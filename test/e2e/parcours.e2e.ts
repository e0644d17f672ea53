import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { banc } from './appareil.ts';
import { Clavier } from './clavier.ts';
import { capture, expectNoAxeViolations, newDevice, offline, waitForServiceWorker, watch } from './harness.ts';

/** The sitting of 5 November 2021 of a conseil of 14: its facts are real, its people invented. */
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
  'M. Marc Lacombe',
  'Mme Nathalie Maurel',
  'M. Thomas Sicard',
];
const POINTS = ['Recensement voirie communale', 'Renouvellement contrat GRDF', 'Transfert du temple à la commune'];

const lieux = banc();
let device: BrowserContext;
let page: Page;
let clavier: Clavier;
beforeAll(async () => {
  device = await newDevice(lieux.browser);
  await device.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: lieux.server.address });
  page = await device.newPage();
  clavier = new Clavier(page);
});

const titre = (name: RegExp | string) => page.getByRole('heading', { name });

async function premierJour(): Promise<void> {
  await clavier.activer('link', /Nouvelle commune/);
  await page.getByRole('combobox').waitFor();
  await clavier.ecrire('couthenans');
  await page.getByRole('option', { name: /Couthenans/ }).waitFor();
  await clavier.touches('ArrowDown', 'Enter');
  await titre('Couthenans').waitFor();
  await clavier.activer('button', /Créer la commune/);
  await clavier.activer('link', 'Coller ou importer');
  await clavier.coller('textbox', 'Coller ici la liste', MEMBRES.join('\n'));
  await clavier.activer('button', /Inscrire ces 14 membres/);
  await page.getByText('14 membres inscrits au tableau').waitFor();
}

async function preparer(): Promise<void> {
  await clavier.activer('link', 'Aujourd’hui');
  await clavier.activer('link', 'Préparer une séance');
  await clavier.remplir('textbox', 'Jour', '05/11/2021');
  await clavier.remplir('textbox', /^Heure/, '1830');
  await clavier.remplir('textbox', /^Lieu/, 'Mairie, salle du conseil');
  await clavier.aller('checkbox', /Décisions prises par délégation/);
  await clavier.touches('Space');
  await clavier.activer('button', 'Créer la séance');
  await page.getByRole('grid', { name: 'Ordre du jour' }).waitFor();
  await clavier.touches('n');
  await clavier.coller('textbox', 'Intitulé du nouveau point', POINTS.join('\n'));
  await page.getByText('3 points ajoutés').waitFor();
}

async function convoquer(): Promise<void> {
  await clavier.activer('link', /Convoquer/);
  await clavier.remplir('textbox', /^Jour d’envoi/, '29/10/2021');
  await clavier.activer('button', /Marquer les 14 comme envoyées/);
  await titre(/Convocation envoyée le vendredi 29\soctobre/).waitFor();
}

async function appeler(): Promise<void> {
  await clavier.activer('link', /Tenir/);
  await clavier.aller('button', 'Présente');
  await clavier.touches(...'pppppppppeeeea');
  await page.getByText('Tout le monde a été appelé').waitFor();
  await clavier.choisir(/Pouvoir donné par Mme\sGleizes/, /Barthès/);
  await clavier.choisir(/Pouvoir donné par M\.\sLacombe/, /Benali/);
  await clavier.choisir('Secrétaire de séance', /Rouanet/);
  await clavier.touches('Control+Enter');
  await page.getByText(/9\s?comptés, il en faut\s8/).waitFor();
}

/** Says the hour of the facts to come, as a sitting entered afterwards asks for. */
async function aHeure(chiffres: string): Promise<void> {
  await clavier.aller('textbox', 'Heure du fait');
  await clavier.ecrire(chiffres);
  await clavier.touches('Enter');
}

async function tenir(): Promise<void> {
  await aHeure('1845');
  await clavier.activer('button', /^Arrivée de M\.\sSicard/);
  await page.getByText(/10\s?comptés/).waitFor();
  await clavier.touches('p');
  await clavier.lire(/unanimité, 12\spour/);
  await clavier.touches('Enter');
  await page.getByRole('button', { name: 'Autre décision sur ce point' }).waitFor();

  await aHeure('1925');
  await clavier.activer('button', /^Sicard/);
  await page.getByRole('dialog').waitFor();
  await clavier.touches('d');
  await page.getByRole('button', { name: /^Départ de M\.\sSicard/ }).waitFor();
  await clavier.touches('p');
  await clavier.lire(/unanimité, 11\spour/);
  await clavier.touches('a');
  for (const nom of [/Escande\s.*pour/, /Azéma\s.*pour/, /Cros\s.*pour/]) await clavier.basculer('button', nom);
  await clavier.lire(/^8\spour, 3\sabstentions/);
  await clavier.activer('button', /^Adopté/);
  // The screen of the point just voted has the same button for totals.
  await page.getByRole('button', { name: 'Autre décision sur ce point' }).waitFor();

  await clavier.touches('p');
  await clavier.lire(/unanimité, 11\spour/);
  await clavier.activer('button', 'Saisir des totaux');
  await clavier.remplir('textbox', /^Pour/, '6');
  await clavier.remplir('textbox', /^Contre/, '2');
  await clavier.remplir('textbox', /^(Abst|S’abst)/, '3');
  await clavier.activer('button', /^Adopté/);
  await clavier.touches('p');
  await titre('Questions diverses').waitFor();
  // Nobody has to say that questions had no vote: the bar leads to the end.
  await clavier.lire(/tous les points sont traités/);
}

async function lever(): Promise<void> {
  await aHeure('2010');
  await clavier.touches('l');
  await clavier.activer('button', /^Lever la séance à/);
  await page
    .getByText(/Séance levée à 20\sh\s10/)
    .first()
    .waitFor();
}

/** The words of a Word document, one line per paragraph, with its style. */
function lire(path: string): { paragraphes: { style: string; texte: string }[]; styles: string[] } {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const paragraphes = [...part('word/document.xml').matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
    texte: [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text]) => text)
      .join('')
      .replace(/\s/g, ' '),
  }));
  const styles = [...part('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id ?? '');
  return { paragraphes, styles };
}

describe('a new user, by keyboard alone and with the network cut', () => {
  test('goes from the first screen to the minutes of a real sitting in Word', async () => {
    const faults = watch(page);
    await page.goto(lieux.server.address);
    await waitForServiceWorker(page);
    await offline(device);
    const debut = performance.now();

    await premierJour();
    await preparer();
    await convoquer();
    await appeler();
    await tenir();
    await lever();
    await clavier.activer('link', /^Rédiger/);
    const telechargement = page.waitForEvent('download');
    await clavier.activer('button', /Word/);
    const path = await (await telechargement).path();

    await capture(page, 'parcours-rediger');
    await expectNoAxeViolations(page, 'Rédiger');
    const { paragraphes, styles } = lire(path);
    const texte = paragraphes.map((p) => p.texte).join('\n');
    for (const phrase of [
      /Le vendredi 5 novembre 2021 à 18 h 30, le conseil municipal de Couthenans, convoqué le 29 octobre 2021/,
      /sous la présidence de Mme Marie Cathala, maire\./,
      /Nombre de membres en exercice : 14\./,
      /Présents \(9\) : .*M\. Karim Benali ; Mme Hélène Cros\./,
      /Représentés \(2\) : Mme Julie Gleizes, qui a donné pouvoir à Mme (Sylvie )?Barthès ; M\. Marc Lacombe/,
      /Mme (Anne )?Rouanet est désignée secrétaire de séance\./,
      /le quorum, fixé à huit \(plus de la moitié des quatorze membres en exercice, CGCT L2121-17\), est réuni\./,
      /À 18 h 45, M\. (Thomas )?Sicard rejoint la séance\. Le nombre de votants est porté à 12\./,
      /à l’unanimité, par 12 voix\./,
      /M\. (Thomas )?Sicard quitte la séance.*Le nombre de votants est ramené à 11\./,
      /8 voix pour et 3 abstentions \(Mme (Claire )?Escande, M\. (Paul )?Azéma et Mme (Hélène )?Cros\)\. Suffrages exprimés : 8\./,
      /6 voix pour, 2 voix contre et 3 abstentions\. Suffrages exprimés : 8\./,
      /la séance est levée à 20 h 10\./,
    ]) {
      expect.soft(texte).toMatch(phrase);
    }
    for (const point of POINTS)
      expect(paragraphes.find((p) => p.texte.includes(point) && /^(Heading|Titre)/.test(p.style))).toBeDefined();
    for (const { style } of paragraphes) expect(['', ...styles]).toContain(style);
    expect(texte).not.toMatch(/undefined|NaN|\[object|\{|\}/);
    expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))).toEqual([]);

    const { frappes, gestes } = clavier;
    // A careful person: a third of a second per key, three seconds to read and decide before each gesture.
    const secondes = frappes / 3 + gestes * 3;
    process.stdout.write(
      `parcours: ${String(frappes)} keys, ${String(gestes)} gestures, about ${String(Math.round(secondes / 60))} min for a person, ${String(Math.round((performance.now() - debut) / 1000))} s for this script\n`,
    );
    expect(secondes).toBeLessThan(600);
  });
});
