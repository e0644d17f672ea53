import { siegesFrCommune } from '../reglement/frCommune/sieges.ts';
import type { SiegesDeDroit } from '../reglement/siegesDeDroit.ts';

/**
 * Seats by law for an assembly following this pack; undefined when the pack leaves the number to the assembly.
 * A proposal: the instance keeps its own number, since the population that counts is that of the last election.
 */
export function siegesDeDroit(reglement: string, population: number, code?: string): SiegesDeDroit | undefined {
  return reglement === 'fr-commune' ? siegesFrCommune(population, code) : undefined;
}
