import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { participationAuPoint, quorumDuPoint } from '../../../domain/seance/participation.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireSeance } from '../../../store/lectures.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useDroits, type Droits } from '../../shell/useDroits.ts';
import { lireSalle } from '../tenir/salle.ts';
import { Conduire } from './Conduire.tsx';
import { moiDans, moiQuiRepond } from './moi.ts';
import { OrdreDuJour } from './OrdreDuJour.tsx';
import { PointLu } from './PointLu.tsx';
import { ProjetDePv } from './ProjetDePv.tsx';
import { Reponse } from './Reponse.tsx';
import './elu.css';

/** A sitting as one of its members reads it: where it stands now, its points and their papers, his answer, his notes. */
export default function MaSeance({ seanceId }: { seanceId: string }) {
  const seance = useLiveQuery(() => lireSeance(seanceId), [seanceId]);
  const droits = useDroits();
  return seance === undefined || droits === undefined ? <Loading /> : <Lue seance={seance} droits={droits} />;
}

function Lue({ seance, droits }: { seance: Seance; droits: Droits }) {
  const [, aller] = useLocation();
  const demande = new URLSearchParams(useSearch()).get('point');
  const salle = useMemo(() => lireSalle(seance), [seance]);
  const moi = moiDans(seance, droits.acces);
  const repond = moiQuiRepond(seance, droits);
  const { ouverte, levee } = salle.etat;
  const courant = ouverte && !levee ? salle.courant : undefined;
  const choisi = salle.ordre.find(({ point }) => point.id === demande) ?? courant ?? salle.ordre[0];
  const lire = (pointId: string | undefined) => {
    aller(pointId === undefined ? '?' : `?point=${encodeURIComponent(pointId)}`);
  };
  return (
    <div className="elu-page elu-large">
      {courant && <EnCeMoment seance={seance} numero={courant.numero} pointId={courant.point.id} />}
      {droits.pourrait('settlePv', seance.instanceId) && <Conduire seance={seance} salle={salle} />}
      {repond && !ouverte && seance.annulee === undefined && (
        <section className="elu-question">
          <h2 className="t-section">{t('elu.reponse.titre')}</h2>
          <Reponse seance={seance} moi={repond} />
        </section>
      )}
      {levee && <ProjetDePv seance={seance} droits={droits} />}
      <div className="elu-lecture" data-lit={demande !== null}>
        <OrdreDuJour
          seance={seance}
          salle={salle}
          choisi={choisi?.point.id}
          courant={courant?.point.id}
          onLire={lire}
        />
        {choisi && (
          <div className="elu-point">
            <Button
              variant="quiet"
              icon="left"
              className="elu-point-retour"
              onClick={() => {
                lire(undefined);
              }}
            >
              {t('elu.retour')}
            </Button>
            <PointLu
              key={choisi.point.id}
              seance={seance}
              numero={choisi.numero}
              point={choisi.point}
              moi={moi}
              droits={droits}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function EnCeMoment({ seance, numero, pointId }: { seance: Seance; numero: string; pointId: string }) {
  const { comptes, requis, exige } = useMemo(() => {
    const reglement = reglementDeSeance(seance);
    return seance.deroule.some((f) => f.type === 'point' && f.pointId === pointId)
      ? quorumDuPoint(seance, reglement, pointId)
      : participationAuPoint(seance, reglement, pointId);
  }, [seance, pointId]);
  return (
    <section className="elu-maintenant" aria-label={t('elu.maintenant')}>
      <span className="num">{numero}</span>
      <div>
        <p className="t-label">{t('elu.maintenant')}</p>
        <p className="t-sub">{seance.points.find((p) => p.id === pointId)?.intitule}</p>
      </div>
      {exige && <p className="t-small">{t('elu.quorum', { comptes: comptes.length, requis })}</p>}
    </section>
  );
}
