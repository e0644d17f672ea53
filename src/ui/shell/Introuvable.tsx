import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { routes } from './routes.ts';
import { useTitle } from './useTitle.ts';

/** An address that leads nowhere, said in words. */
export function Introuvable() {
  useTitle(t('shell.introuvable.titre'));
  return (
    <div className="center stack">
      <h1 className="t-title">{t('shell.introuvable.titre')}</h1>
      <p className="measure">{t('shell.introuvable.texte')}</p>
      <div className="actions">
        <ButtonLink variant="primary" href={routes.aujourdhui}>
          {t('shell.introuvable.retour')}
        </ButtonLink>
      </div>
    </div>
  );
}
