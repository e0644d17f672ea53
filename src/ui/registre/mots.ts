import type { Deliberation } from '../../store/projection.ts';
import { hasMessage, t } from '../i18n/i18n.ts';

/** « Adoptée », in the words of the register. */
export function issue(resultat: string): string {
  const id = `registre.issue.${resultat}`;
  return hasMessage(id) ? t(id) : resultat;
}

/** « Adoptée à l’unanimité », « Rejetée : 4 pour, 9 contre, aucune abstention »; the result alone when no figure is known. */
export function suite(ligne: Deliberation): string {
  const { pour, contre, abstention, unanimite, resultat } = ligne;
  if (unanimite === true) return t('registre.suite.unanimite', { issue: issue(resultat) });
  if (pour === undefined || contre === undefined) return issue(resultat);
  // Only the chair's voice carries a tie.
  const portee = pour === contre && (resultat === 'adopte' || resultat === 'avis-favorable');
  return t(portee ? 'registre.suite.preponderante' : 'registre.suite.decompte', {
    issue: issue(resultat),
    pour,
    contre,
    abstention: abstention ?? 0,
  });
}
