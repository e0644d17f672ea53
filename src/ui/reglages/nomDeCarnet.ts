import { CARNET_EXEMPLE } from '../../store/courant.ts';
import type { CarnetConnu } from '../../store/carnets.ts';
import { liste } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';

/** What a carnet is called on screen: its name, else its communes. */
export function nomDeCarnet({ base, nom, resume }: CarnetConnu): string {
  if (nom !== '') return nom;
  if (base === CARNET_EXEMPLE) return t('reglages.carnets.exemple');
  return resume.communes.length > 0 ? liste(resume.communes.slice(0, 3)) : t('reglages.carnets.sansNom');
}
