import { t } from '../i18n/i18n.ts';

const MINUTE = 60_000;
const HEURE = 60 * MINUTE;
const JOUR = 24 * HEURE;

/** « 12 minutes », « 5 heures », « 3 jours »: the nearest, in the unit that a person would take. */
export function direDuree(ms: number): string {
  if (ms < 90 * MINUTE) return t('synchro.duree.minutes', { n: Math.round(ms / MINUTE) });
  if (ms < 2 * JOUR) return t('synchro.duree.heures', { n: Math.round(ms / HEURE) });
  return t('synchro.duree.jours', { n: Math.round(ms / JOUR) });
}
