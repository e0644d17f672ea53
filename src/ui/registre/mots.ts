import type { Deliberation } from '../../store/projection.ts';
import { hasMessage, t } from '../i18n/i18n.ts';

/** « Adoptée », in the words of the register. */
export function issue(resultat: string): string {
  const id = `registre.issue.${resultat}`;
  return hasMessage(id) ? t(id) : resultat;
}

/** « à l’unanimité », or the figures; nothing when there are none. */
export function decompte(ligne: Deliberation): string {
  if (ligne.unanimite === true) return t('registre.unanimite');
  const { pour, contre, abstention } = ligne;
  if (pour === undefined || contre === undefined) return '';
  return t('registre.decompte', { pour, contre, abstention: abstention ?? 0 });
}
