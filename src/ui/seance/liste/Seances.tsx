import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { lireInstances } from '../../../store/lectures.ts';
import { lireSeancesAVenir, lireSeancesPassees, lireSeancesRetirees } from '../../../store/lecturesSeances.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Select } from '../../kit/Select.tsx';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { NouvelleSeance } from '../nouvelle/NouvelleSeance.tsx';
import { LigneSeance } from './LigneSeance.tsx';
import './liste.css';

const PAGE = 30;
const TOUTES = 'toutes';

/** The sittings of the carnet, to come and past; `?nouvelle` opens the form instead. */
export default function Seances() {
  const [params] = useSearchParams();
  const nouvelle = params.get('nouvelle');
  if (nouvelle !== null) {
    return (
      <div className="center">
        <h1 className="t-sentence">{t('preparer.nouvelle.titre')}</h1>
        <NouvelleSeance instanceId={nouvelle === '' ? undefined : nouvelle} />
      </div>
    );
  }
  return <Liste />;
}

function Liste() {
  const aujourdhui = useToday();
  const [instanceId, setInstanceId] = useState(TOUTES);
  const [limite, setLimite] = useState(PAGE);
  const filtre = instanceId === TOUTES ? undefined : instanceId;
  const instances = useLiveQuery(() => lireInstances());
  const aVenir = useLiveQuery(() => lireSeancesAVenir(aujourdhui, filtre), [aujourdhui, filtre]);
  const passees = useLiveQuery(() => lireSeancesPassees(aujourdhui, limite, filtre), [aujourdhui, limite, filtre]);
  const retirees = useLiveQuery(lireSeancesRetirees);
  if (instances === undefined || aVenir === undefined || passees === undefined || retirees === undefined)
    return <Loading />;
  const vide = aVenir.length + passees.seances.length === 0;
  // A sitting convened again is later than the one it resumes: it is above it in this list.
  const reprises = new Set(
    [...aVenir, ...passees.seances].filter((s) => s.annulee === undefined).map(({ suiteDe }) => suiteDe),
  );
  const creer = (
    <ButtonLink href={`${routes.seances}?nouvelle=${filtre ?? ''}`} variant="primary" icon="plus">
      {t('preparer.nouvelle.titre')}
    </ButtonLink>
  );
  return (
    <div className="page page-only margined seances">
      <div className="seances-head">
        <h1 className="t-sentence">{t('preparer.liste.titre')}</h1>
        {!vide && creer}
      </div>
      {instances.length > 1 && (
        <div className="seances-filtre">
          <Select
            label={t('preparer.liste.instance')}
            value={instanceId}
            onChange={setInstanceId}
            options={[
              { value: TOUTES, label: t('preparer.liste.toutes') },
              ...instances.map((i) => ({ value: i.id, label: i.nom })),
            ]}
          />
        </div>
      )}
      {vide && (
        <div className="seances-vide">
          <EmptyState title={t('preparer.liste.vide')} actions={creer}>
            {t('preparer.liste.vide.texte')}
          </EmptyState>
        </div>
      )}
      {aVenir.length > 0 && (
        <section aria-labelledby="a-venir">
          <h2 className="t-section seances-titre" id="a-venir">
            {t('preparer.liste.aVenir')}
          </h2>
          <ul className="seances-liste">
            {aVenir.map((seance) => (
              <LigneSeance key={seance.id} seance={seance} reprise={reprises.has(seance.id)} />
            ))}
          </ul>
        </section>
      )}
      {passees.seances.length > 0 && (
        <section aria-labelledby="passees">
          <h2 className="t-section seances-titre" id="passees">
            {t('preparer.liste.passees')}
          </h2>
          <ul className="seances-liste">
            {passees.seances.map((seance) => (
              <LigneSeance key={seance.id} seance={seance} reprise={reprises.has(seance.id)} />
            ))}
          </ul>
          {passees.suite && (
            <div className="seances-titre">
              <Button icon="down" onClick={() => setLimite(limite + PAGE)}>
                {t('preparer.liste.suite')}
              </Button>
            </div>
          )}
        </section>
      )}
      {retirees.length > 0 && (
        <details className="seances-titre">
          <summary>{t('preparer.liste.retirees', { n: retirees.length })}</summary>
          <ul className="seances-liste">
            {retirees.map((seance) => (
              <LigneSeance key={seance.id} seance={seance} reprise={reprises.has(seance.id)} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
