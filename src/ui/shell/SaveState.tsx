import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { subscribe, writeState } from '../../store/pendingWrites.ts';
import { manqueDePlace, surManqueDePlace } from '../../store/synchro/place.ts';
import { lireEtatSynchro, type EtatSynchro } from '../../store/synchro/etat.ts';
import { heure, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { motsDEtat } from './motsDEtat.ts';
import { routes } from './routes.ts';
import { useClock } from './useClock.ts';
import { resumerProgres, useProgres } from './useProgres.ts';
import { useOnline } from './useOnline.ts';

/** Where the work is, in words first; « enregistré » only once the write is done. */
export function SaveState() {
  const etat = useLiveQuery(() => lireEtatSynchro());
  return etat?.attache === true ? <EtatPartage etat={etat} /> : <EtatIci />;
}

/** A carnet without a server: where its last write is. */
function EtatIci() {
  const { pending, savedAt } = useSyncExternalStore(subscribe, writeState);
  const online = useOnline();
  const words =
    savedAt === undefined
      ? t('shell.etat.ici')
      : t('shell.etat.enregistre', { heure: heure(momentCivil(savedAt).heure) });
  return (
    <div className="save-state" role="status" aria-label={t('shell.etat')} data-online={online} data-saved-at={savedAt}>
      <Icon name={online ? 'here' : 'net'} />
      <span>
        <b>{pending > 0 ? t('shell.etat.encours') : words}</b>
        <span>{t(online ? 'shell.etat.appareil' : 'shell.etat.sansReseau')}</span>
      </span>
    </div>
  );
}

/** A shared carnet: what is sent and what waits; a touch opens the detail. */
function EtatPartage({ etat }: { etat: EtatSynchro }) {
  const { savedAt } = useSyncExternalStore(subscribe, writeState);
  const plein = useSyncExternalStore(surManqueDePlace, manqueDePlace);
  const online = useOnline();
  const progres = useProgres();
  // Words of the minute: the clock repaints them.
  useClock();
  const { titre, suite, icone } = motsDEtat({ ...etat, plein }, online, Date.now(), savedAt);
  const route = icone === 'here' || icone === 'check' ? resumerProgres(progres) : undefined;
  return (
    <div role="status">
      <Link
        href={etat.panne === 'session-expiree' ? routes.entrer : routes.aReprendre}
        className="save-state save-state-link"
        data-online={online}
        data-saved-at={savedAt}
        data-attente={etat.enAttente + etat.textesEnAttente + etat.fichiersEnAttente}
      >
        <Icon name={icone} />
        <span>
          <b>{titre}</b>
          {route !== undefined ? (
            <span>{t(`synchro.piece.${route.sens}`, { pourcent: route.pourcent })}</span>
          ) : (
            suite !== undefined && <span>{suite}</span>
          )}
        </span>
        <span className="vh">{t('synchro.detail')}</span>
      </Link>
    </div>
  );
}
