import type { FaitId, PointId } from '../ids.ts';
import { isFait, type Fait } from '../seance/fait.ts';
import { faitsOrdonnes } from '../seance/ordre.ts';
import type { Seance } from '../seance/seance.ts';

type Scrutin = Fait<'scrutin'>;

const titreDe = (scrutin: Scrutin): string => scrutin.objet ?? '';
const aElu = (scrutin: Scrutin): boolean => (scrutin.fige?.elus ?? []).length > 0;

/** Elections of a closed room by point, then by the title they were given, in the order of the deroule. */
function parPointEtTitre(seance: Seance, faits: ReadonlySet<FaitId>): Map<PointId, Map<string, Scrutin[]>> {
  const points = new Map<PointId, Map<string, Scrutin[]>>();
  for (const f of faitsOrdonnes(seance)) {
    if (!isFait(f, 'scrutin') || f.saisie.forme !== 'election' || !faits.has(f.id)) continue;
    const titres = points.get(f.pointId) ?? new Map<string, Scrutin[]>();
    titres.set(titreDe(f), [...(titres.get(titreDe(f)) ?? []), f]);
    points.set(f.pointId, titres);
  }
  return points;
}

/**
 * What each election of a closed room is called, for one who only looks on, by fact. Who was elected, and to what, is
 * proclaimed: that title stays. One that has elected nobody yet only takes its place among those of its point, so that
 * its rounds are not read as another's; one that is alone there needs no title.
 */
export function titresReserves(seance: Seance, faits: ReadonlySet<FaitId>): ReadonlyMap<FaitId, string> {
  const dits = new Map<FaitId, string>();
  for (const titres of parPointEtTitre(seance, faits).values()) {
    let place = 0;
    for (const [titre, tours] of titres) {
      place += 1;
      if (titre === '') continue;
      const proclame = tours.some(aElu);
      // A title that somebody wrote may be a number as well.
      while (!proclame && titres.get(String(place))?.some(aElu) === true) place += 1;
      if (proclame || titres.size > 1) for (const { id } of tours) dits.set(id, proclame ? titre : String(place));
    }
  }
  return dits;
}
