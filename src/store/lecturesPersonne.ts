import type { DateCivile, HeureCivile } from '../domain/date.ts';
import type { Instance, Mandat } from '../domain/instance/instance.ts';
import { mandatsDeRegle } from '../domain/instance/mandatsDeRegle.ts';
import type { Coordonnees, Personne } from '../domain/instance/personne.ts';
import type { Commune } from '../domain/territoire/commune.ts';
import type { Territoire } from '../domain/territoire/territoire.ts';
import { carnet } from './courant.ts';
import type { Carnet } from './db.ts';
import { lireToutAilleurs } from './lecturesTerritoire.ts';

/** A seat of a person; `deRegle` when it follows from a mandat elsewhere. */
export interface SiegeDe {
  readonly instance: Instance;
  readonly mandat: Mandat;
  readonly deRegle: boolean;
}

/** A sitting of one of his assemblies, without its deroule. */
export interface RendezVous {
  readonly id: string;
  readonly instanceId: string;
  readonly date: DateCivile;
  readonly heure?: HeureCivile | undefined;
  readonly lieu?: string | undefined;
  readonly annulee: boolean;
}

export interface FicheDePersonne {
  readonly personne: Personne;
  readonly contact: Coordonnees | undefined;
  readonly sieges: readonly SiegeDe[];
  readonly communes: ReadonlyMap<string, Commune>;
  /** Whom he replaces when he is a suppléant, by the titulaire's mandat. */
  readonly titulaires: ReadonlyMap<string, Personne>;
  readonly territoires: ReadonlyMap<string, Territoire>;
  /** Oldest first. */
  readonly rendezVous: readonly RendezVous[];
}

/** A person in every assembly, and the sittings of all of them from `du` on; `null` when the carnet does not know him. */
export async function lireFichePersonne(
  id: string,
  { jour, du }: { readonly jour: DateCivile; readonly du: DateCivile },
  db: Carnet = carnet(),
): Promise<FicheDePersonne | null> {
  const [personne, contact, ailleurs] = await Promise.all([
    db.personnes.get(id),
    db.coordonnees.get(id),
    lireToutAilleurs(db),
  ]);
  if (personne === undefined) return null;
  const tous = ailleurs.instances.flatMap((instance): SiegeDe[] => [
    ...instance.mandats.filter((m) => m.personneId === id).map((mandat) => ({ instance, mandat, deRegle: false })),
    ...mandatsDeRegle(instance, ailleurs, jour)
      .filter((m) => m.personneId === id)
      .map((mandat) => ({ instance, mandat, deRegle: true })),
  ]);
  const sieges = [...tous.filter((s) => !s.deRegle), ...tous.filter((s) => s.deRegle)];
  const instances = [...new Set(sieges.map((s) => s.instance.id))];
  const remplaces = sieges.flatMap(({ instance, mandat }) => {
    const titulaire = instance.mandats.find((m) => m.id === mandat.suppleantDe);
    return titulaire === undefined ? [] : [titulaire];
  });
  const [seances, communes, titulaires] = await Promise.all([
    Promise.all(instances.map((i) => db.seances.where('[instanceId+date]').between([i, du], [i, '\uffff']).toArray())),
    db.communes.bulkGet([...new Set(sieges.flatMap((s) => [s.instance.communeId, s.mandat.communeId ?? '']))]),
    db.personnes.bulkGet(remplaces.map((m) => m.personneId)),
  ]);
  return {
    personne,
    contact,
    sieges,
    communes: new Map(communes.flatMap((c) => (c === undefined ? [] : [[c.id, c] as const]))),
    titulaires: new Map(
      remplaces.flatMap((m, i) => {
        const titulaire = titulaires[i];
        return titulaire === undefined ? [] : [[m.id, titulaire] as const];
      }),
    ),
    territoires: new Map(ailleurs.territoires.map((t) => [t.id, t])),
    rendezVous: seances
      .flat()
      .filter((s) => s.supprimee !== true && siege(sieges, s.instanceId, s.date))
      .map(({ id: seanceId, instanceId, date, heure, lieu, annulee }) => ({
        id: seanceId,
        instanceId,
        date,
        heure,
        lieu,
        annulee: annulee !== undefined,
      }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : (a.heure ?? '') < (b.heure ?? '') ? -1 : 1)),
  };
}

/** Whether one of his mandats there was running that day. */
const siege = (sieges: readonly SiegeDe[], instanceId: string, date: DateCivile): boolean =>
  sieges.some(
    ({ instance, mandat: { debut, fin } }) =>
      instance.id === instanceId && (debut === undefined || debut <= date) && (fin === undefined || fin >= date),
  );
