import type { Instant } from '../ids.ts';
import type { Fait } from '../seance/fait.ts';
import type { Seance } from '../seance/seance.ts';

/** Where the app and the signed paper may say different things since the deposit. */
export type EcartDepot =
  | { readonly code: 'rectifie-apres'; readonly le: Instant; readonly motif: string }
  | { readonly code: 'fait-change-apres'; readonly le: Instant; readonly faitId: string }
  | { readonly code: 'texte-change-apres'; readonly le: Instant; readonly texteId: string }
  | { readonly code: 'depose-avant-arret'; readonly arreteLe: string };

const dernierChangement = (fait: Fait): Instant =>
  [fait.saisiLe, fait.annule?.le ?? '', ...(fait.corrections ?? []).map((c) => c.le)].reduce((max, le) =>
    le > max ? le : max,
  );

/**
 * What changed in the application after the signed scan was deposited. The paper stays the authoritative version:
 * these are shown, so that the two never disagree in silence. `textes` are the free texts of the sitting.
 */
export function ecartsDepot(
  seance: Seance,
  textes: readonly { readonly id: string; readonly majLe: Instant }[],
): EcartDepot[] {
  const { depose, arrete } = seance.pv;
  if (depose === undefined) return [];
  // A change under seal is told once, by its rectification and its reason.
  const rectifies = new Set(seance.rectifications.map((r) => r.le));
  return [
    ...(arrete !== undefined && depose.le.slice(0, 10) < arrete.le
      ? [{ code: 'depose-avant-arret' as const, arreteLe: arrete.le }]
      : []),
    ...seance.rectifications
      .filter((r) => r.le > depose.le)
      .map((r) => ({ code: 'rectifie-apres' as const, le: r.le, motif: r.motif })),
    ...seance.deroule
      .filter((f) => dernierChangement(f) > depose.le && !rectifies.has(dernierChangement(f)))
      .map((f) => ({ code: 'fait-change-apres' as const, le: dernierChangement(f), faitId: f.id })),
    ...textes
      .filter((t) => t.majLe > depose.le)
      .map((t) => ({ code: 'texte-change-apres' as const, le: t.majLe, texteId: t.id })),
  ];
}
