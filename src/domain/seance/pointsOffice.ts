import { etatAvant } from './etat.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { GenrePoint, Seance } from './seance.ts';

/** A point that comes by itself when a sitting is prepared; its words belong to the screens. */
export type PointOffice =
  | { readonly quoi: 'arret-pv'; readonly genre: GenrePoint; readonly seanceApprouvee: string; readonly date: string }
  | { readonly quoi: 'decisions-delegation' | 'questions-diverses'; readonly genre: GenrePoint };

/** Sittings of the same instance held before that day whose procès-verbal is not settled, oldest first. */
export const pvAArreter = (autres: readonly Seance[], instanceId: string, avant: string): Seance[] =>
  autres
    .filter((s) => s.instanceId === instanceId && s.date < avant && s.supprimee !== true && s.annulee === undefined)
    .filter((s) => s.pv.arrete === undefined && etatAvant(s).levee)
    .sort((a, b) => (a.date < b.date ? -1 : 1));

/**
 * Points of the ordre du jour that nobody has to type: the procès-verbaux to settle first (CGCT L2121-15), then, at the
 * end, the account of decisions by delegation (CGCT L2122-23) and the questions. A second convocation has none: it is
 * limited to the points of the first.
 */
export function pointsOffice(
  nouvelle: Pick<Seance, 'instanceId' | 'date' | 'reglement' | 'population' | 'surcharges'>,
  autres: readonly Seance[],
): PointOffice[] {
  const { compteRenduAChaqueSeance } = reglementDeSeance(nouvelle).decisionsDelegation.valeur;
  return [
    ...pvAArreter(autres, nouvelle.instanceId, nouvelle.date).map((s) => ({
      quoi: 'arret-pv' as const,
      genre: 'approbation-pv' as const,
      seanceApprouvee: s.id,
      date: s.date,
    })),
    ...(compteRenduAChaqueSeance
      ? [{ quoi: 'decisions-delegation' as const, genre: 'decisions-delegation' as const }]
      : []),
    { quoi: 'questions-diverses' as const, genre: 'question' as const },
  ];
}
