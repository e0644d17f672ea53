import type { CommuneChoisie } from '../../../store/creerCommune.ts';
import { langueCourante } from '../../i18n/i18n.ts';

const ENTRE = ' / ';

/** Both names of a commune that has two, the reader's first: « Tournai / Doornik ». */
export function nomAffiche({ nom, nomNl }: Pick<CommuneChoisie, 'nom' | 'nomNl'>): string {
  if (nomNl === undefined || nomNl === nom) return nom;
  return (langueCourante() === 'nl' ? [nomNl, nom] : [nom, nomNl]).join(ENTRE);
}

/** The first of the names that `nomAffiche` put together. */
export const premierNom = (affiche: string): string => affiche.split(ENTRE)[0] ?? affiche;
