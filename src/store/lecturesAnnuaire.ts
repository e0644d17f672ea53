import type { Instance } from '../domain/instance/instance.ts';
import type { Ailleurs } from '../domain/instance/mandatsDeRegle.ts';
import type { Coordonnees, Personne } from '../domain/instance/personne.ts';
import type { Commune } from '../domain/territoire/commune.ts';
import type { Appartenance, Territoire } from '../domain/territoire/territoire.ts';
import { carnet } from './courant.ts';
import { lireToutAilleurs } from './lecturesTerritoire.ts';
import { parNom } from './ordreDesNoms.ts';

/** An assembly with everything its screen shows. */
export interface TableauInstance {
  readonly instance: Instance;
  readonly commune: Commune | undefined;
  readonly personnes: ReadonlyMap<string, Personne>;
  readonly coordonnees: ReadonlyMap<string, Coordonnees>;
  readonly territoire: Territoire | undefined;
  /** What its rules of composition are computed from; nothing when it has none. */
  readonly ailleurs: Ailleurs;
}

const parId = <R extends { readonly id: string }>(lignes: readonly (R | undefined)[]): ReadonlyMap<string, R> =>
  new Map(lignes.flatMap((ligne) => (ligne === undefined ? [] : [[ligne.id, ligne]])));

/** `null` when the carnet has no such assembly, so that a live query can tell it from a read under way. */
export async function lireTableau(instanceId: string): Promise<TableauInstance | null> {
  const db = carnet();
  const instance = await db.instances.get(instanceId);
  if (instance === undefined) return null;
  const ids = instance.mandats.map((mandat) => mandat.personneId);
  const [commune, personnes, coordonnees, territoire, ailleurs] = await Promise.all([
    db.communes.get(instance.communeId),
    db.personnes.bulkGet(ids),
    db.coordonnees.bulkGet(ids),
    instance.territoireId === undefined ? undefined : db.territoires.get(instance.territoireId),
    instance.composition === undefined ? { territoires: [], instances: [] } : lireToutAilleurs(),
  ]);
  return { instance, commune, personnes: parId(personnes), coordonnees: parId(coordonnees), territoire, ailleurs };
}

export interface Annuaire {
  readonly communes: readonly Commune[];
  readonly instances: readonly Instance[];
  readonly personnes: ReadonlyMap<string, Personne>;
  readonly territoires: readonly Territoire[];
  /** Communes that a territoire holds, withdrawn ones included. */
  readonly desTerritoires: ReadonlySet<string>;
}

/** Everything of the directory, withdrawn records included. */
export async function lireAnnuaire(): Promise<Annuaire> {
  const db = carnet();
  const [communes, instances, personnes, territoires] = await Promise.all([
    db.communes.toArray(),
    db.instances.toArray(),
    db.personnes.toArray(),
    db.territoires.toArray(),
  ]);
  return {
    communes: communes.sort(parNom),
    instances: instances.sort(parNom),
    personnes: parId(personnes),
    territoires: territoires.sort(parNom),
    desTerritoires: new Set(territoires.flatMap((t) => t.communes.map((c) => c.communeId))),
  };
}

export interface FicheDeCommune {
  readonly commune: Commune;
  /** Its own: those of a territoire that sit there are on the territoire's page. */
  readonly instances: readonly Instance[];
  /** Territoires that hold it or held it, with its dates there. */
  readonly territoires: readonly { readonly territoire: Territoire; readonly appartenance: Appartenance }[];
}

/** A commune and its assemblies, withdrawn ones included; `null` when the carnet does not know it. */
export async function lireFicheCommune(communeId: string): Promise<FicheDeCommune | null> {
  const commune = await carnet().communes.get(communeId);
  if (commune === undefined) return null;
  const [instances, territoires] = await Promise.all([
    carnet().instances.where('communeId').equals(communeId).toArray(),
    carnet().territoires.toArray(),
  ]);
  return {
    commune,
    instances: instances.filter((i) => i.territoireId === undefined).sort(parNom),
    territoires: territoires
      .filter((t) => t.supprimee !== true)
      .sort(parNom)
      .flatMap((territoire) => {
        const appartenance = territoire.communes.find((c) => c.communeId === communeId);
        return appartenance === undefined ? [] : [{ territoire, appartenance }];
      }),
  };
}
