import { useMemo, useState } from 'react';
import { participationAuPoint, quorumDuPoint } from '../../../domain/seance/participation.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { PointNumerote } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActes, useGeste } from '../tenir/actes.ts';
import { direAlertes } from '../tenir/alertes.ts';
import { brouillonNeuf, type Brouillon } from '../tenir/brouillon.ts';
import { scrutinDe } from '../tenir/saisieDuBrouillon.ts';
import { GestesContext, HorlogeContext, TenueContext } from '../tenir/contexte.ts';
import { DemandeDeScrutin } from '../tenir/DemandeDeScrutin.tsx';
import { momentPropose } from '../tenir/moment.ts';
import { chiffresResultat, phraseScrutin, titreResultat } from '../tenir/phraseScrutin.ts';
import type { Salle } from '../tenir/salle.ts';
import { useBrouillon } from '../tenir/useBrouillon.ts';
import { apercu } from '../tenir/VoteEnCours.tsx';
import { VotePanel } from '../tenir/VotePanel.tsx';
import type { Vue } from '../tenir/vue.ts';
import '../tenir/tenir.css';

interface VoterProps {
  seance: Seance;
  salle: Salle;
  point: PointNumerote;
}

/** The vote of the point in hand, as the chair takes it: the same panel as in the room, and the button that closes it. */
export default function Voter({ seance, salle, point }: VoterProps) {
  const [demande, setDemande] = useState(false);
  const maintenant = useMaintenant();
  const actes = useActes(seance, '');
  const reglement = useMemo(() => reglementDeSeance(seance), [seance]);
  const tenue = useMemo(() => ({ seance, reglement, salle, actes }), [seance, reglement, salle, actes]);
  const moment = momentPropose(seance, maintenant, salle.faits.at(-1));
  const horloge = { moment, directe: true, dire: () => undefined };
  const vue = useMemo<Vue>(
    () => ({
      vu: point,
      enMain: true,
      maintenant: participationAuPoint(seance, reglement, point.point.id),
      quorum: quorumDuPoint(seance, reglement, point.point.id),
      bloque: false,
      scrutins: salle.scrutins.get(point.point.id) ?? [],
    }),
    [seance, reglement, salle, point],
  );
  const gestes = useMemo(
    () => ({
      choisir: () => undefined,
      ouvrir: () => {
        setDemande(true);
      },
    }),
    [],
  );
  return (
    <TenueContext value={tenue}>
      <HorlogeContext value={horloge}>
        <GestesContext value={gestes}>
          <EnCours vue={vue} tenue={tenue} moment={moment} />
          {demande && (
            <DemandeDeScrutin
              vue={vue}
              onClose={() => {
                setDemande(false);
              }}
            />
          )}
        </GestesContext>
      </HorlogeContext>
    </TenueContext>
  );
}

type Tenue = Parameters<typeof apercu>[0];
interface EnCoursProps {
  vue: Vue;
  tenue: Tenue;
  moment: ReturnType<typeof momentPropose>;
}

function EnCours({ vue, tenue, moment }: EnCoursProps) {
  const { seance, reglement, salle, actes } = tenue;
  const { point } = vue.vu as PointNumerote;
  const garde = useBrouillon<Brouillon>(
    `vote/${seance.id}/${point.id}`,
    () => brouillonNeuf(point.genre, vue.scrutins.length),
    (b) => b.rangDansLePoint === vue.scrutins.length,
  );
  const { refus, occupe, geste } = useGeste();
  if (garde.valeur === undefined) return <Loading />;
  const brouillon = garde.valeur;
  const clos = apercu(tenue, brouillon, point.id);
  const clore = async () => {
    const scrutin = scrutinDe(brouillon, seance, point.id);
    if (scrutin !== undefined && (await geste(() => actes.noter([scrutin], moment)))) garde.oublier();
  };
  return (
    <div className="elu-vote">
      <VotePanel vue={vue} brouillon={brouillon} changer={garde.changer} fige={clos?.fige} />
      {clos && (
        <p className="t-register" role="status">
          {phraseScrutin(seance, reglement, clos.fait, vue.maintenant.deports, salle)}
        </p>
      )}
      {clos &&
        direAlertes(clos.fige).map((alerte) => (
          <p key={alerte} className="tag tag-alert">
            {alerte}
          </p>
        ))}
      <RefusNotice refus={refus ?? garde.refus} />
      <div className="actions">
        <Button
          variant="primary"
          icon="ballot"
          disabled={clos === undefined}
          aria-disabled={occupe}
          onClick={() => void clore()}
        >
          {clos === undefined
            ? t('elu.conduire.vote.attente')
            : t('elu.conduire.vote.clore', {
                resultat: [titreResultat(clos.fige), chiffresResultat(clos.fige, clos.fait.saisie)]
                  .filter((s) => s !== '')
                  .join(', '),
              })}
        </Button>
      </div>
    </div>
  );
}
