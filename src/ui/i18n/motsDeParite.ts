import type { Parite } from '../../domain/instance/parite.ts';
import { t } from './i18n.ts';

/** « 12 femmes, 14 hommes, 2 sans civilité »; undefined for nobody. */
export const motsDeParite = ({ femmes, hommes, inconnues }: Parite): string | undefined =>
  femmes + hommes + inconnues === 0 ? undefined : t('territoire.parite', { femmes, hommes, inconnues });
