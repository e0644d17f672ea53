import { siegesDuPack } from '../reglement/packs.ts';
import type { SiegesDeDroit } from '../reglement/siegesDeDroit.ts';

/**
 * Seats by law for an assembly following this pack; undefined when the pack leaves the number to the assembly.
 * A proposal: the instance keeps its own number, since the population that counts is that of the last election.
 */
export const siegesDeDroit = (reglement: string, population: number, code?: string): SiegesDeDroit | undefined =>
  siegesDuPack(reglement, population, code);
