import { useMemo } from 'react';
import { kindOf, type AnyRecord, type NomActe } from '../../domain/apply.ts';
import type { Divergence } from '../../domain/divergence/divergence.ts';
import { mayDo, mightDo } from '../../domain/droits/faire.ts';
import { mayRetenir } from '../../domain/droits/retenir.ts';
import type { AccesConnu } from '../../store/synchro/acces.ts';
import { rolesDe, useRoles, type Roles } from './useRoles.ts';

/** What the person at this device may do; what she may not is hidden, the server refuses it anyway. */
export type Droits = Roles & {
  /** Whether an act of that scope may be done: `payload` and `record` when the act depends on whom it is about. */
  readonly peut: (acte: NomActe, scope: string, payload?: unknown, record?: AnyRecord) => boolean;
  /** Whether some act of that name could pass in that instance: asked before anything is typed. */
  readonly pourrait: (acte: NomActe, instanceId: string) => boolean;
  /** Whether the entry that a divergence set aside may be made to stand; `scellee`: on a sitting whose minutes are settled. */
  readonly peutRetenir: (divergence: Divergence, record: AnyRecord | undefined, scellee: boolean) => boolean;
};

const instanceDe = (scope: string): string | undefined => /^(?:instance|huis-clos|lecture):(.+)$/.exec(scope)?.[1];

export function droitsDe(acces: AccesConnu | null): Droits {
  const roles = rolesDe(acces);
  if (acces === null) return { ...roles, peut: () => true, pourrait: () => true, peutRetenir: () => true };
  return {
    ...roles,
    peut: (type, scope, payload = {}, record = undefined) =>
      mayDo(acces, { type, scope, payload, kind: kindOf(type), recordId: '' }, record, instanceDe(scope)),
    pourrait: (acte, instanceId) => mightDo(acces, acte, instanceId),
    peutRetenir: (divergence, record, scellee) =>
      mayRetenir(acces, divergence, record, instanceDe(divergence.scope), scellee),
  };
}

/** Undefined while it is being read. */
export function useDroits(): Droits | undefined {
  const roles = useRoles();
  return useMemo(() => (roles === undefined ? undefined : droitsDe(roles.acces)), [roles]);
}
