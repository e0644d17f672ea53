import { useState } from 'react';
import { envoyerMaintenant } from '../../store/synchro/enMarche.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';

/** Asks for a round at once; what it does is said by the state of the exchange. `libelle`: other words for it. */
export function EnvoyerMaintenant({ libelle = t('serveur.envoyer') }: { libelle?: string }) {
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
      {encours ? t('serveur.envoi') : libelle}
    </Button>
  );
}
