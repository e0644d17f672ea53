import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { lireEnvois } from '../../store/lecturesEnvois.ts';
import { lireEtatSynchro } from '../../store/synchro/etat.ts';
import { dateSansJour, heure, liste, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { wordOperation } from '../i18n/operation.ts';
import { wordRefus } from '../i18n/refus.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { motsDEtat } from '../shell/motsDEtat.ts';
import { routes } from '../shell/routes.ts';
import { EnvoyerMaintenant } from '../shell/EnvoyerMaintenant.tsx';
import { useOnline } from '../shell/useOnline.ts';
import { Refusee } from './Refusee.tsx';
import './synchro.css';

const MONTREES = 20;

/** What the head of the screens says, in detail: what was refused, what is to be settled, what waits. */
export default function AReprendre() {
  const etat = useLiveQuery(() => lireEtatSynchro());
  const envois = useLiveQuery(lireEnvois);
  const enLigne = useOnline();
  if (etat === undefined || envois === undefined) return <Loading />;
  if (!etat.attache)
    return (
      <div className="center stack">
        <h1 className="t-title">{t('reprendre.sansServeur')}</h1>
        <p className="measure">{t('reprendre.sansServeur.texte')}</p>
        <div className="actions">
          <ButtonLink href={routes.serveur}>{t('reprendre.sansServeur.lien')}</ButtonLink>
        </div>
      </div>
    );
  const { refusees, attente, enAttente, textes, fichiers } = envois;
  const autres = [
    ...(enAttente > MONTREES ? [t('reprendre.attente.autres', { n: enAttente - MONTREES })] : []),
    ...(textes > 0 ? [t('reprendre.attente.textes', { n: textes })] : []),
    ...(fichiers > 0 ? [t('reprendre.attente.fichiers', { n: fichiers })] : []),
  ];
  const calme = enAttente + textes + fichiers === 0;
  return (
    <div className="center stack-l">
      <div>
        <h1 className="t-title">{motsDEtat(etat, enLigne, Date.now()).titre}</h1>
        <p className="measure">
          {calme ? t('reprendre.envoye.texte', { quand: quand(etat.derniereReussite) }) : t('reprendre.attend.texte')}
        </p>
        <div className="actions">
          {etat.panne === 'session-expiree' ? (
            <ButtonLink variant="primary" href={routes.entrer}>
              {t('reprendre.reconnecter')}
            </ButtonLink>
          ) : (
            <EnvoyerMaintenant />
          )}
          {!calme && <ButtonLink href={routes.reglages}>{t('reprendre.copie')}</ButtonLink>}
        </div>
      </div>
      {refusees.length > 0 && (
        <section>
          <h2 className="t-section">{t('reprendre.refuses')}</h2>
          <p className="measure t-small">{t('reprendre.refuses.texte')}</p>
          <ul className="refusees">
            {refusees.map((dite) => (
              <Refusee key={dite.ligne.id} {...dite} />
            ))}
          </ul>
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
          <ul className="lines synchro-lignes">
            {attente.slice(0, MONTREES).map(({ ligne, autour }) => (
              <li key={ligne.id}>
                <span>
                  {wordOperation(ligne, autour)}
                  {ligne.suspens && (
                    <small className="tag tag-alert">
                      {t('reprendre.suspens', { raison: wordRefus(ligne.suspens) })}
                    </small>
                  )}
                </span>
                <span className="t-small">{heure(momentCivil(Date.parse(ligne.at)).heure)}</span>
              </li>
            ))}
          </ul>
          {autres.length > 0 && <p className="t-small">{liste(autres)}</p>}
        </section>
      )}
    </div>
  );
}

function quand(instant: string | undefined): string {
  if (instant === undefined) return t('reprendre.jamais');
  const { date, heure: h } = momentCivil(Date.parse(instant));
  return t('operation.a', { texte: dateSansJour(date), heure: heure(h) });
}
