import type { DateCivile } from '../date.ts';
import type { Territoire } from './territoire.ts';

/**
 * Communes that every territoire of the carnet had only until an earlier day: merged since, or gone. They stay for what
 * was held then, and are not counted among those of today.
 */
export function communesPassees(
  territoires: readonly Pick<Territoire, 'communes' | 'supprimee'>[],
  jour: DateCivile,
): ReadonlySet<string> {
  const places = territoires.filter((t) => t.supprimee !== true).flatMap((t) => t.communes);
  const encore = new Set(places.filter((c) => c.au === undefined || c.au >= jour).map((c) => c.communeId));
  return new Set(places.map((c) => c.communeId).filter((id) => !encore.has(id)));
}
