import { useLiveQuery } from 'dexie-react-hooks';
import { Redirect } from 'wouter';
import { aFaire, type Tache } from '../../domain/acte/aFaire.ts';
import { etatAvant } from '../../domain/seance/etat.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { lireJournee, type Journee } from '../../store/lecturesAujourdhui.ts';
import { jourDuMois, jourSemaine, mois } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { usePacks } from '../kit/usePacks.ts';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { Cote } from './Cote.tsx';
import { EnTete } from './EnTete.tsx';
import { ProchaineSeance } from './ProchaineSeance.tsx';
import { Suites } from './Suites.tsx';
import './aujourdhui.css';

/** A diary page: the next thing to do before a legal date, then the sittings to come, then what the law awaits. */
export default function Aujourdhui() {
  const aujourdhui = useToday();
  const journee = useLiveQuery(() => lireJournee(aujourdhui), [aujourdhui]);
  const pret = usePacks([...(journee?.seances ?? []), ...(journee?.instances ?? [])].map(({ reglement }) => reglement));
  if (journee === undefined || !pret) return <Loading />;
  if (journee.communes.length === 0) return <Redirect href={routes.premierJour} replace />;
  return <Page journee={journee} aujourdhui={aujourdhui} />;
}

function tachesDe(journee: Journee, aujourdhui: string): Tache[] {
  const communes = new Map(journee.communes.map((c) => [c.id, c]));
  return aFaire(journee.seances, aujourdhui, {
    prochaineSeance: (s) =>
      journee.seances.find((x) => x.instanceId === s.instanceId && x.date > s.date && x.annulee === undefined)?.date,
    siteExiste: (s) => (communes.get(s.communeId)?.site ?? '') !== '',
  });
}

const aVenir = (seance: Seance, aujourdhui: string): boolean =>
  seance.date >= aujourdhui && seance.annulee === undefined && !etatAvant(seance).ouverte;

function Page({ journee, aujourdhui }: { journee: Journee; aujourdhui: string }) {
  const taches = tachesDe(journee, aujourdhui);
  const sansMembres = journee.instances.find((i) => i.mandats.length === 0);
  const [premiere] = taches;
  const suites = taches.filter((tache) => tache !== premiere && tache.genre === 'suite');
  const pressantes = taches.filter(
    (tache) => tache !== premiere && tache.genre !== 'suite' && tache.genre !== 'convoquer',
  );
  return (
    <div className="desk">
      <div className="page margined">
        <div className="entry">
          <span>
            <span className="date-big">{jourDuMois(aujourdhui)}</span>
            <span className="date-sub">
              {jourSemaine(aujourdhui)}
              <br />
              {mois(aujourdhui)}
            </span>
          </span>
          <div>
            {premiere === undefined ? (
              <Calme sansMembres={sansMembres} />
            ) : (
              <EnTete tache={premiere} aujourdhui={aujourdhui} />
            )}
          </div>
        </div>
        {pressantes.length > 0 && <Suites taches={pressantes} titre={false} />}
        {journee.seances
          .filter((s) => aVenir(s, aujourdhui))
          .map((s) => (
            <ProchaineSeance key={s.id} seance={s} />
          ))}
        {suites.length > 0 && <Suites taches={suites} titre />}
      </div>
      <Cote />
    </div>
  );
}

function Calme({ sansMembres }: { sansMembres: Journee['instances'][number] | undefined }) {
  if (sansMembres !== undefined) {
    return (
      <>
        <h1 className="t-sentence">{t('aujourdhui.membres.titre')}</h1>
        <p>{t('aujourdhui.membres.texte', { instance: sansMembres.nom })}</p>
        <div className="actions">
          <ButtonLink variant="primary" icon="users" href={routes.instance(sansMembres.id)}>
            {t('aujourdhui.membres.action')}
          </ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <h1 className="t-sentence">{t('aujourdhui.rien.titre')}</h1>
      <p>{t('aujourdhui.rien.texte')}</p>
      <div className="actions">
        <ButtonLink variant="primary" icon="plus" href={`${routes.seances}?nouvelle`}>
          {t('aujourdhui.rien.seance')}
        </ButtonLink>
      </div>
    </>
  );
}
