import type { Transaction } from 'kysely';
import type { Operation } from '../../domain/operation.ts';
import type { Envoi } from './envoi.ts';
import { cleDe, type Etabli } from './etabli.ts';
import type { Tables } from './tables.ts';

/**
 * After a restoration devices send again what it lost, each its own, in any order. What an author had seen is judged
 * before what he did: an operation whose base was lost waits for it to come back, with what follows it on that record
 * from the same device. Not for ever: the device that has the base may never come back.
 */
const PATIENCE = 10 * 60_000;

const revenue = (scope: string, version: number): string => `${scope}#${String(version)}`;
const file = (device: string, cible: string): string => `${device}#${cible}`;

export function retenir({ retenues }: Etabli, device: string, cible: string, id: string, seq: number): void {
  const cle = file(device, cible);
  retenues.set(cle, (retenues.get(cle) ?? new Map()).set(id, seq));
}

/** It is judged: what waited behind it alone may be judged too. */
export function liberer({ retenues }: Etabli, { device, kind, recordId }: Operation, id: string): void {
  retenues.get(file(device, cleDe(kind, recordId)))?.delete(id);
}

/** The version that an operation had before the last restoration. */
export const ancienneDe = ({ plancher }: Etabli, { avant }: Envoi): number | undefined =>
  avant !== undefined && avant <= plancher ? avant : undefined;

/** An operation of before the restoration is there again. */
export function noterRetour(etabli: Etabli, scope: string, avant: number | undefined): void {
  if (avant !== undefined) etabli.revenues.add(revenue(scope, avant));
}

/** Which of the versions that these operations had seen, of before the last restoration, are in the journal. */
export async function lireRevenues(
  trx: Transaction<Tables>,
  espace: string,
  operations: readonly Operation[],
  etabli: Etabli,
): Promise<void> {
  const vues = operations.filter(({ base }) => base.version > 0 && base.version <= etabli.plancher);
  if (vues.length === 0) return;
  const scopes = [...new Set(vues.map(({ scope }) => scope))];
  const versions = [...new Set(vues.map(({ base }) => base.version))];
  const rows = await trx
    .selectFrom('operations')
    .select(['scope', 'version', 'avant'])
    .where('espace', '=', espace)
    .where('scope', 'in', scopes)
    .where((e) => e.or([e('version', 'in', versions), e('avant', 'in', versions)]))
    .execute();
  for (const { scope, version, avant } of rows) {
    etabli.revenues.add(revenue(scope, version));
    if (avant !== null) etabli.revenues.add(revenue(scope, avant));
  }
}

/** Whether an operation must wait for what its author had seen. */
export function attendRetour(etabli: Etabli, { seq, scope, device, kind, recordId, base }: Operation): boolean {
  const { plancher, revenues, retenues, now } = etabli;
  if (plancher === 0 || Date.parse(now) - plancher > PATIENCE) return false;
  const devant = retenues.get(file(device, cleDe(kind, recordId)));
  if ([...(devant?.values() ?? [])].some((autre) => autre < seq)) return true;
  return base.version > 0 && base.version <= plancher && !revenues.has(revenue(scope, base.version));
}
