import type { Fige } from '../../../domain/seance/saisie.ts';
import { hasMessage, t } from '../../i18n/i18n.ts';

/** What the figures show against the rules, in words; shown, never corrected. */
export const direAlertes = (fige: Fige): string[] =>
  fige.alertes.flatMap((code) => {
    const id = `tenir.alerte.${code}`;
    return hasMessage(id) ? [t(id, { votants: fige.votants })] : [];
  });
