import type { PointId, Rang } from '../ids.ts';
import { ordreDuJour } from './ordre.ts';
import type { Point, Seance } from './seance.ts';

/** Where a point goes: under which heading, between which neighbours. Absent: none. */
export type Place = {
  readonly parentId: PointId | undefined;
  readonly avant: Rang | undefined;
  readonly apres: Rang | undefined;
};

const entre = (freres: readonly Point[], index: number): Pick<Place, 'avant' | 'apres'> => ({
  avant: freres[index - 1]?.rang,
  apres: freres[index]?.rang,
});

const enfants = (lignes: readonly Point[], parentId: PointId, sauf: PointId): Point[] =>
  lignes.filter((p) => p.parentId === parentId && p.id !== sauf);

/**
 * The place of a point dropped at row `to` of the ordre du jour read as one list (rows counted from 0 without the
 * point itself). A heading moves with its sub-points and jumps over whole blocks; a sub-point goes under the heading
 * above it, and becomes a point of its own at the very top. Undefined when nothing changes or the point is unknown.
 */
export function placeAuRang(seance: Seance, pointId: PointId, to: number): Place | undefined {
  const lignes = ordreDuJour(seance);
  const from = lignes.findIndex((l) => l.point.id === pointId);
  const ligne = lignes[from];
  if (ligne === undefined || to === from) return undefined;
  const autres = lignes.filter((l) => l.point.id !== pointId);
  const points = autres.map((l) => l.point);
  const dessus = autres.slice(0, Math.max(0, to));

  if (ligne.profondeur === 0) {
    const tetes = autres.filter((l) => l.profondeur === 0 && l.point.parentId !== pointId).map((l) => l.point);
    const actuel = lignes.slice(0, from).filter((l) => l.profondeur === 0).length;
    const vise = dessus.filter((l) => l.profondeur === 0).length;
    const index = vise === actuel ? actuel + (to < from ? -1 : 1) : vise;
    if (index < 0 || index > tetes.length) return undefined;
    return { parentId: undefined, ...entre(tetes, index) };
  }

  const voisin = dessus.at(-1);
  if (voisin === undefined) return { parentId: undefined, avant: undefined, apres: points[0]?.rang };
  const parentId = voisin.profondeur === 0 ? voisin.point.id : voisin.point.parentId;
  if (parentId === undefined) return undefined;
  const freres = enfants(points, parentId, pointId);
  const index = voisin.profondeur === 0 ? 0 : freres.findIndex((p) => p.id === voisin.point.id) + 1;
  return { parentId, ...entre(freres, index) };
}

/** Makes a point the last sub-point of the heading before it; undefined for the first, or one that has sub-points. */
export function placeSousPoint(seance: Seance, pointId: PointId): Place | undefined {
  const lignes = ordreDuJour(seance);
  const from = lignes.findIndex((l) => l.point.id === pointId);
  const points = lignes.map((l) => l.point);
  if (lignes[from]?.profondeur !== 0 || points.some((p) => p.parentId === pointId)) return undefined;
  const tete = lignes.slice(0, from).findLast((l) => l.profondeur === 0);
  if (tete === undefined) return undefined;
  const freres = enfants(points, tete.point.id, pointId);
  return { parentId: tete.point.id, ...entre(freres, freres.length) };
}

/** Makes a sub-point a point of its own, just after its heading; undefined when it is one already. */
export function placePropre(seance: Seance, pointId: PointId): Place | undefined {
  const lignes = ordreDuJour(seance);
  const ligne = lignes.find((l) => l.point.id === pointId);
  if (ligne?.profondeur !== 1) return undefined;
  const tetes = lignes.filter((l) => l.profondeur === 0).map((l) => l.point);
  return { parentId: undefined, ...entre(tetes, tetes.findIndex((p) => p.id === ligne.point.parentId) + 1) };
}

/** Genres of the points that close an ordre du jour. */
const FINAUX: ReadonlySet<string> = new Set(['decisions-delegation', 'question']);

/** The place of a new point: last, but before the standing points that close the ordre du jour. */
export function placeNouveau(seance: Seance): Place {
  const tetes = ordreDuJour(seance)
    .filter((l) => l.profondeur === 0)
    .map((l) => l.point);
  const derniere = tetes.findLastIndex((p) => !FINAUX.has(p.genre));
  return { parentId: undefined, ...entre(tetes, derniere + 1) };
}
