import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { lireEnvois } from '../../store/lecturesEnvois.ts';
import { lireScrutinsDivergents } from '../../store/synchro/divergences.ts';
import type { EtatSynchro } from '../../store/synchro/etat.ts';
import { heure, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { wordOperation } from '../i18n/operation.ts';
import { wordRefus } from '../i18n/refus.ts';
import { HorlogeFausse } from '../shell/HorlogeFausse.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';

const MONTREES = 4;

/** Of a shared carnet: what was refused, what is to be settled, what is not sent yet. */
export default function CoteServeur({ etat }: { etat: EtatSynchro }) {
  const aujourdhui = useToday();
  const envois = useLiveQuery(lireEnvois);
  const scrutins = useLiveQuery(() => lireScrutinsDivergents(aujourdhui), [aujourdhui]);
  if (envois === undefined || scrutins === undefined) return null;
  const votes = scrutins.reduce((n, s) => n + s.scrutins.length, 0);
  const refuses = envois.refusees.length + etat.motsRefuses;
  const reste = envois.enAttente + envois.textes + envois.fichiers;
  return (
    <>
      <HorlogeFausse />
      {refuses > 0 && (
        <section className="cote-serveur">
          <h2 className="t-section">
            {t('synchro.cote.refuses')} {refuses}
          </h2>
          {envois.refusees.slice(0, MONTREES).map(({ ligne, autour }) => (
            <div key={ligne.id} className="notice notice-refus">
              <p className="notice-title">{wordOperation(ligne, autour)}</p>
              <p className="t-small">
                {t('synchro.cote.refuse', { raison: wordRefus(ligne.refus ?? { code: 'panne' }) })}
              </p>
            </div>
          ))}
          {etat.motsRefuses > 0 && <p>{t('synchro.cote.mots', { n: etat.motsRefuses })}</p>}
          <Link href={routes.aReprendre}>{t('synchro.cote.reprendre')}</Link>
        </section>
      )}
      {etat.divergences + votes > 0 && (
        <section className="cote-serveur">
          <h2 className="t-section">{t('synchro.cote.divergences')}</h2>
          {etat.divergences > 0 && <p>{t('synchro.cote.divergences.texte', { n: etat.divergences })}</p>}
          {votes > 0 && <p>{t('synchro.cote.scrutins', { n: votes })}</p>}
          <Link href={routes.divergences}>{t('synchro.cote.departager')}</Link>
        </section>
      )}
      {reste > 0 ? (
        <section className="cote-serveur">
          <h2 className="t-section">{t('synchro.cote.attente')}</h2>
          <ul className="lines">
            {[...envois.suspens, ...envois.attente].slice(0, MONTREES).map(({ ligne, autour }) => (
              <li key={ligne.id}>
                <span>{wordOperation(ligne, autour)}</span>
                <span className="t-small">{heure(momentCivil(Date.parse(ligne.at)).heure)}</span>
              </li>
            ))}
          </ul>
          <p className="t-small">
            {t('synchro.cote.seul')} <Link href={routes.aReprendre}>{t('synchro.cote.tout')}</Link>
          </p>
        </section>
      ) : (
        <section className="cote-serveur">
          <h2 className="t-section">{t('synchro.envoye')}</h2>
          <p className="t-small">
            <Link href={routes.reglages}>{t('aujourdhui.ici.copie')}</Link>
          </p>
        </section>
      )}
    </>
  );
}
