import type { SiegesDeDroit } from '../siegesDeDroit.ts';
import { cgct } from './sources.ts';

/** [lowest population, members], CGCT L2121-2. */
const EFFECTIFS: readonly (readonly [number, number])[] = [
  [0, 7],
  [100, 11],
  [500, 15],
  [1500, 19],
  [2500, 23],
  [3500, 27],
  [5000, 29],
  [10_000, 33],
  [20_000, 35],
  [30_000, 39],
  [40_000, 43],
  [50_000, 45],
  [60_000, 49],
  [80_000, 53],
  [100_000, 55],
  [150_000, 59],
  [200_000, 61],
  [250_000, 65],
  [300_000, 69],
];

/** [lowest population, members from which the conseil is deemed complete], CGCT L2121-2-1. */
const REPUTES_COMPLETS: readonly (readonly [number, number])[] = [
  [0, 5],
  [100, 9],
  [500, 13],
];
const FIN_REPUTE_COMPLET = 1000;

/** Paris, Marseille and Lyon have their own numbers (CGCT L2512-3 and L2513-1). */
const PARTICULIERS: Readonly<Record<string, number>> = { '75056': 163, '13055': 111, '69123': 73 };

const ligne = (table: readonly (readonly [number, number])[], population: number): number =>
  table.findLast(([min]) => population >= min)?.[1] ?? 0;

/** Seats of a conseil municipal: population in inhabitants, Insee code when known. */
export function siegesFrCommune(population: number, code?: string): SiegesDeDroit {
  const particulier = code === undefined ? undefined : PARTICULIERS[code];
  if (particulier !== undefined) {
    return {
      sieges: particulier,
      source: cgct('L2512-3 et L2513-1', 'Effectif propre à Paris, Marseille et Lyon.', 'a-confirmer'),
    };
  }
  const source = cgct(
    'L2121-2',
    'Effectif fixé par tranche de population municipale, celle du dernier renouvellement intégral (CGCT R2151-3).',
  );
  const sieges = ligne(EFFECTIFS, population);
  if (population >= FIN_REPUTE_COMPLET) return { sieges, source };
  return {
    sieges,
    source,
    reputeComplet: {
      membres: ligne(REPUTES_COMPLETS, population),
      source: cgct(
        'L2121-2-1',
        'Le conseil est réputé complet à partir de ce nombre d’élus ; l’effectif légal est alors le nombre de membres à l’issue de la dernière élection.',
      ),
    },
  };
}
