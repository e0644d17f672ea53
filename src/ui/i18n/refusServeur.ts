import { RefusDuServeur, ServeurInjoignable } from '../../store/synchro/serveurHttp.ts';
import { t } from './i18n.ts';

/** Why the server did not do it, in one sentence; a bug is thrown again. */
export function wordServeur(error: unknown): string {
  if (error instanceof ServeurInjoignable) return t('serveur.injoignable');
  if (!(error instanceof RefusDuServeur)) throw error;
  if (error.code === 'trop-d-essais')
    return t('serveur.refus.trop-d-essais', { minutes: Math.max(1, Math.ceil((error.attendre ?? 60) / 60)) });
  return t(`serveur.refus.${error.code}`);
}
