import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { etatAvant } from '../../../domain/seance/etat.ts';
import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireSeancesAVenir, lireSeancesPassees } from '../../../store/lecturesSeances.ts';
import type { AccesConnu } from '../../../store/synchro/acces.ts';
import { dateProche, heure, jourDuMois, mois } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { useDroits, type Droits } from '../../shell/useDroits.ts';
import { etatPour, moiDans, moiQuiRepond } from './moi.ts';
import { MonTravail } from './MonTravail.tsx';
import { Reponse } from './Reponse.tsx';
import './elu.css';

const PASSEES = 20;

/** The home of a member: will you be there, then his sittings. */
export default function MesSeances() {
  const aujourdhui = useToday();
  const droits = useDroits();
  const aVenir = useLiveQuery(() => lireSeancesAVenir(aujourdhui), [aujourdhui]);
  const passees = useLiveQuery(() => lireSeancesPassees(aujourdhui, PASSEES), [aujourdhui]);
  if (aVenir === undefined || passees === undefined || droits === undefined) return <Loading />;
  const vivantes = aVenir.filter((s) => s.annulee === undefined);
  const premiere = vivantes.find((s) => !etatAvant(s).levee);
  return (
    <div className="elu-page">
      {premiere ? (
        <Question seance={premiere} droits={droits} />
      ) : (
        <section className="elu-question">
          <h1 className="t-title">{t('elu.seances.vide')}</h1>
          <EmptyState title={t('elu.seances')}>
            <p>{t('elu.seances.vide.texte')}</p>
          </EmptyState>
        </section>
      )}
      <MonTravail droits={droits} />
      <Liste titre={t('elu.seances')} seances={aVenir} acces={droits.acces} />
      <Liste titre={t('elu.seances.passees')} seances={passees.seances} acces={droits.acces} />
    </div>
  );
}

function Question({ seance, droits }: { seance: Seance; droits: Droits }) {
  const moi = moiQuiRepond(seance, droits);
  const { ouverte } = etatAvant(seance);
  const quand = {
    date: dateProche(seance.date),
    heure: seance.heure === undefined ? 'aucune' : heure(seance.heure),
  };
  return (
    <section className="elu-question">
      <p className="t-label">
        {ouverte
          ? t('elu.enSeance')
          : seance.dateConvocation === undefined
            ? t('elu.aVenir')
            : t('elu.convoquee', { date: dateProche(seance.dateConvocation) })}
      </p>
      <h1 className="t-title">
        {moi === undefined || ouverte
          ? t('preparer.instance.de', { instance: seance.nomInstance, commune: seance.nomCommune })
          : t('elu.question', quand)}
      </h1>
      <p className="t-small">
        {t('elu.lieu', {
          instance: seance.nomInstance,
          lieu: seance.lieu ?? 'aucun',
          n: ordreDuJour(seance).length,
        })}
      </p>
      {moi && !ouverte && <Reponse seance={seance} moi={moi} />}
      <div className="actions">
        <ButtonLink variant={ouverte ? 'primary' : 'quiet'} icon="doc" href={routes.seance(seance.id, 'tenir')}>
          {t('elu.lire')}
        </ButtonLink>
      </div>
    </section>
  );
}

function Liste({ titre, seances, acces }: { titre: string; seances: readonly Seance[]; acces: AccesConnu | null }) {
  if (seances.length === 0) return null;
  return (
    <section className="elu-seances">
      <h2 className="t-section">{titre}</h2>
      <ul className="margined">
        {seances.map((seance) => (
          <li key={seance.id} className="entry">
            <span>
              <b>{jourDuMois(seance.date)}</b> {mois(seance.date, 'short')}
              {seance.heure !== undefined && <small>{heure(seance.heure)}</small>}
            </span>
            <span>
              <Link href={routes.seance(seance.id, 'tenir')}>{seance.nomInstance}</Link>
              <small>
                {seance.nomCommune}, {etatPour(seance, moiDans(seance, acces))}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
