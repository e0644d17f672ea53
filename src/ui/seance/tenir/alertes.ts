import type { Fige } from '../../../domain/seance/saisie.ts';
import { hasMessage, t } from '../../i18n/i18n.ts';

/** One alert in words; '' when the screen has none of its own. */
export function direAlerte(code: string, votants = 0): string {
  const id = `tenir.alerte.${code}`;
  return hasMessage(id) ? t(id, { votants }) : '';
}

/** What the figures show against the rules, in words; shown, never corrected. */
export const direAlertes = (fige: Fige): string[] =>
  fige.alertes.map((code) => direAlerte(code, fige.votants)).filter((mots) => mots !== '');
