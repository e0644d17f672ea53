import type { Transaction } from 'kysely';
import type { Operation } from '../../domain/operation.ts';
import type { Envoi } from './envoi.ts';
import { cleDe, type Etabli } from './etabli.ts';
import type { Tables } from './tables.ts';
import { debutDe } from './temps.ts';

/**
 * After a restoration devices send again what it lost, each its own, in any order. What an author had seen is judged
 * before what he did: an operation whose base was lost waits for it to come back, with what follows it on that record
 * from the same device. Not for ever: the device that has the base may never come back.
 */
const PATIENCE = 10 * 60_000;
/** What cannot be done at all before something comes back loses nothing by waiting: until everyone has been at work. */
const LONGTEMPS = 10 * 86_400_000;

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

/** The versions that an operation had before restorations; one that this server never gave counts for nothing. */
export const anciennesDe = ({ plancher }: Etabli, { anciennes }: Envoi): readonly number[] =>
  anciennes.filter((version) => version <= plancher);

/** An operation of before a restoration is there again, or still: by each of the versions it had. */
export function noterRetour(etabli: Etabli, envoi: Envoi, scope: string, version?: number): void {
  const { espace } = etabli;
  for (const ancienne of anciennesDe(etabli, envoi)) {
    if (ancienne === version) continue;
    etabli.revenues.add(revenue(scope, ancienne));
    etabli.anciennes.push({ espace, id: envoi.cle, ancienne, scope });
  }
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
  const gardees = await trx
    .selectFrom('operations')
    .select(['scope', 'version'])
    .where('espace', '=', espace)
    .where('scope', 'in', scopes)
    .where('version', 'in', versions)
    .execute();
  for (const { scope, version } of gardees) etabli.revenues.add(revenue(scope, version));
  const revenues = await trx
    .selectFrom('anciennes')
    .select(['scope', 'ancienne'])
    .where('espace', '=', espace)
    .where('scope', 'in', scopes)
    .where('ancienne', 'in', versions)
    .execute();
  for (const { scope, ancienne } of revenues) etabli.revenues.add(revenue(scope, ancienne));
}

/** Whether the very state that an operation was made on was lost, and is not back. */
const estPerdue = ({ plancher, revenues }: Etabli, { scope, base }: Operation): boolean =>
  base.version > 0 && base.version <= plancher && !revenues.has(revenue(scope, base.version));

/** Whether an operation that lacks what it is about may still see it come back. */
export const peutRevenir = (etabli: Etabli, operation: Operation): boolean =>
  Date.parse(etabli.now) - debutDe(etabli.plancher) <= LONGTEMPS && estPerdue(etabli, operation);

/** Whether an operation must wait for what its author had seen. */
export function attendRetour(etabli: Etabli, operation: Operation): boolean {
  const { plancher, retenues, now } = etabli;
  const { seq, device, kind, recordId } = operation;
  if (plancher === 0 || Date.parse(now) - debutDe(plancher) > PATIENCE) return false;
  const devant = retenues.get(file(device, cleDe(kind, recordId)));
  return [...(devant?.values() ?? [])].some((autre) => autre < seq) || estPerdue(etabli, operation);
}
