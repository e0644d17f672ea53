import type { AnyRecord } from '../apply.ts';
import type { Divergence } from '../divergence/divergence.ts';
import { faitRetenir } from '../divergence/trancher.ts';
import type { Operation } from '../operation.ts';
import { rolesSur, type Acces, type RoleDeCompte } from './acces.ts';
import { mayRead } from './lire.ts';
import { objet, reglesDe } from './table.ts';

const tient = (roles: ReadonlySet<RoleDeCompte>): boolean => roles.has('administration') || roles.has('secretariat');

/** People and their addresses belong to every secretariat of the espace, whatever its instance. */
const rolesPour = (acces: Acces, scope: string, instanceId: string | undefined): ReadonlySet<RoleDeCompte> =>
  scope === 'personnes' || scope === 'coordonnees'
    ? new Set(acces.attributions.map(({ role }) => role))
    : rolesSur(acces, instanceId);

/**
 * Whether an account may do an act on a record as it stands (`undefined`: not there yet). `instanceId` is the instance
 * whose roles count; undefined for what belongs to the whole espace. `tranchees`: divergences settled in the same
 * gesture, whose entry set aside the chair may then make stand. See `table.ts`.
 */
export function mayDo(
  acces: Acces,
  operation: Pick<Operation, 'type' | 'scope' | 'payload' | 'kind' | 'recordId'>,
  record: AnyRecord | undefined,
  instanceId: string | undefined,
  tranchees: readonly Divergence[] = [],
): boolean {
  const { type, scope, kind } = operation;
  const payload = objet(operation.payload);
  // A note is its owner's, and says so.
  if (kind === 'note') {
    const compte = objet(payload['note'])['compte'];
    const agit = acces.attributions.some(({ role }) => role !== 'lecture');
    return agit && scope === `perso:${acces.compte}` && (compte === undefined || compte === acces.compte);
  }
  if (!mayRead(acces, scope)) return false;
  const roles = rolesPour(acces, scope, instanceId);
  if (tient(roles)) return true;
  // Touching a settled sitting is the secretariat's, under the chair who may open it again.
  if (payload['rectification'] !== undefined) return false;
  if (roles.has('presidence') && tranchees.some((divergence) => faitRetenir(divergence, operation))) return true;
  return reglesDe(type).some(({ role, si }) => roles.has(role) && (si?.({ acces, payload, record }) ?? true));
}

/** Whether some act of that name could pass for this account: what a screen asks before anything is typed. */
export function mightDo(acces: Acces, type: string, instanceId: string | undefined): boolean {
  const roles = rolesSur(acces, instanceId);
  return tient(roles) || reglesDe(type).some(({ role }) => roles.has(role));
}
