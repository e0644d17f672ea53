import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { lireEnvois } from '../../store/lecturesEnvois.ts';
import { lireEtatSynchro } from '../../store/synchro/etat.ts';
import { lireSeulsIci } from '../../store/synchro/seulsIci.ts';
import { dateSansJour, heure, liste, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { HorlogeFausse } from '../shell/HorlogeFausse.tsx';
import { motsDEtat } from '../shell/motsDEtat.ts';
import { ProgresFichiers } from '../shell/ProgresFichiers.tsx';
import { routes } from '../shell/routes.ts';
import { EnvoyerMaintenant } from '../shell/EnvoyerMaintenant.tsx';
import { useOnline } from '../shell/useOnline.ts';
import { Ecartes } from './Ecartes.tsx';
import { LignesDites } from './LignesDites.tsx';
import { Refus } from './Refus.tsx';
import { SeulsIci } from './SeulsIci.tsx';
import './synchro.css';

const MONTREES = 20;

/** What the head of the screens says, in detail: what was refused, what is to be settled, what waits. */
export default function AReprendre() {
  const etat = useLiveQuery(() => lireEtatSynchro());
  const envois = useLiveQuery(lireEnvois);
  const seuls = useLiveQuery(() => lireSeulsIci());
  const enLigne = useOnline();
  if (etat === undefined || envois === undefined) return <Loading />;
  if (!etat.attache)
    return (
      <div className="center stack-l">
        <h1 className="t-title">{t('reprendre.sansServeur')}</h1>
        <p className="measure">{t('reprendre.sansServeur.texte')}</p>
        <Refus refusees={envois.refusees} attache={false} />
        <Ecartes />
        <div className="actions">
          <ButtonLink href={routes.serveur}>{t('reprendre.sansServeur.lien')}</ButtonLink>
        </div>
      </div>
    );
  const { refusees, suspens, attente, enAttente, textes, fichiers } = envois;
  const caches = enAttente - suspens.length - Math.min(attente.length, MONTREES);
  const autres = [
    ...(caches > 0 ? [t('reprendre.attente.autres', { n: caches })] : []),
    ...(textes > 0 ? [t('reprendre.attente.textes', { n: textes })] : []),
    ...(fichiers > 0 ? [t('reprendre.attente.fichiers', { n: fichiers })] : []),
  ];
  const calme = enAttente + textes + fichiers === 0;
  const refuse = refusees.length + etat.motsRefuses > 0;
  return (
    <div className="center stack-l">
      <div>
        <h1 className="t-title">{motsDEtat(etat, enLigne, Date.now()).titre}</h1>
        <p className="measure">
          {etat.panne === 'session-expiree' || etat.panne === 'acces-retire'
            ? t(etat.panne === 'session-expiree' ? 'reprendre.expire.texte' : 'reprendre.retire.texte')
            : calme
              ? t(
                  refuse
                    ? 'reprendre.refuse.texte'
                    : seuls?.length
                      ? 'reprendre.seuls.envoye'
                      : 'reprendre.envoye.texte',
                  { quand: quand(etat.derniereReussite) },
                )
              : t('reprendre.attend.texte')}
        </p>
        <div className="actions">
          {etat.panne === 'session-expiree' ? (
            <ButtonLink variant="primary" href={routes.entrer}>
              {t('reprendre.reconnecter')}
            </ButtonLink>
          ) : (
            <EnvoyerMaintenant />
          )}
          {(!calme || refuse) && <ButtonLink href={routes.reglages}>{t('reprendre.copie')}</ButtonLink>}
        </div>
      </div>
      <HorlogeFausse />
      <Refus refusees={refusees} attache />
      {suspens.length > 0 && (
        <section>
          <h2 className="t-section">{t('reprendre.suspens')}</h2>
          <p className="measure t-small">{t('reprendre.suspens.texte')}</p>
          <LignesDites lignes={suspens} />
        </section>
      )}
      {etat.divergences > 0 && (
        <section>
          <h2 className="t-section">{t('reprendre.divergences')}</h2>
          <p>
            {t('reprendre.divergences.texte', { n: etat.divergences })}{' '}
            <Link href={routes.divergences}>{t('reprendre.divergences.lien')}</Link>
          </p>
        </section>
      )}
      {!calme && (
        <section>
          <h2 className="t-section">{t('reprendre.attente')}</h2>
          <LignesDites lignes={attente.slice(0, MONTREES)} />
          {autres.length > 0 && <p className="t-small">{liste(autres)}</p>}
          <ProgresFichiers />
        </section>
      )}
      <SeulsIci />
      <Ecartes />
    </div>
  );
}

function quand(instant: string | undefined): string {
  if (instant === undefined) return t('reprendre.jamais');
  const { date, heure: h } = momentCivil(Date.parse(instant));
  return t('operation.a', { texte: dateSansJour(date), heure: heure(h) });
}
