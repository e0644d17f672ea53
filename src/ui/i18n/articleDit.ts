import type { Source } from '../../domain/reglement/parametre.ts';
import { t } from './i18n.ts';

/**
 * The article beside a sentence. One that nobody could read (the statutes of a groupement, say) is never cited as if it
 * stated it; the articles of the French code were read, and what is to be confirmed there is a value.
 */
export const articleDit = ({ article, confiance }: Source): string =>
  confiance === 'a-confirmer' && !article.startsWith('CGCT ') ? t('regle.article.aConfirmer', { article }) : article;
