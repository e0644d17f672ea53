import { Link } from 'wouter';
import { VERSION } from '../../store/version.ts';
import { t } from '../i18n/i18n.ts';
import { routes } from '../shell/routes.ts';

/** The way to the help and to the accessibility statement, and the version at work. */
export function APropos() {
  return (
    <section>
      <h2 className="t-section">{t('reglages.aide.titre')}</h2>
      <ul className="reglages-liens">
        <li>
          <Link href={routes.aide}>{t('reglages.aide.lien')}</Link>
        </li>
        <li>
          <Link href={`${routes.aide}#accessibilite`}>{t('reglages.aide.accessibilite')}</Link>
        </li>
      </ul>
      <p className="t-small">{t('reglages.aide.version', { version: VERSION })}</p>
    </section>
  );
}
