import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { kindOf, type AnyRecord, type NomActe } from '../../domain/apply.ts';
import { rolesSur } from '../../domain/droits/acces.ts';
import { mayDo, mightDo } from '../../domain/droits/faire.ts';
import { lireAcces, type AccesConnu } from '../../store/synchro/acces.ts';

/** What the person at this device may do; what she may not is hidden, the server refuses it anyway. */
export type Droits = {
  /** `null`: a carnet without a server, whose owner may do everything. */
  readonly acces: AccesConnu | null;
  /** Whether an act of that scope may be done: `payload` and `record` when the act depends on whom it is about. */
  readonly peut: (acte: NomActe, scope: string, payload?: unknown, record?: AnyRecord) => boolean;
  /** Whether some act of that name could pass in that instance: asked before anything is typed. */
  readonly pourrait: (acte: NomActe, instanceId: string) => boolean;
  /** Prepares, holds and writes for that instance. */
  readonly tient: (instanceId: string) => boolean;
  /** Prepares and writes for some instance of the carnet. */
  readonly secretariat: boolean;
};

const TIENNENT = ['administration', 'secretariat'] as const;

const instanceDe = (scope: string): string | undefined => /^(?:instance|huis-clos):(.+)$/.exec(scope)?.[1];

export function droitsDe(acces: AccesConnu | null): Droits {
  if (acces === null) return { acces, peut: () => true, pourrait: () => true, tient: () => true, secretariat: true };
  return {
    acces,
    peut: (type, scope, payload = {}, record = undefined) =>
      mayDo(acces, { type, scope, payload, kind: kindOf(type), recordId: '' }, record, instanceDe(scope)),
    pourrait: (acte, instanceId) => mightDo(acces, acte, instanceId),
    tient: (instanceId) => {
      const roles = rolesSur(acces, instanceId);
      return TIENNENT.some((role) => roles.has(role));
    },
    secretariat: acces.attributions.some(({ role }) => TIENNENT.some((r) => r === role)),
  };
}

/** Undefined while it is being read. */
export function useDroits(): Droits | undefined {
  const acces = useLiveQuery(() => lireAcces());
  return useMemo(() => (acces === undefined ? undefined : droitsDe(acces)), [acces]);
}
