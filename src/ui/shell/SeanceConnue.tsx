import { useEffect, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { etatAvant } from '../../domain/seance/etat.ts';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { useSeanceSuivie } from '../kit/useSeanceSuivie.ts';
import { routes, type Moment } from './routes.ts';
import * as screens from './screens.ts';
import { useRoles } from './useRoles.ts';

interface SeanceConnueProps {
  seanceId: string;
  moment: Moment;
  /** Reads the file of the screen while the sitting is being read. */
  ahead: () => void;
  children: ReactNode;
}

/** Shows the screen of a sitting of this carnet, or its members' own; of one that is not in it, says so and where to go. */
export function SeanceConnue({ seanceId, moment, ahead, children }: SeanceConnueProps) {
  useEffect(ahead, [ahead]);
  const seance = useSeanceSuivie(seanceId);
  const roles = useRoles();
  const appel = new URLSearchParams(useSearch()).has('appel');
  if (roles?.acces === null && seance !== null) return children;
  if (seance === undefined || roles === undefined) return null;
  if (seance !== null) {
    // The roll call is the chair's too; the rest of the room is the secretariat's.
    const ouvre = moment === 'tenir' && appel && roles.preside(seance.instanceId) && !etatAvant(seance).ouverte;
    return roles.tient(seance.instanceId) || ouvre ? children : <screens.MaSeance key={seanceId} seanceId={seanceId} />;
  }
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
