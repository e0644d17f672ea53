import type { FaitId, PointId } from '../ids.ts';
import { isFait } from './fait.ts';
import { derouleComplet, faitsOrdonnes } from './ordre.ts';
import type { Seance } from './seance.ts';

/** Points discussed while the room was closed, whatever the order of business foresaw. */
export function pointsEnHuisClos(seance: Seance): ReadonlySet<PointId> {
  const points = new Set<PointId>();
  let courant: PointId | undefined;
  let clos = false;
  for (const fait of faitsOrdonnes(seance)) {
    if (isFait(fait, 'huis-clos')) clos = fait.etat === 'debut';
    else if (isFait(fait, 'levee')) clos = false;
    else if (isFait(fait, 'point') && fait.sort === 'aborde') courant = fait.pointId;
    if (clos && courant !== undefined) points.add(courant);
  }
  return points;
}

/**
 * What was said and done in camera: the points foreseen so or discussed so, and the facts that fell while the room was
 * closed, while such a point was in hand, or about one. Struck facts are judged at their place as well.
 */
export function enHuisClos(seance: Seance): {
  readonly points: ReadonlySet<PointId>;
  readonly faits: ReadonlySet<FaitId>;
} {
  const points = new Set(pointsEnHuisClos(seance));
  for (const point of seance.points) if (point.huisClos === true) points.add(point.id);
  const faits = new Set<FaitId>();
  let courant: PointId | undefined;
  let clos = false;
  for (const fait of derouleComplet(seance)) {
    const vaut = fait.annule === undefined;
    if (vaut && isFait(fait, 'point') && fait.sort === 'aborde') courant = fait.pointId;
    const dit = 'pointId' in fait && fait.pointId !== undefined ? fait.pointId : courant;
    // The decision to close the room is taken before it is closed, in front of everybody.
    const ouvre = isFait(fait, 'huis-clos') && fait.etat === 'debut' && !clos;
    if (clos || (!ouvre && dit !== undefined && points.has(dit))) faits.add(fait.id);
    if (vaut && isFait(fait, 'huis-clos')) clos = fait.etat === 'debut';
    else if (vaut && isFait(fait, 'levee')) clos = false;
  }
  return { points, faits };
}
