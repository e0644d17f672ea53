import { carnet } from './courant.ts';
import type { Carnet } from './db.ts';

/** The last copy of this carnet that left for the disk of the person: when, and the acts it held. */
export type DerniereCopie = { readonly le: string; readonly operations: number };

const CLE = 'derniereCopie';

/** Days after which a carnet that changed is worth a new copy. */
export const JOURS_ENTRE_COPIES = 14;

export async function lireDerniereCopie(db: Carnet = carnet()): Promise<DerniereCopie | undefined> {
  const valeur = (await db.meta.get(CLE))?.valeur as Partial<DerniereCopie> | undefined;
  return typeof valeur?.le === 'string' && typeof valeur.operations === 'number'
    ? { le: valeur.le, operations: valeur.operations }
    : undefined;
}

export async function noterCopie(copie: DerniereCopie, db: Carnet = carnet()): Promise<void> {
  await db.meta.put({ cle: CLE, valeur: copie });
}

/** Acts recorded since the last copy, or all of them when there was none. */
export async function actesSansCopie(db: Carnet = carnet()): Promise<number> {
  const [copie, operations] = [await lireDerniereCopie(db), await db.journal.count()];
  return Math.max(0, operations - (copie?.operations ?? 0));
}

/** Whether to remind: something changed, and the last copy is old or never was. `now` in ms. */
export async function copieEnRetard(now: number, db: Carnet = carnet()): Promise<boolean> {
  const sans = await actesSansCopie(db);
  const copie = await lireDerniereCopie(db);
  if (sans === 0) return false;
  return copie === undefined ? sans >= 20 : now - Date.parse(copie.le) > JOURS_ENTRE_COPIES * 86_400_000;
}
