import { t } from '../i18n/i18n.ts';

/** Stands where a screen will be. */
export function Placeholder() {
  return <p className="center">{t('shell.attente')}</p>;
}
