import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { routes } from '../shell/routes.ts';

/** An address that this carnet does not know. */
export function Absente() {
  return (
    <div className="center stack">
      <h1 className="t-title">{t('annuaire.introuvable')}</h1>
      <p>{t('annuaire.introuvable.texte')}</p>
      <div className="actions">
        <ButtonLink href={routes.annuaire}>{t('shell.nav.annuaire')}</ButtonLink>
      </div>
    </div>
  );
}
