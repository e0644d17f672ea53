import type { AnyRecord } from '../apply.ts';
import type { Operation } from '../operation.ts';
import { rolesSur, type Acces } from './acces.ts';
import { mayRead } from './lire.ts';

/**
 * Whether an account may do an act on a record as it stands (`undefined`: not there yet). `instanceId` is the instance
 * whose roles count; undefined for what belongs to the whole espace.
 */
export function mayDo(
  acces: Acces,
  operation: Pick<Operation, 'type' | 'scope' | 'payload' | 'kind' | 'recordId'>,
  _record: AnyRecord | undefined,
  instanceId: string | undefined,
): boolean {
  if (operation.kind === 'note') return operation.scope === `perso:${acces.compte}`;
  if (!mayRead(acces, operation.scope)) return false;
  const roles = rolesSur(acces, instanceId);
  return roles.has('administration') || roles.has('secretariat');
}
