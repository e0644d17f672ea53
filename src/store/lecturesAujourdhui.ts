import { addDays, type DateCivile } from '../domain/date.ts';
import type { Commune } from '../domain/territoire/commune.ts';
import type { Instance } from '../domain/instance/instance.ts';
import type { Seance } from '../domain/seance/seance.ts';
import { carnet } from './courant.ts';
import { lireCommunes, lireInstances } from './lectures.ts';
import { comparerNoms } from './ordreDesNoms.ts';
import type { Deliberation } from './projection.ts';

/** How far back a sitting may still ask for something; older ones are in the list of sittings. */
const JOURS_PASSES = 200;

export type Journee = {
  readonly communes: readonly Commune[];
  readonly instances: readonly Instance[];
  /** Sittings of the last months and to come, oldest first. */
  readonly seances: readonly Seance[];
};

/** What the home screen needs, and not one row more: a carnet may hold years of sittings. */
export async function lireJournee(aujourdhui: DateCivile): Promise<Journee> {
  const [communes, instances, seances] = await Promise.all([
    lireCommunes(),
    lireInstances(),
    carnet().seances.where('date').aboveOrEqual(addDays(aujourdhui, -JOURS_PASSES)).sortBy('date'),
  ]);
  return { communes, instances, seances: seances.filter((s) => s.supprimee !== true) };
}

/** The latest deliberations, the last voted first. */
export async function lireDernieresDeliberations(n: number): Promise<Deliberation[]> {
  const derniere = await carnet().deliberations.orderBy('date').last();
  if (derniere === undefined) return [];
  const recentes = await carnet().deliberations.where('date').aboveOrEqual(addDays(derniere.date, -31)).toArray();
  return recentes
    .sort((a, b) => b.date.localeCompare(a.date) || comparerNoms(b.numeroPoint, a.numeroPoint))
    .slice(0, n);
}

/** Operations recorded on this device. */
export const compterSaisies = (): Promise<number> => carnet().journal.count();
