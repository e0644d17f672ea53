import { useLiveQuery } from 'dexie-react-hooks';
import { lireAcces } from '../../store/synchro/acces.ts';
import { lireEtatSynchro } from '../../store/synchro/etat.ts';
import type { Session } from '../../store/synchro/serveurCompte.ts';
import { t } from '../i18n/i18n.ts';
import { Notice } from '../kit/Notice.tsx';
import { EnvoyerMaintenant } from '../shell/EnvoyerMaintenant.tsx';

/** What the person who is about to go out has not sent: it stays in that carnet, or leaves first. */
export function ResteDeLAutre({ session }: { session: Session }) {
  const etat = useLiveQuery(() => lireEtatSynchro());
  const acces = useLiveQuery(() => lireAcces());
  const n = etat === undefined ? 0 : etat.enAttente + etat.textesEnAttente + etat.fichiersEnAttente;
  if (n === 0 || acces?.compte !== session.compte) return null;
  const { nom } = session;
  return (
    <Notice kind="alert" live title={t('entrer.deja.reste', { n, nom })}>
      <p>{t('entrer.deja.reste.note', { nom })}</p>
      <div className="actions">
        <EnvoyerMaintenant />
      </div>
    </Notice>
  );
}
