import { useCallback, useMemo, useState } from 'react';
import { participationAuPoint, quorumDuPoint } from '../../../domain/seance/participation.ts';
import type { MembreId, PointId } from '../../../domain/ids.ts';
import type { PointNumerote } from '../../../domain/seance/ordre.ts';
import { GestesContext, useTenue, type Dialogue, type Tenue } from './contexte.ts';
import { Deroule } from './Deroule.tsx';
import { Dialogues } from './Dialogues.tsx';
import { MenuFait } from './MenuFait.tsx';
import { Personnes } from './Personnes.tsx';
import { Pied } from './Pied.tsx';
import { PointEnMain } from './PointEnMain.tsx';
import { pointSuivant, seDelibere } from './salle.ts';
import type { Vue } from './vue.ts';

/** The point shown: the one chosen, else the one in hand, else the next. */
function pointVu(tenue: Tenue, choisi: PointId | undefined): PointNumerote | undefined {
  const { salle } = tenue;
  const demande = choisi === undefined ? undefined : salle.points.get(choisi);
  return demande ?? salle.courant ?? pointSuivant(salle, salle.etat.pointCourant) ?? salle.ordre.at(-1);
}

function lireVue(tenue: Tenue, choisi: PointId | undefined): Vue {
  const { seance, reglement, salle } = tenue;
  const vu = pointVu(tenue, choisi);
  const enMain = vu !== undefined && vu.point.id === salle.courant?.point.id;
  const maintenant = participationAuPoint(seance, reglement, vu?.point.id);
  const quorum = enMain ? quorumDuPoint(seance, reglement, vu.point.id) : maintenant;
  const bloque =
    vu !== undefined &&
    !enMain &&
    !quorum.quorum &&
    seDelibere(vu.point.genre) &&
    (salle.scrutins.get(vu.point.id) ?? []).length === 0;
  return {
    vu,
    enMain,
    maintenant,
    quorum,
    bloque,
    scrutins: vu === undefined ? [] : (salle.scrutins.get(vu.point.id) ?? []),
  };
}

/** The room on one screen: who at the left, what in the middle, when at the right, the acts below. */
export function SalleEnSeance() {
  const tenue = useTenue();
  const [choisi, setChoisi] = useState<PointId>();
  const [menu, setMenu] = useState<{ membre: MembreId; ancre: Element }>();
  const [dialogue, setDialogue] = useState<Dialogue>();
  const vue = useMemo(() => lireVue(tenue, choisi), [tenue, choisi]);
  const gestes = useMemo(() => ({ choisir: setChoisi, ouvrir: setDialogue }), []);
  const { levee } = tenue.salle.etat;
  // Once the sitting is over, what was forgotten goes to its place, from the timeline.
  const toucher = useCallback(
    (membre: MembreId, ancre: Element) => {
      if (!levee) setMenu({ membre, ancre });
    },
    [levee],
  );
  return (
    <GestesContext value={gestes}>
      <div className="room">
        <div className="people-cote">
          <Personnes vue={vue} ouvert={menu?.membre} onTouch={toucher} />
        </div>
        <PointEnMain vue={vue} />
        <Deroule vue={vue} />
      </div>
      <Pied />
      {menu && (
        <MenuFait
          key={menu.membre}
          membreId={menu.membre}
          ancre={menu.ancre}
          vue={vue}
          onClose={() => setMenu(undefined)}
        />
      )}
      {dialogue && <Dialogues dialogue={dialogue} vue={vue} onClose={() => setDialogue(undefined)} />}
    </GestesContext>
  );
}
