import type { DateCivile } from '../domain/date.ts';
import type { Instance } from '../domain/instance/instance.ts';
import {
  avecMandatsDeRegle,
  fondsDeComposition,
  type Ailleurs,
  type FondsDeComposition,
} from '../domain/instance/mandatsDeRegle.ts';
import type { Personne } from '../domain/instance/personne.ts';
import { compositionAu, type Composition } from '../domain/seance/composition.ts';
import { carnet } from './courant.ts';
import { lireInstance, lirePersonnes } from './lectures.ts';

/** Who sits in an assembly on a day, whether the mandats are its own or follow from those held elsewhere. */
export type AssembleeDuJour = {
  /** With the mandats of its rules of composition beside its own. */
  readonly instance: Instance;
  readonly personnes: readonly Personne[];
  readonly composition: Composition;
  /** Absent when all its members are its own. */
  readonly fonds?: FondsDeComposition;
  readonly communes: ReadonlyMap<string, string>;
};

/** Only what the rules name is read: a territoire has hundreds of assemblies. */
async function lireAilleursDe(instance: Instance): Promise<Ailleurs> {
  const regles = instance.composition ?? [];
  const territoires = await carnet().territoires.bulkGet([
    ...new Set(regles.flatMap((r) => (r.base === 'roles' ? [] : r.territoireId))),
  ]);
  const connus = territoires.flatMap((t) => t ?? []);
  const communes = [...new Set(connus.flatMap((t) => t.communes.map((c) => c.communeId)))];
  const conseils = await carnet().instances.where('communeId').anyOf(communes).toArray();
  const nommees = await carnet().instances.bulkGet(regles.flatMap((r) => (r.base === 'roles' ? r.instanceId : [])));
  const instances = new Map([...conseils, ...nommees.flatMap((i) => i ?? [])].map((i) => [i.id, i]));
  return { territoires: connus, instances: [...instances.values()] };
}

/** Read for live queries; undefined when the assembly is not in this carnet. */
export async function lireAssemblee(instanceId: string, date: DateCivile): Promise<AssembleeDuJour | undefined> {
  const propre = await lireInstance(instanceId);
  if (propre === undefined) return undefined;
  const ailleurs = propre.composition === undefined ? undefined : await lireAilleursDe(propre);
  const instance = ailleurs === undefined ? propre : avecMandatsDeRegle(propre, ailleurs, date);
  const fonds = ailleurs === undefined ? undefined : fondsDeComposition(propre, ailleurs, date);
  const lues = await lirePersonnes(instance.mandats.map((m) => m.personneId));
  const personnes = lues.flatMap((p) => p ?? []);
  const nommees = new Set([...instance.mandats.flatMap((m) => m.communeId ?? []), ...(fonds?.communes ?? [])]);
  const communes = new Map(
    (await carnet().communes.bulkGet([...nommees])).flatMap((c) => (c === undefined ? [] : [[c.id, c.nom] as const])),
  );
  return {
    instance,
    personnes,
    composition: compositionAu(instance, personnes, date, communes),
    communes,
    ...(fonds === undefined ? {} : { fonds }),
  };
}
