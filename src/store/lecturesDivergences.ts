import type { Divergence } from '../domain/divergence/divergence.ts';
import type { Seance } from '../domain/seance/seance.ts';
import { carnet } from './courant.ts';
import { lireDivergences } from './synchro/divergences.ts';
import { lireAppareil } from './synchro/serveur.ts';

export type ADepartager = {
  readonly divergence: Divergence;
  /** The sitting it is about; absent for a register. */
  readonly seance: Seance | undefined;
  /** Id of this device in the journal. */
  readonly ici: string | undefined;
};

/** Entries that wait for a person, oldest first, with the sittings they are about and the id of this device. */
export async function lireADepartager(): Promise<ADepartager[]> {
  const divergences = await lireDivergences();
  const [seances, ici] = await Promise.all([
    carnet().seances.bulkGet(divergences.map((d) => d.sur.id)),
    lireAppareil(carnet()),
  ]);
  return divergences.map((divergence, i) => ({ divergence, seance: seances[i], ici }));
}
