import type { Page } from 'playwright-core';
import { ids } from './donneesEcrans.ts';

const seance = (id: string, moment: string, suite = '') => `/seance/${id}/${moment}${suite}`;

/** Every screen, in each state of a sitting that changes what it shows. */
export const addresses: Readonly<Record<string, string>> = {
  aujourdhui: '/',
  'premier-jour': '/premier-jour',
  'premier-jour-commune': '/premier-jour?commune',
  seances: '/seances',
  'seances-nouvelle': '/seances?nouvelle',
  'tenir-aujourdhui': '/tenir',
  registre: '/registre',
  annuaire: '/annuaire',
  'annuaire-commune': `/annuaire/commune/${ids.commune}`,
  'annuaire-instance': `/annuaire/instance/${ids.instance}`,
  'annuaire-reglement': `/annuaire/instance/${ids.instance}?reglement`,
  'annuaire-importer': `/annuaire/instance/${ids.instance}?importer`,
  'annuaire-personne': '/annuaire/personne/p2',
  territoires: '/annuaire/territoires',
  reglages: '/reglages',
  serveur: '/reglages/serveur',
  comptes: '/reglages/comptes',
  entrer: '/entrer',
  'a-reprendre': '/a-reprendre',
  divergences: '/divergences',
  historique: `/historique/seance/${ids.levee}`,
  'historique-assemblee': `/historique/instance/${ids.instance}`,
  aide: '/aide',
  preparer: seance(ids.aVenir, 'preparer'),
  'preparer-scellee': seance(ids.scellee, 'preparer'),
  convoquer: seance(ids.aVenir, 'convoquer'),
  'tenir-appel': seance(ids.aVenir, 'tenir'),
  'tenir-ouverte': seance(ids.ouverte, 'tenir'),
  'tenir-sans-quorum': seance(ids.sansQuorum, 'tenir'),
  'tenir-levee': seance(ids.levee, 'tenir'),
  rediger: seance(ids.levee, 'rediger'),
  publier: seance(ids.levee, 'publier'),
  'publier-scellee': seance(ids.scellee, 'publier'),
};
/** Opens a screen by its name, on the server at `origin`; answers once what it reads from the device is shown. */
export async function show(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(origin + (addresses[name] ?? ''));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('main')?.textContent !== '' &&
      document.querySelector('main > p.center[role=status]') === null,
  );
  await page.evaluate(() => document.fonts.ready);
}
