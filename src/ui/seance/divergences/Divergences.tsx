import { useLiveQuery } from 'dexie-react-hooks';
import { lireADepartager } from '../../../store/lecturesDivergences.ts';
import { lireScrutinsDivergents } from '../../../store/synchro/divergences.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitreQuiReprend } from '../../kit/useTitreQuiReprend.ts';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { useDroits } from '../../shell/useDroits.ts';
import { Paire } from './Paire.tsx';
import { ScrutinsARevoir } from './ScrutinsARevoir.tsx';
import './divergences.css';

/** Facts typed twice without knowing of each other, and votes whose voters changed: both are kept, a person settles. */
export default function Divergences() {
  const aujourdhui = useToday();
  const droits = useDroits();
  const paires = useLiveQuery(lireADepartager);
  const scrutins = useLiveQuery(() => lireScrutinsDivergents(aujourdhui), [aujourdhui]);
  const reste = paires && scrutins && paires.length + scrutins.reduce((n, s) => n + s.scrutins.length, 0);
  const titre = useTitreQuiReprend<HTMLHeadingElement>(reste);
  if (paires === undefined || scrutins === undefined || droits === undefined) return <Loading />;
  const rien = paires.length === 0 && scrutins.length === 0;
  return (
    <div className="center">
      <h1 className="t-title" ref={titre} tabIndex={-1}>
        {t('divergences.titre', { n: paires.length, scrutins: scrutins.length })}
      </h1>
      {(rien || paires.length > 0) && <p className="measure">{t(rien ? 'divergences.rien' : 'divergences.texte')}</p>}
      {paires.map(({ divergence, seance, ici }) => (
        <Paire key={divergence.id} divergence={divergence} seance={seance} ici={ici} droits={droits} />
      ))}
      {scrutins.length > 0 && (
        <section className="div-fait stack">
          <h2 className="t-section">{t('divergences.scrutins')}</h2>
          <p className="measure">{t('divergences.scrutins.texte')}</p>
          {scrutins.map(({ seance, scrutins: ids }) => (
            <ScrutinsARevoir key={seance.id} seance={seance} faits={ids} droits={droits} />
          ))}
        </section>
      )}
      {rien && (
        <div className="actions">
          <ButtonLink href={routes.aujourdhui}>{t('divergences.retour')}</ButtonLink>
        </div>
      )}
    </div>
  );
}
