import { Dexie } from 'dexie';
import type { Seance } from '../domain/seance/seance.ts';
import { carnet } from './courant.ts';

/** Sittings by date, for lists; hidden ones are left out. */
export interface PageDeSeances {
  readonly seances: readonly Seance[];
  /** There are more beyond `limite`. */
  readonly suite: boolean;
}

const vivante = (instanceId: string | undefined) => (s: Seance) =>
  s.supprimee !== true && (instanceId === undefined || s.instanceId === instanceId);

/** Sittings of that day and later, the nearest first. */
export async function lireSeancesAVenir(jour: string, instanceId?: string): Promise<Seance[]> {
  return (await carnet().seances.where('date').aboveOrEqual(jour).sortBy('date')).filter(vivante(instanceId));
}

/** Sittings before that day, the latest first, at most `limite`. */
export async function lireSeancesPassees(jour: string, limite: number, instanceId?: string): Promise<PageDeSeances> {
  const index =
    instanceId === undefined
      ? carnet().seances.where('date').below(jour)
      : carnet()
          .seances.where('[instanceId+date]')
          .between([instanceId, Dexie.minKey], [instanceId, jour], true, false);
  const seances = await index
    .reverse()
    .filter(vivante(instanceId))
    .limit(limite + 1)
    .toArray();
  return { seances: seances.slice(0, limite), suite: seances.length > limite };
}

/** Sittings hidden by their owner, which can be brought back. */
export const lireSeancesRetirees = async (): Promise<Seance[]> =>
  (await carnet().seances.orderBy('date').reverse().toArray()).filter((s) => s.supprimee === true);

/** Free texts of a sitting as plain words, by text id. */
export const lireTextesBruts = async (seanceId: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await carnet().textes.where('seanceId').equals(seanceId).toArray()).map((t) => [t.id, t.brut]));
