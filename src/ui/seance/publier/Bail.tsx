import { useLiveQuery } from 'dexie-react-hooks';
import { lireAcces } from '../../../store/synchro/acces.ts';
import { lireAppareil } from '../../../store/synchro/serveur.ts';
import { carnet } from '../../../store/courant.ts';
import { t } from '../../i18n/i18n.ts';
import { nomAuteur } from '../../i18n/operationNoms.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import type { Publication } from './usePublication.ts';

/** Of a shared carnet: another device gives the numbers of the year; they may be taken over here. */
export function Bail({ publication: { seance, registre, annee } }: { publication: Publication }) {
  const ici = useLiveQuery(async () => ({ acces: await lireAcces(), appareil: await lireAppareil(carnet()) }));
  const { faire, refus, encours } = useActe();
  const bail = registre?.bail;
  if (ici === undefined || ici.acces === null || bail === undefined || bail.device === ici.appareil) return null;
  return (
    <Notice kind="alert" title={t('publier.bail', { qui: nomAuteur(bail.par) })}>
      <p>{t('publier.bail.texte')}</p>
      <RefusNotice refus={refus} />
      <div className="actions">
        <Button
          aria-disabled={encours}
          onClick={() => {
            if (!encours) void faire({ acte: 'takeBail', charge: { instanceId: seance.instanceId, annee } });
          }}
        >
          {t('publier.bail.prendre')}
        </Button>
      </div>
    </Notice>
  );
}
