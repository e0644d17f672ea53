import { useMemo, useState } from 'react';
import { participationAuPoint, quorumDuPoint } from '../../../domain/seance/participation.ts';
import type { FaitSaisi } from '../../../domain/seance/fait.ts';
import { brouillonDe } from './brouillonDe.ts';
import { scrutinDe } from './saisieDuBrouillon.ts';
import { useTenue } from './contexte.ts';
import { phraseScrutin } from './phraseScrutin.ts';
import { apercu } from './VoteEnCours.tsx';
import { VotePanel } from './VotePanel.tsx';

type Scrutin = Extract<FaitSaisi, { type: 'scrutin' }>;

/** The same panel as when the vote was taken, with the electorate of that moment. */
export function ChampsScrutin({ saisi, onChange }: { saisi: Scrutin; onChange: (saisi: FaitSaisi) => void }) {
  const tenue = useTenue();
  const { seance, reglement, salle } = tenue;
  const vu = salle.points.get(saisi.pointId);
  const [brouillon, setBrouillon] = useState(() =>
    brouillonDe({ ...saisi, saisiLe: '' }, seance, vu?.point.genre ?? 'deliberation'),
  );
  const vue = useMemo(() => {
    const maintenant = participationAuPoint(seance, reglement, saisi.pointId, saisi.id);
    return {
      vu,
      enMain: true,
      maintenant,
      quorum: quorumDuPoint(seance, reglement, saisi.pointId),
      bloque: false,
      scrutins: [],
    };
  }, [seance, reglement, saisi.pointId, saisi.id, vu]);
  const clos = useMemo(
    () => apercu(tenue, brouillon, saisi.pointId, saisi.id),
    [tenue, brouillon, saisi.pointId, saisi.id],
  );
  return (
    <div className="now-vote correction-vote">
      <VotePanel
        vue={vue}
        brouillon={brouillon}
        fige={clos?.fige}
        changer={(change) => {
          const suivant = change(brouillon);
          setBrouillon(suivant);
          const scrutin = scrutinDe(suivant, seance, saisi.pointId);
          if (scrutin === undefined) return;
          onChange({
            ...scrutin,
            id: saisi.id,
            rang: saisi.rang,
            ...(saisi.heure === undefined ? {} : { heure: saisi.heure }),
            ...(saisi.jour === undefined ? {} : { jour: saisi.jour }),
          });
        }}
      />
      {clos && (
        <p className="t-phrase">
          <span className="fact">{phraseScrutin(seance, reglement, clos.fait, vue.maintenant.deports, salle)}</span>
        </p>
      )}
    </div>
  );
}
