import { useLiveQuery } from 'dexie-react-hooks';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { lireCoordonnees, lireSeance } from '../../../store/lectures.ts';
import { parlerDe, t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { routes } from '../../shell/routes.ts';
import { AutresEcheances } from './AutresEcheances.tsx';
import { Courriel } from './Courriel.tsx';
import { Delai } from './Delai.tsx';
import { Documents } from './Documents.tsx';
import { Envois } from './Envois.tsx';
import { Mentions } from './Mentions.tsx';
import { SecondeConvocation } from './SecondeConvocation.tsx';
import './convoquer.css';

/** Convoquer: the last day, who was sent what and when, and the documents that leave. */
export default function Convoquer({ seanceId }: { seanceId: string }) {
  const lu = useLiveQuery(async () => {
    const seance = await lireSeance(seanceId);
    if (seance === undefined) return null;
    const coordonnees = await lireCoordonnees(seance.membres.map((m) => m.personneId));
    return { seance, coordonnees: new Map(coordonnees.flatMap((c) => (c === undefined ? [] : [[c.id, c]]))) };
  }, [seanceId]);
  if (lu === undefined) return <Loading />;
  if (lu === null) {
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
  const { seance, coordonnees } = lu;
  parlerDe(reglementDeSeance(seance));
  return (
    <div className="desk convoquer">
      <div className="page margined">
        <SecondeConvocation seance={seance} />
        <Delai seance={seance} />
        <Envois seance={seance} coordonnees={coordonnees} />
        <Courriel seance={seance} coordonnees={coordonnees} />
      </div>
      <aside className="aside stack-l" aria-label={t('convoquer.cote')}>
        <Documents seance={seance} coordonnees={coordonnees} />
        <Mentions seance={seance} />
        <AutresEcheances seance={seance} />
      </aside>
    </div>
  );
}
