import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { useSeanceSuivie } from '../kit/useSeanceSuivie.ts';
import { routes } from './routes.ts';

/** Shows the screen of a sitting of this carnet; of one that is not in it, says so and where to go. */
export function SeanceConnue({ seanceId, children }: { seanceId: string; children: ReactNode }) {
  if (useSeanceSuivie(seanceId) !== null) return children;
  return (
    <div className="center stack">
      <p className="measure">{t('shell.seance.inconnue.texte')}</p>
      <div className="actions">
        <ButtonLink variant="primary" href={routes.seances}>
          {t('shell.seance.inconnue.liste')}
        </ButtonLink>
      </div>
    </div>
  );
}
