import type { Transaction } from 'kysely';
import type { Acces } from '../../domain/droits/acces.ts';
import { SOMME_VIDE } from '../../sync/somme.ts';
import type { Etabli } from './etabli.ts';
import type { Dialecte } from './migrer.ts';
import type { Tables } from './tables.ts';
import type { Tracer } from './traces.ts';

export type Lot = {
  readonly espace: string;
  readonly acces: Acces;
  readonly appareil: string;
  readonly now: string;
  /** Version that a new scope begins after. */
  readonly plancher: number;
  readonly dialecte: Dialecte;
  readonly tracer: Tracer;
};

type Trx = Transaction<Tables>;

/**
 * The sequences of the batch's devices, held until the end: a device that asks twice at once is judged once. SQLite has
 * one writer at a time; PostgreSQL locks the rows, made first when they are new.
 */
export async function tenirSequences(trx: Trx, lot: Lot, devices: readonly string[], etabli: Etabli): Promise<void> {
  const { espace, acces, appareil, now, dialecte } = lot;
  const { compte } = acces;
  const lire = async (): Promise<readonly string[]> => {
    const lues = trx
      .selectFrom('sequences')
      .select(['device', 'seq', 'compte'])
      .where('espace', '=', espace)
      .where('device', 'in', devices);
    const rows = await (dialecte === 'postgres' ? lues.orderBy('device').forUpdate() : lues).execute();
    for (const row of rows) etabli.sequences.set(row.device, { seq: row.seq, compte: row.compte, touchee: false });
    return devices.filter((device) => !etabli.sequences.has(device));
  };
  const neuves = await lire();
  if (neuves.length > 0 && dialecte === 'postgres') {
    await trx
      .insertInto('sequences')
      .values(neuves.map((device) => ({ espace, device, seq: 0, compte, appareil, vu_le: now })))
      .onConflict((c) => c.doNothing())
      .execute();
    await lire();
  }
  for (const device of neuves)
    if (!etabli.sequences.has(device)) etabli.sequences.set(device, { seq: 0, compte, touchee: false });
}

/** The counters of the batch's scopes, held until the end: this is what gives order between processes. */
export async function tenirPortees(trx: Trx, lot: Lot, scopes: readonly string[], etabli: Etabli): Promise<void> {
  if (scopes.length === 0) return;
  const { espace, plancher, dialecte } = lot;
  const lire = async (): Promise<readonly string[]> => {
    const lues = trx
      .selectFrom('portees')
      .select(['scope', 'tete', 'somme'])
      .where('espace', '=', espace)
      .where('scope', 'in', scopes);
    const rows = await (dialecte === 'postgres' ? lues.orderBy('scope').forUpdate() : lues).execute();
    for (const { scope, tete, somme } of rows) etabli.portees.set(scope, { tete, somme, touchee: false });
    return scopes.filter((scope) => !etabli.portees.has(scope));
  };
  const neuves = await lire();
  if (neuves.length > 0 && dialecte === 'postgres') {
    await trx
      .insertInto('portees')
      .values(neuves.map((scope) => ({ espace, scope, tete: plancher, somme: SOMME_VIDE })))
      .onConflict((c) => c.doNothing())
      .execute();
    await lire();
  }
  for (const scope of neuves)
    if (!etabli.portees.has(scope)) etabli.portees.set(scope, { tete: plancher, somme: SOMME_VIDE, touchee: false });
}
