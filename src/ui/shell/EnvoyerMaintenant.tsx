import { useState } from 'react';
import { envoyerMaintenant } from '../../store/synchro/enMarche.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';

/** Asks for a round at once; what it does is said by the state of the exchange. */
export function EnvoyerMaintenant() {
  const [encours, setEncours] = useState(false);
  return (
    <Button
      icon="send"
      aria-disabled={encours}
      onClick={() => {
        if (encours) return;
        setEncours(true);
        void envoyerMaintenant().finally(() => {
          setEncours(false);
        });
      }}
    >
      {t(encours ? 'serveur.envoi' : 'serveur.envoyer')}
    </Button>
  );
}
