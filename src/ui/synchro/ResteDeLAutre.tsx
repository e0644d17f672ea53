import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { lireAcces } from '../../store/synchro/acces.ts';
import { envoyerMaintenant } from '../../store/synchro/enMarche.ts';
import { lireEtatSynchro } from '../../store/synchro/etat.ts';
import type { Session } from '../../store/synchro/serveurCompte.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';

/** What the person who is about to go out has not sent: it stays in that carnet, or leaves first. */
export function ResteDeLAutre({ session }: { session: Session }) {
  const etat = useLiveQuery(() => lireEtatSynchro());
  const acces = useLiveQuery(() => lireAcces());
  const [attend, setAttend] = useState(false);
  const n = etat === undefined ? 0 : etat.enAttente + etat.textesEnAttente + etat.fichiersEnAttente;
  if (n === 0 || acces?.compte !== session.compte) return null;
  const { nom } = session;
  return (
    <Notice kind="alert" live title={t('entrer.deja.reste', { n, nom })}>
      <p>{t('entrer.deja.reste.note', { nom })}</p>
      <div className="actions">
        <Button
          icon="send"
          aria-disabled={attend}
          onClick={() => {
            if (attend) return;
            setAttend(true);
            void envoyerMaintenant().finally(() => {
              setAttend(false);
            });
          }}
        >
          {t(attend ? 'serveur.envoi' : 'serveur.envoyer')}
        </Button>
      </div>
    </Notice>
  );
}
