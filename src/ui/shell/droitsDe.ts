import { kindOf } from '../../domain/apply.ts';
import { rolesSur } from '../../domain/droits/acces.ts';
import { mayDo, mightDo } from '../../domain/droits/faire.ts';
import type { AccesConnu } from '../../store/synchro/acces.ts';
import { SANS_SERVEUR, type Droits } from './droits.ts';

const TIENNENT = ['administration', 'secretariat'] as const;

const instanceDe = (scope: string): string | undefined => /^(?:instance|huis-clos):(.+)$/.exec(scope)?.[1];

export function droitsDe(acces: AccesConnu | null): Droits {
  if (acces === null) return SANS_SERVEUR;
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
