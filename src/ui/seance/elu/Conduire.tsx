import { useState } from 'react';
import { quorumDuPoint } from '../../../domain/seance/participation.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { FaitSaisi } from '../../../domain/seance/fait.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { rangApres } from '../../../store/rang.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { deferred } from '../../kit/deferred.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { routes } from '../../shell/routes.ts';
import { momentPropose } from '../tenir/moment.ts';
import { pointSuivant, seDelibere, type Salle } from '../tenir/salle.ts';

/** The panel of votes comes with the room's widgets: read when a chair needs it. */
const Voter = deferred(() => import('./Voter.tsx'));

type SansPlace<F> = F extends unknown ? Omit<F, 'id' | 'rang' | 'heure' | 'jour'> : never;

/**
 * What the chair may do from her own device, and nothing else: open, take up a point, put it to the vote, suspend,
 * close, and settle the minutes. Who comes, goes or gives a pouvoir on paper is recorded by the secretariat.
 */
export function Conduire({ seance, salle }: { seance: Seance; salle: Salle }) {
  const maintenant = useMaintenant();
  const [le, setLe] = useState(maintenant.date);
  const { faire, refus, encours } = useActe();
  const { ouverte, levee, suspendue } = salle.etat;
  if (seance.annulee !== undefined || seance.pv.arrete !== undefined) return null;
  const noter = (dit: SansPlace<FaitSaisi>) => {
    if (encours) return;
    const quand = momentPropose(seance, maintenant, salle.faits.at(-1));
    const fait = { ...dit, id: nouvelId(), rang: rangApres(seance.deroule), ...quand } as FaitSaisi;
    void faire({ acte: 'recordFait', charge: { id: seance.id, fait } });
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
        <>
          {!suspendue && <Vote seance={seance} salle={salle} />}
          <div className="actions">
            {!suspendue && <Suivant seance={seance} salle={salle} occupe={encours} noter={noter} />}
            <Button
              icon={suspendue ? 'right' : 'pause'}
              aria-disabled={encours}
              onClick={() => {
                noter({ type: suspendue ? 'reprise' : 'suspension' });
              }}
            >
              {t(suspendue ? 'elu.conduire.reprendre' : 'elu.conduire.suspendre')}
            </Button>
            <Button
              icon="stop"
              aria-disabled={encours}
              onClick={() => {
                noter({ type: 'levee' });
              }}
            >
              {t('elu.conduire.lever')}
            </Button>
          </div>
        </>
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

/** The vote of the point in hand, until it is closed. */
function Vote({ seance, salle }: { seance: Seance; salle: Salle }) {
  const { courant } = salle;
  if (courant === undefined || salle.scrutins.has(courant.point.id)) return null;
  return (
    <>
      <h3 className="t-sub">{t('elu.conduire.vote', { numero: courant.numero, titre: courant.point.intitule })}</h3>
      <Voter key={courant.point.id} seance={seance} salle={salle} point={courant} />
    </>
  );
}

interface SuivantProps {
  seance: Seance;
  salle: Salle;
  occupe: boolean;
  noter: (fait: SansPlace<FaitSaisi>) => void;
}

/** The point to take up next. Without a quorum it is said, and what is done then is the room's. */
function Suivant({ seance, salle, occupe, noter }: SuivantProps) {
  const suivant = pointSuivant(salle, salle.courant?.point.id);
  if (suivant === undefined) return null;
  const { numero, point } = suivant;
  if (seDelibere(point.genre) && !quorumDuPoint(seance, reglementDeSeance(seance), point.id).quorum)
    return <Notice kind="alert">{t('elu.conduire.sansQuorum', { numero })}</Notice>;
  return (
    <Button
      variant={salle.courant === undefined || salle.scrutins.has(salle.courant.point.id) ? 'primary' : 'secondary'}
      icon="right"
      aria-disabled={occupe}
      onClick={() => {
        noter({ type: 'point', pointId: point.id, sort: 'aborde' });
      }}
    >
      {t('elu.conduire.aborder', { numero, titre: point.intitule })}
    </Button>
  );
}
