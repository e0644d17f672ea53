import type { LigneJournal } from '../../store/db.ts';
import { dateSansJour, heure, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { nomAuteur } from '../i18n/operationNoms.ts';

/** Shorter words are already in the sentence. */
const LONG = 60;

/** « Mme Guiraud, le 24 septembre 2026 à 21 h 06 » */
export function direSaisi({ author, at }: Pick<LigneJournal, 'author' | 'at'>): string {
  const moment = momentCivil(Date.parse(at));
  return t('reprendre.saisi', {
    auteur: nomAuteur(author),
    date: dateSansJour(moment.date),
    heure: heure(moment.heure),
  });
}

/** Words typed at length in an act, whole: a remark, a note, a reason. */
export function longsTextes(payload: unknown): string[] {
  if (typeof payload === 'string') return payload.length > LONG && /\s/.test(payload) ? [payload] : [];
  if (payload === null || typeof payload !== 'object') return [];
  return Object.values(payload).flatMap(longsTextes);
}

/** All that was typed and why it was refused, for the clipboard. */
export const aCopier = (ligne: LigneJournal, phrase: string, raison: string): string =>
  [phrase, ...longsTextes(ligne.payload), direSaisi(ligne), raison].join('\n');
