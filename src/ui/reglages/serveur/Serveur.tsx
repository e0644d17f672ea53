import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { lireAcces } from '../../../store/synchro/acces.ts';
import { lireEtatSynchro } from '../../../store/synchro/etat.ts';
import { dateSansJour, heure, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { EnvoyerMaintenant } from '../../shell/EnvoyerMaintenant.tsx';
import { HorlogeFausse } from '../../shell/HorlogeFausse.tsx';
import { motsDEtat } from '../../shell/motsDEtat.ts';
import { ProgresFichiers } from '../../shell/ProgresFichiers.tsx';
import { routes } from '../../shell/routes.ts';
import { useDroits } from '../../shell/useDroits.ts';
import { useOnline } from '../../shell/useOnline.ts';
import { useSession } from '../../shell/useServeur.ts';
import { Appareils } from './Appareils.tsx';
import { ClesDAcces } from './ClesDAcces.tsx';
import { Quitter } from './Quitter.tsx';
import './serveur.css';

/** Where this carnet is attached, one's devices and passkeys, and the way out. */
export default function Serveur() {
  const etat = useLiveQuery(() => lireEtatSynchro());
  const acces = useLiveQuery(() => lireAcces());
  const droits = useDroits();
  const session = useSession();
  const online = useOnline();
  const [quitte, setQuitte] = useState(false);
  if (etat === undefined || acces === undefined || droits === undefined) return <Loading />;
  if (!etat.attache) return <SansServeur connu={session.data != null} />;
  const qui = session.data;
  return (
    <div className="center serveur stack-l">
      <section>
        <h1 className="t-title">{t('serveur.titre')}</h1>
        <p>{t('serveur.rattache', { espace: acces?.nomEspace ?? location.host })}</p>
        <dl className="serveur-fiche">
          <dt>{t('serveur.compte')}</dt>
          <dd>{acces?.nom ?? ''}</dd>
          <dt>{t('serveur.adresse')}</dt>
          <dd>{location.host}</dd>
          <dt>{t('serveur.dernier')}</dt>
          <dd>{quand(etat.derniereReussite)}</dd>
          <dt>{t('synchro.etat')}</dt>
          <dd>
            {motsDEtat(etat, online, Date.now()).titre}
            {'. '}
            <Link href={routes.aReprendre}>{t('serveur.detail')}</Link>
          </dd>
        </dl>
        <ProgresFichiers />
        <HorlogeFausse />
        {(etat.panne === 'session-expiree' || qui === null) && (
          <Notice kind="alert">
            <p>{t('serveur.expire')}</p>
          </Notice>
        )}
        <div className="actions">
          {etat.panne === 'session-expiree' || qui === null ? (
            <ButtonLink variant="primary" icon="key" href={routes.entrer}>
              {t('serveur.reconnecter')}
            </ButtonLink>
          ) : (
            <EnvoyerMaintenant />
          )}
          {droits.secretariat && <ButtonLink href={routes.comptes}>{t('serveur.section.comptes')}</ButtonLink>}
        </div>
      </section>
      {qui && (
        <>
          <section>
            <h2 className="t-section">{t('serveur.appareils')}</h2>
            <Appareils nom={qui.nom} />
          </section>
          <section>
            <h2 className="t-section">{t('serveur.passkey')}</h2>
            <ClesDAcces />
          </section>
        </>
      )}
      <section>
        <h2 className="t-section">{t('serveur.sortir.titre')}</h2>
        <p className="measure">{t('serveur.sortir.texte')}</p>
        <div className="actions">
          <Button
            icon="out"
            onClick={() => {
              setQuitte(true);
            }}
          >
            {t('serveur.sortir')}
          </Button>
        </div>
      </section>
      {quitte && (
        <Quitter
          onClose={() => {
            setQuitte(false);
          }}
        />
      )}
    </div>
  );
}

function SansServeur({ connu }: { connu: boolean }) {
  return (
    <div className="center serveur stack">
      <h1 className="t-title">{t('serveur.titre')}</h1>
      <p className="measure">{t('serveur.aucun')}</p>
      {!connu && <p className="measure t-small">{t('serveur.aucun.comment')}</p>}
      <div className="actions">
        <ButtonLink icon="in" variant={connu ? 'primary' : 'secondary'} href={routes.entrer}>
          {t('serveur.aucun.entrer')}
        </ButtonLink>
      </div>
    </div>
  );
}

function quand(instant: string | undefined): string {
  if (instant === undefined) return t('serveur.jamais');
  const { date, heure: h } = momentCivil(Date.parse(instant));
  return t('operation.a', { texte: dateSansJour(date), heure: heure(h) });
}
