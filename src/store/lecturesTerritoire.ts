import type { DateCivile } from '../domain/date.ts';
import type { Instance, Mandat, Role } from '../domain/instance/instance.ts';
import { mandatsDeRegle, type Ailleurs } from '../domain/instance/mandatsDeRegle.ts';
import type { Personne } from '../domain/instance/personne.ts';
import type { Commune } from '../domain/territoire/commune.ts';
import type { Territoire } from '../domain/territoire/territoire.ts';
import { carnet } from './courant.ts';
import type { Carnet } from './db.ts';

const vivant = ({ supprimee }: { readonly supprimee?: boolean }): boolean => supprimee !== true;
const parId = <R extends { readonly id: string }>(lignes: readonly R[]): ReadonlyMap<string, R> =>
  new Map(lignes.map((ligne) => [ligne.id, ligne]));

/** Every territoire of the carnet, withdrawn ones included. */
export const lireTerritoires = (): Promise<Territoire[]> => carnet().territoires.toArray();

/** Territoires and assemblies from which rules of composition are computed; withdrawn ones left out. */
export async function lireToutAilleurs(db: Carnet = carnet()): Promise<Ailleurs> {
  const [territoires, instances] = await Promise.all([db.territoires.toArray(), db.instances.toArray()]);
  return { territoires: territoires.filter(vivant), instances: instances.filter(vivant) };
}

/** A territoire with everything its page shows. */
export interface FicheDeTerritoire {
  readonly territoire: Territoire;
  readonly communes: ReadonlyMap<string, Commune>;
  /** Its assemblies in force, in the order of their founding text; those withdrawn one by one. */
  readonly instances: readonly Instance[];
  readonly retirees: readonly Instance[];
  readonly ailleurs: Ailleurs;
  readonly personnes: ReadonlyMap<string, Personne>;
}

/** `null` when the carnet has no such territoire. */
export async function lireFicheTerritoire(id: string): Promise<FicheDeTerritoire | null> {
  const db = carnet();
  const territoire = await db.territoires.get(id);
  if (territoire === undefined) return null;
  const [communes, ailleurs, personnes, toutes] = await Promise.all([
    db.communes.bulkGet(territoire.communes.map((c) => c.communeId)),
    lireToutAilleurs(),
    db.personnes.toArray(),
    db.instances.toArray(),
  ]);
  const siennes = toutes.filter((i) => i.territoireId === id);
  return {
    territoire,
    communes: parId(communes.filter((c) => c !== undefined)),
    instances: siennes.filter(vivant),
    retirees: siennes.filter((i) => !vivant(i)),
    ailleurs,
    personnes: parId(personnes),
  };
}

/** Members of an assembly that follow from mandats elsewhere, with what their lines say. */
export interface MembresDeRegleLus {
  readonly ailleurs: Ailleurs;
  readonly mandats: readonly Mandat[];
  readonly personnes: ReadonlyMap<string, Personne>;
  readonly communes: ReadonlyMap<string, Commune>;
  /** The role each holds where his seat comes from, by his mandat here: a maire sits here as a member. */
  readonly roles: ReadonlyMap<string, { readonly role: Role; readonly reglement: string }>;
}

export async function lireMembresDeRegle(instance: Instance, jour: DateCivile): Promise<MembresDeRegleLus> {
  const db = carnet();
  const ailleurs = await lireToutAilleurs();
  const mandats = mandatsDeRegle(instance, ailleurs, jour);
  const communeIds = [...new Set(mandats.flatMap((m) => m.communeId ?? []))];
  const [personnes, communes] = await Promise.all([
    db.personnes.bulkGet(mandats.map((m) => m.personneId)),
    db.communes.bulkGet(communeIds),
  ]);
  const voulues = new Set(communeIds);
  const conseils = ailleurs.instances.filter((i) => i.genre === 'conseil-municipal' && voulues.has(i.communeId));
  const source = new Map(
    conseils.flatMap((c) =>
      c.mandats.map((m) => [`${c.communeId}/${m.personneId}`, { role: m.role, reglement: c.reglement }] as const),
    ),
  );
  return {
    ailleurs,
    mandats,
    personnes: parId(personnes.filter((p) => p !== undefined)),
    communes: parId(communes.filter((c) => c !== undefined)),
    roles: new Map(
      mandats.flatMap((m) => {
        const role = source.get(`${m.communeId ?? ''}/${m.personneId}`);
        return role === undefined ? [] : [[m.id, role] as const];
      }),
    ),
  };
}
