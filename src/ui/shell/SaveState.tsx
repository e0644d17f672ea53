import { useSyncExternalStore } from 'react';
import { subscribe, writeState } from '../../store/pendingWrites.ts';
import { heure, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { useOnline } from './useOnline.ts';

/** Where the work is, in words first; « enregistré » only once the write is done. */
export function SaveState() {
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
