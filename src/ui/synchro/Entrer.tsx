import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { envoyerMaintenant } from '../../store/synchro/enMarche.ts';
import type { Session } from '../../store/synchro/serveurCompte.ts';
import { passkeysPossibles } from '../../store/synchro/serveurPasskeys.ts';
import { t } from '../i18n/i18n.ts';
import { wordServeur } from '../i18n/refusServeur.ts';
import { Button } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';
import { CleDAcces } from '../shell/CleDAcces.tsx';
import { retenirAppareil } from '../shell/nomAppareil.ts';
import { useSession } from '../shell/useServeur.ts';
import { ChoixEspace } from './ChoixEspace.tsx';
import { ParLien } from './ParLien.tsx';
import { PremierTour } from './PremierTour.tsx';
import { SeConnecter } from './SeConnecter.tsx';
import './synchro.css';

const jetonDeLAdresse = (): string | undefined => (location.hash.length > 1 ? location.hash.slice(1) : undefined);

/** What opens the door, taken off the address at once: neither history nor a screenshot keeps it. */
function useJeton(): [string | undefined, (jeton: undefined) => void] {
  const [jeton, setJeton] = useState(jetonDeLAdresse);
  useEffect(() => {
    const prendre = () => {
      const nouveau = jetonDeLAdresse();
      if (nouveau === undefined) return;
      setJeton(nouveau);
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    prendre();
    // Another link opened in the same tab.
    addEventListener('hashchange', prendre);
    return () => {
      removeEventListener('hashchange', prendre);
    };
  }, []);
  return [jeton, setJeton];
}

/** From a one-time link or a passkey to an open carnet: who you are, this device, a key for next time, where to work. */
export default function Entrer() {
  const [jeton, setJeton] = useJeton();
  const [entre, setEntre] = useState<Session>();
  const suite = new URLSearchParams(useSearch()).get('suite');
  const queries = useQueryClient();
  const accueillir = (session: Session) => {
    queries.setQueryData(['serveur', 'session'], session);
    retenirAppareil(session.appareil.id);
    setJeton(undefined);
    setEntre(session);
    // A carnet whose session had expired sends again at once.
    void envoyerMaintenant();
  };
  if (suite === 'envoi' || suite === 'reception') return <PremierTour sens={suite} />;
  return (
    <div className="center synchro-porte">
      {jeton !== undefined ? (
        <ParLien
          jeton={jeton}
          onEntre={accueillir}
          onAutre={() => {
            setJeton(undefined);
          }}
        />
      ) : (
        <Dedans entre={entre} onEntre={accueillir} />
      )}
    </div>
  );
}

interface DedansProps {
  /** Who has just entered, in this visit. */
  entre: Session | undefined;
  onEntre: (session: Session) => void;
}

function Dedans({ entre, onEntre }: DedansProps) {
  const session = useSession();
  const [cleVue, setCleVue] = useState(false);
  const [autre, setAutre] = useState(false);
  if (session.isPending) return <Loading />;
  if (session.isError && entre === undefined)
    return (
      <div className="stack">
        <h1 className="t-sentence">{t('entrer.titre')}</h1>
        <Notice kind="refus">{wordServeur(session.error)}</Notice>
        <div className="actions">
          <Button icon="undo" onClick={() => void session.refetch()}>
            {t('entrer.reessayer')}
          </Button>
        </div>
      </div>
    );
  const qui = session.data ?? entre ?? null;
  if (qui === null || autre)
    return (
      <>
        <h1 className="t-sentence">{t('entrer.titre')}</h1>
        <SeConnecter
          onEntre={(session) => {
            setAutre(false);
            onEntre(session);
          }}
        />
      </>
    );
  if (entre !== undefined && entre.passkeys === 0 && !cleVue && passkeysPossibles())
    return (
      <div className="stack">
        <h1 className="t-sentence">{t('entrer.cle.titre')}</h1>
        <CleDAcces />
        <div className="actions">
          <Button
            variant={qui.passkeys > 0 ? 'primary' : 'secondary'}
            onClick={() => {
              setCleVue(true);
            }}
          >
            {t(qui.passkeys > 0 ? 'entrer.cle.suite' : 'entrer.cle.plusTard')}
          </Button>
        </div>
      </div>
    );
  return (
    <ChoixEspace
      session={qui}
      onAutre={() => {
        setAutre(true);
      }}
    />
  );
}
