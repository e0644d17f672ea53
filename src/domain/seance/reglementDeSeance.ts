import type { Surcharges } from '../reglement/pack.ts';
import { reglementPour } from '../reglement/packs.ts';
import type { Reglement } from '../reglement/reglement.ts';
import type { Seance } from './seance.ts';

/** The rules of the sitting's day; a pack this version does not know is a bug of the caller, so it throws. */
export function reglementDeSeance(seance: Pick<Seance, 'reglement' | 'population' | 'date' | 'surcharges'>): Reglement {
  const reglement = reglementPour(seance.reglement, {
    population: seance.population,
    date: seance.date,
    surcharges: seance.surcharges as Surcharges | undefined,
  });
  if (reglement === undefined) throw new Error(`unknown rule pack ${seance.reglement}`);
  return reglement;
}
