import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { subscribe, writeState } from '../../store/pendingWrites.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { startUpdates } from './updates.ts';

/**
 * Proposes a new version; never forces it, waits for the end of what is being written, and says nothing while a sitting
 * is held. It floats, so that nothing moves under the hand.
 */
export function UpdatePrompt() {
  const [reload, setReload] = useState<() => void>();
  const [location] = useLocation();
  const holding = location.endsWith('/tenir');
  const { pending } = useSyncExternalStore(subscribe, writeState);
  useEffect(
    () =>
      startUpdates((next) => {
        setReload(() => next);
      }),
    [],
  );
  return (
    <div role="status">
      {reload && !holding && (
        <div className="update">
          <p>
            {t('shell.maj.texte')} {pending > 0 && t('shell.maj.attente')}
          </p>
          <Button disabled={pending > 0} onClick={reload}>
            {t('shell.maj.recharger')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setReload(undefined);
            }}
          >
            {t('shell.maj.plusTard')}
          </Button>
        </div>
      )}
    </div>
  );
}
