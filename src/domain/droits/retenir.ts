import { kindOf, type AnyRecord } from '../apply.ts';
import type { Divergence } from '../divergence/divergence.ts';
import { actesPourRetenir } from '../divergence/trancher.ts';
import type { Acces } from './acces.ts';
import { mayDo } from './faire.ts';

/**
 * Whether an account may settle a divergence for the entry set aside: the settlement, and each act that makes that
 * entry stand. `record`: what it is about, as it stands; `scellee`: its minutes are settled.
 */
export function mayRetenir(
  acces: Acces,
  divergence: Divergence,
  record: AnyRecord | undefined,
  instanceId: string | undefined,
  scellee: boolean,
): boolean {
  const { id, scope, sur, ouverteLe } = divergence;
  const motif = '-';
  const tranchee = { ...divergence, tranchee: { le: ouverteLe, par: acces.compte, choix: 'ecartee' as const, motif } };
  const choix = { type: 'settleDivergence', kind: 'divergence', recordId: id, scope } as const;
  return (
    mayDo(acces, { ...choix, payload: { id, choix: 'ecartee', motif } }, divergence, instanceId) &&
    actesPourRetenir(divergence, motif, scellee).every(({ acte, charge }) =>
      mayDo(acces, { type: acte, kind: kindOf(acte), recordId: sur.id, scope, payload: charge }, record, instanceId, [
        tranchee,
      ]),
    )
  );
}
