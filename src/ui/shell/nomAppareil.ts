import { t } from '../i18n/i18n.ts';

const CLE = 'carnet.appareil';

/** What this device is likely to be called, from its screen and its pointer; a person may say better. */
export function nomAppareil(): string {
  const dit = localStorage.getItem(CLE);
  if (dit !== null) return dit;
  const tactile = matchMedia('(pointer: coarse)').matches;
  const petit = Math.min(screen.width, screen.height) < 600;
  return t(`entrer.appareil.${tactile ? (petit ? 'telephone' : 'tablette') : 'ordinateur'}`);
}

const CONNU = 'carnet.appareil.connu';

/** Under which the server of this page enrolled this browser: the next sign-in is then no new device. */
export const retenirAppareil = (id: string): void => {
  localStorage.setItem(CONNU, id);
};

export function appareilConnu(): { readonly id?: string } {
  const id = localStorage.getItem(CONNU);
  return id === null ? {} : { id };
}

/** Kept for the next sign-in on this device. */
export const retenirNomAppareil = (nom: string): void => {
  localStorage.setItem(CLE, nom);
};
