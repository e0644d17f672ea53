import { useState } from 'react';
import type { Seance } from '../../../domain/seance/seance.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { rangApres } from '../../../store/rang.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { routes } from '../../shell/routes.ts';
import { useClock, useToday } from '../../shell/useClock.ts';
import type { Salle } from '../tenir/salle.ts';

/** What the chair alone may do from her own device: open, suspend, close, and settle the minutes. */
export function Conduire({ seance, salle }: { seance: Seance; salle: Salle }) {
  const heure = useClock();
  const aujourdhui = useToday();
  const [le, setLe] = useState(aujourdhui);
  const { faire, refus, encours } = useActe();
  const { ouverte, levee, suspendue } = salle.etat;
  if (seance.annulee !== undefined || seance.pv.arrete !== undefined) return null;
  const noter = (type: 'suspension' | 'reprise' | 'levee') => {
    if (encours) return;
    const jour = aujourdhui > seance.date ? { jour: aujourdhui } : {};
    void faire({
      acte: 'recordFait',
      charge: { id: seance.id, fait: { id: nouvelId(), rang: rangApres(seance.deroule), type, heure, ...jour } },
    });
  };
  return (
    <section className="elu-question" aria-label={t('elu.conduire')}>
      <h2 className="t-section">{t('elu.conduire')}</h2>
      {!ouverte && (
        <div className="actions">
          <ButtonLink variant="primary" icon="chair" href={`${routes.seance(seance.id, 'tenir')}?appel`}>
            {t('elu.conduire.ouvrir')}
          </ButtonLink>
        </div>
      )}
      {ouverte && !levee && (
        <div className="actions">
          <Button
            icon={suspendue ? 'right' : 'pause'}
            aria-disabled={encours}
            onClick={() => {
              noter(suspendue ? 'reprise' : 'suspension');
            }}
          >
            {t(suspendue ? 'elu.conduire.reprendre' : 'elu.conduire.suspendre')}
          </Button>
          <Button
            icon="stop"
            aria-disabled={encours}
            onClick={() => {
              noter('levee');
            }}
          >
            {t('elu.conduire.lever')}
          </Button>
        </div>
      )}
      {levee && (
        <>
          <DateField label={t('elu.conduire.jour')} value={le} onChange={setLe} />
          <div className="actions">
            <Button
              icon="lock"
              disabled={le === ''}
              onClick={() => {
                if (!encours) void faire({ acte: 'settlePv', charge: { id: seance.id, le } });
              }}
            >
              {t('elu.conduire.arreter')}
            </Button>
          </div>
        </>
      )}
      <RefusNotice refus={refus} />
    </section>
  );
}
