import type { Fait } from './fait.ts';
import type { Point, Seance } from './seance.ts';

const byRang = (a: { rang: string; id: string }, b: { rang: string; id: string }): number =>
  a.rang < b.rang ? -1 : a.rang > b.rang ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Facts in their order, cancelled ones left out. */
export const faitsOrdonnes = (seance: Seance): Fait[] =>
  seance.deroule.filter((f) => f.annule === undefined).sort(byRang);

/** Facts in their order, cancelled ones included (the timeline shows them struck). */
export const derouleComplet = (seance: Seance): Fait[] => [...seance.deroule].sort(byRang);

export type PointNumerote = { readonly point: Point; readonly numero: string; readonly profondeur: 0 | 1 };

/** The ordre du jour with derived numbers: `1`, `2`, `2.1`; a removed point has none. */
export function ordreDuJour(seance: Seance): PointNumerote[] {
  const vivants = seance.points.filter((p) => p.supprime !== true);
  const known = new Set(vivants.map((p) => p.id));
  const tops = vivants.filter((p) => p.parentId === undefined || !known.has(p.parentId)).sort(byRang);
  return tops.flatMap((point, i) => {
    const numero = point.numero ?? String(i + 1);
    const enfants = vivants.filter((p) => p.parentId === point.id && p.id !== point.id).sort(byRang);
    return [
      { point, numero, profondeur: 0 as const },
      ...enfants.map((e, j) => ({ point: e, numero: e.numero ?? `${numero}.${j + 1}`, profondeur: 1 as const })),
    ];
  });
}

export const numeroDuPoint = (seance: Seance, pointId: string): string | undefined =>
  ordreDuJour(seance).find((n) => n.point.id === pointId)?.numero;

/** What the members were convened to, with its numbers: a point added in the room was on no convocation. */
export const ordreConvoque = (seance: Seance): PointNumerote[] =>
  ordreDuJour(seance).filter(({ point }) => point.ajouteEnSeance !== true);
