import { nomDuCarnet } from '../../store/courant.ts';
import { eveiller } from '../../store/synchro/reveil.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';

/** Asks for a round at once; what it does is said by the state of the exchange. */
export function EnvoyerMaintenant() {
  return (
    <Button
      icon="send"
      onClick={() => {
        eveiller(nomDuCarnet());
      }}
    >
      {t('serveur.envoyer')}
    </Button>
  );
}
