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

/** Kept for the next sign-in on this device. */
export const retenirNomAppareil = (nom: string): void => {
  localStorage.setItem(CLE, nom);
};
