import { addDays, type DateCivile } from '../domain/date.ts';
import type { Commune } from '../domain/territoire/commune.ts';
import { communesPassees } from '../domain/territoire/communesPassees.ts';
import type { Instance } from '../domain/instance/instance.ts';
import type { Coordonnees, Personne } from '../domain/instance/personne.ts';
import type { Registre } from '../domain/acte/registre.ts';
import { registreId } from '../domain/acte/registre.ts';
import type { Seance } from '../domain/seance/seance.ts';
import { carnet } from './courant.ts';
import type { Carnet } from './db.ts';
import { parNom } from './ordreDesNoms.ts';

/** Reads for live queries; records hidden by their owner are left out unless asked for by id. */

export const lireSeance = (id: string): Promise<Seance | undefined> => carnet().seances.get(id);
export const lireInstance = (id: string): Promise<Instance | undefined> => carnet().instances.get(id);
export const lireCommune = (id: string): Promise<Commune | undefined> => carnet().communes.get(id);
export const lirePersonnes = (ids: readonly string[]): Promise<(Personne | undefined)[]> =>
  carnet().personnes.bulkGet([...ids]);
export const lireCoordonnees = (ids: readonly string[]): Promise<(Coordonnees | undefined)[]> =>
  carnet().coordonnees.bulkGet([...ids]);
export const lireRegistre = (instanceId: string, annee: number): Promise<Registre | undefined> =>
  carnet().registres.get(registreId(instanceId, annee));

export const lireCommunes = async (): Promise<Commune[]> =>
  (await carnet().communes.toArray()).filter((c) => c.supprimee !== true).sort(parNom);

/** Communes of that day: those merged before it, and without an assembly of their own, are left out. */
export async function lireCommunesDuJour(jour: DateCivile): Promise<Commune[]> {
  const [communes, territoires] = await Promise.all([lireCommunes(), carnet().territoires.toArray()]);
  const passees = communesPassees(territoires, jour);
  if (passees.size === 0) return communes;
  const tenues = await carnet()
    .instances.where('communeId')
    .anyOf([...passees])
    .toArray();
  const gardees = new Set(tenues.filter((i) => i.supprimee !== true).map((i) => i.communeId));
  return communes.filter((c) => !passees.has(c.id) || gardees.has(c.id));
}

export const lireInstances = async (communeId?: string): Promise<Instance[]> =>
  (
    await (communeId === undefined
      ? carnet().instances.toArray()
      : carnet().instances.where('communeId').equals(communeId).toArray())
  )
    .filter((i) => i.supprimee !== true)
    .sort(parNom);

/** Sittings of one instance, oldest first. */
export const lireSeancesDe = async (instanceId: string): Promise<Seance[]> =>
  (
    await carnet().seances.where('[instanceId+date]').between([instanceId, ''], [instanceId, '\uffff']).toArray()
  ).filter((s) => s.supprimee !== true);

/** Sittings of one instance from that day on, oldest first. */
export const lireSeancesDeDepuis = async (instanceId: string, du: string): Promise<Seance[]> =>
  (
    await carnet()
      .seances.where('[instanceId+date]')
      .between([instanceId, du], [instanceId, '\uffff'], true, true)
      .toArray()
  ).filter((s) => s.supprimee !== true);

/**
 * The last sittings of an instance before that day, latest first. The range ends the day before: Dexie wakes a live
 * query for what is written on its bound, even left out, and this one reads heavy rows.
 */
export const lireDernieresSeances = async (instanceId: string, avant: string, nombre: number): Promise<Seance[]> =>
  carnet()
    .seances.where('[instanceId+date]')
    .between([instanceId, ''], [instanceId, addDays(avant, -1)], true, true)
    .reverse()
    .filter((s) => s.supprimee !== true)
    .limit(nombre)
    .toArray();

/** Sittings of the carnet between two days (included), oldest first. */
export const lireSeancesEntre = async (du: string, au: string): Promise<Seance[]> =>
  (await carnet().seances.where('date').between(du, au, true, true).sortBy('date')).filter((s) => s.supprimee !== true);

/** The assembly whose sitting is the latest of the carnet. */
export const lireDerniereAssemblee = async (db: Carnet = carnet()): Promise<string | undefined> =>
  (
    await db.seances
      .orderBy('date')
      .reverse()
      .filter((s) => s.supprimee !== true)
      .first()
  )?.instanceId;
