import { useLiveQuery } from 'dexie-react-hooks';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { lireSeance } from '../../../store/lectures.ts';
import { lireTextesBruts } from '../../../store/lecturesSeances.ts';
import { parlerDe, t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { routes } from '../../shell/routes.ts';
import { Pupitre } from './Pupitre.tsx';
import './preparer.css';

/** Préparer: the ordre du jour on the left, the point at work on the right. */
export default function Preparer({ seanceId }: { seanceId: string }) {
  const seance = useLiveQuery(async () => (await lireSeance(seanceId)) ?? null, [seanceId]);
  const textes = useLiveQuery(() => lireTextesBruts(seanceId), [seanceId]);
  if (seance === undefined || textes === undefined) return <Loading />;
  if (seance === null) {
    return (
      <div className="center">
        <EmptyState
          title={t('shell.seance.inconnue')}
          actions={<ButtonLink href={routes.seances}>{t('shell.seance.inconnue.liste')}</ButtonLink>}
        >
          {t('shell.seance.inconnue.texte')}
        </EmptyState>
      </div>
    );
  }
  parlerDe(reglementDeSeance(seance));
  return <Pupitre seance={seance} textes={textes} />;
}
