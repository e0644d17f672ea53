import { joursFrancs } from '../convocation/joursFrancs.ts';
import { addDays, daysBetween, type DateCivile } from '../date.ts';
import type { MembreId, PointId, Rang, SeanceId } from '../ids.ts';
import { etatAvant } from './etat.ts';
import { isFait } from './fait.ts';
import { faitsOrdonnes, ordreDuJour } from './ordre.ts';
import { participationAuPoint } from './participation.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { Membre, Piece, Point, PointSaisi, Seance, SeanceEntete } from './seance.ts';

/** A point without its files, as an act carries it. */
export function pointSaisi({ pieces: _pieces, supprime: _supprime, ...saisi }: Point): PointSaisi {
  return saisi;
}

/** Points settled in that sitting: voted with a quorum, withdrawn or refused. The others can be taken up again. */
function regles(seance: Seance): ReadonlySet<PointId> {
  return new Set(
    faitsOrdonnes(seance).flatMap((f) => {
      if (isFait(f, 'scrutin') && f.fige?.quorum === true) return [f.pointId];
      if (isFait(f, 'point') && (f.sort === 'retire' || f.sort === 'refuse')) return [f.pointId];
      return [];
    }),
  );
}

/** Points that the sitting left unsettled, in order; those added in session were on no convocation and are left out. */
export function pointsNonRegles(seance: Seance): Point[] {
  const faits = regles(seance);
  const restants = ordreDuJour(seance)
    .map(({ point }) => point)
    .filter((p) => p.ajouteEnSeance !== true);
  const ouverts = new Set(restants.filter((p) => !faits.has(p.id)).map((p) => p.id));
  const tetes = new Set(restants.filter((p) => ouverts.has(p.id)).flatMap((p) => p.parentId ?? []));
  return restants.filter((p) => ouverts.has(p.id) || tetes.has(p.id));
}

/** A sitting that ended without its quorum, with something left to decide (CGCT L2121-17). */
export function leveeSansQuorum(seance: Seance): boolean {
  if (seance.annulee !== undefined || !etatAvant(seance).levee || pointsNonRegles(seance).length === 0) return false;
  const levee = faitsOrdonnes(seance).findLast((f) => isFait(f, 'levee'));
  return !participationAuPoint(seance, reglementDeSeance(seance), undefined, levee?.id).quorum;
}

/** The first day on which the second sitting may be held when its convocation leaves on `envoi`. */
export function premierJourSeconde(premiere: Seance, envoi: DateCivile): DateCivile {
  // The delay does not depend on the day chosen: it is measured on any later day, then laid after the sending.
  const seance = addDays(envoi, 30);
  const reglement = reglementDeSeance({ ...premiere, date: seance });
  const { auPlusTard } = joursFrancs({ reglement, seance, rang: 2, urgence: false });
  return addDays(envoi, daysBetween(auPlusTard, seance));
}

export type Seconde = {
  readonly seance: SeanceEntete;
  readonly membres: readonly Membre[];
  readonly points: readonly PointSaisi[];
};

/**
 * The second convocation: same members, and the same points, which keep their ids — this is how one sees later that
 * a point was not on the first ordre du jour. A third call of a sitting without quorum stays at the rank 3.
 */
export function secondeConvocation(premiere: Seance, id: SeanceId, date: DateCivile): Seconde {
  const {
    instanceId,
    communeId,
    nomInstance,
    nomCommune,
    reglement,
    population,
    sieges,
    enExercice,
    heure,
    lieu,
    surcharges,
    langues,
    nomInstanceAutre,
    nomCommuneAutre,
    lieuAutre,
  } = premiere;
  const points = pointsNonRegles(premiere);
  const repris = new Set(points.map((p) => p.id));
  return {
    seance: {
      id,
      instanceId,
      communeId,
      nomInstance,
      nomCommune,
      reglement,
      population,
      sieges,
      enExercice,
      date,
      rangConvocation: premiere.rangConvocation === 1 ? 2 : 3,
      suiteDe: premiere.id,
      ...(heure === undefined ? {} : { heure }),
      ...(lieu === undefined ? {} : { lieu }),
      ...(surcharges === undefined ? {} : { surcharges }),
      ...(langues === undefined ? {} : { langues }),
      ...(nomInstanceAutre === undefined ? {} : { nomInstanceAutre }),
      ...(nomCommuneAutre === undefined ? {} : { nomCommuneAutre }),
      ...(lieuAutre === undefined ? {} : { lieuAutre }),
    },
    membres: premiere.membres,
    points: points.map((p) => {
      const saisi = pointSaisi(p);
      if (saisi.parentId === undefined || repris.has(saisi.parentId)) return saisi;
      const { parentId: _, ...seul } = saisi;
      return seul;
    }),
  };
}

/** Points of a second sitting that the first ordre du jour did not hold: no quorum is waived for them. */
export function pointsHorsPremiere(seance: Seance, premiere: Seance): PointId[] {
  const connus = new Set(premiere.points.map((p) => p.id));
  return ordreDuJour(seance)
    .map(({ point }) => point.id)
    .filter((id) => !connus.has(id));
}

export type PointRepris = {
  readonly source: PointId;
  readonly point: PointSaisi;
  /** The same contents under new ids: the device holds each file once, by its hash. */
  readonly pieces: readonly Piece[];
};

/**
 * Copies of chosen points of an earlier sitting, in their order, with new ids and ranks. What belonged to that day
 * (the sitting whose pv was settled, a number, an addition in session, foreseen withdrawals) is not copied.
 */
export function reprendrePoints(
  source: Seance,
  choisis: ReadonlySet<PointId>,
  nouvel: {
    readonly id: () => string;
    readonly rang: () => Rang;
    readonly membre: (membreId: MembreId) => MembreId | undefined;
  },
): PointRepris[] {
  const points = ordreDuJour(source).filter(({ point }) => choisis.has(point.id));
  const nouveaux = new Map(points.map(({ point }) => [point.id, nouvel.id()]));
  return points.map(({ point }) => {
    const parent = point.parentId === undefined ? undefined : nouveaux.get(point.parentId);
    const { huisClos, matiere, intituleAutre, authentique } = point;
    const rapporteur = point.rapporteur === undefined ? undefined : nouvel.membre(point.rapporteur);
    return {
      source: point.id,
      pieces: point.pieces.map((piece) => ({ ...piece, id: nouvel.id() })),
      point: {
        id: nouveaux.get(point.id) ?? nouvel.id(),
        rang: nouvel.rang(),
        intitule: point.intitule,
        genre: point.genre,
        ...(parent === undefined ? {} : { parentId: parent }),
        ...(rapporteur === undefined ? {} : { rapporteur }),
        ...(huisClos === undefined ? {} : { huisClos }),
        ...(matiere === undefined ? {} : { matiere }),
        ...(intituleAutre === undefined ? {} : { intituleAutre }),
        ...(authentique === undefined ? {} : { authentique }),
      },
    };
  });
}
