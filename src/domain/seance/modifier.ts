import * as v from 'valibot';
import type { Contexte } from '../operation.ts';
import { accept, refuse, type Outcome } from '../refus.ts';
import * as s from '../schema.ts';
import type { Point, Seance } from './seance.ts';

/** Entry that every act on a settled sitting must carry: the change becomes a rectification, with its reason. */
export const rectification = { rectification: v.optional(v.object({ motif: v.pipe(s.texteLong, v.minLength(1)) })) };

export const avecSeance = (
  record: Seance | undefined,
  id: string,
  then: (s: Seance) => Outcome<Seance>,
): Outcome<Seance> =>
  record === undefined ? refuse({ code: 'reference-manquante', quoi: 'seance', id }) : then(record);

/** A settled sitting is sealed: an act on it is refused unless it says that it rectifies, and then it is kept on record. */
export function modifiable(
  record: Seance | undefined,
  payload: { readonly id: string; readonly rectification?: { readonly motif: string } | undefined },
  contexte: Contexte,
  operation: string,
  then: (s: Seance) => Outcome<Seance>,
): Outcome<Seance> {
  return avecSeance(record, payload.id, (seance) => {
    const arrete = seance.pv.arrete;
    if (arrete === undefined) return then(seance);
    if (payload.rectification === undefined) return refuse({ code: 'seance-scellee', arreteLe: arrete.le });
    const { motif } = payload.rectification;
    const changed = then(seance);
    if (!changed.ok) return changed;
    const trace = { le: contexte.at, par: contexte.author, motif, operation };
    return accept({ ...changed.value, rectifications: [...changed.value.rectifications, trace] });
  });
}

export function changePoint(seance: Seance, pointId: string, change: (p: Point) => Point): Outcome<Seance> {
  if (!seance.points.some((p) => p.id === pointId))
    return refuse({ code: 'reference-manquante', quoi: 'point', id: pointId });
  return accept({ ...seance, points: seance.points.map((p) => (p.id === pointId ? change(p) : p)) });
}
