import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { rolesSur } from '../../domain/droits/acces.ts';
import { lireAcces, type AccesConnu } from '../../store/synchro/acces.ts';

/** What the person at this device is; the frame needs no more, and not the table of acts (`useDroits`). */
export type Roles = {
  /** `null`: a carnet without a server, whose owner may do everything. */
  readonly acces: AccesConnu | null;
  /** Prepares, holds and writes for that instance. */
  readonly tient: (instanceId: string) => boolean;
  /** Holds the chair of that instance. */
  readonly preside: (instanceId: string) => boolean;
  /** Prepares and writes for some instance of the carnet. */
  readonly secretariat: boolean;
};

const TIENNENT = ['administration', 'secretariat'] as const;

export function rolesDe(acces: AccesConnu | null): Roles {
  if (acces === null) return { acces, tient: () => true, preside: () => true, secretariat: true };
  return {
    acces,
    tient: (instanceId) => {
      const roles = rolesSur(acces, instanceId);
      return TIENNENT.some((role) => roles.has(role));
    },
    preside: (instanceId) => rolesSur(acces, instanceId).has('presidence'),
    secretariat: acces.attributions.some(({ role }) => TIENNENT.some((r) => r === role)),
  };
}

/** Undefined while it is being read. */
export function useRoles(): Roles | undefined {
  const acces = useLiveQuery(() => lireAcces());
  return useMemo(() => (acces === undefined ? undefined : rolesDe(acces)), [acces]);
}
