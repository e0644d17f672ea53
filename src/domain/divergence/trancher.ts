import { apply, isActe, kindOf, type AnyRecord, type Charge, type NomActe } from '../apply.ts';
import { SCHEMA, type Operation } from '../operation.ts';
import type { Divergence, Entree } from './divergence.ts';

/** An act and its payload, ready to be recorded. */
export type ActeARefaire = { [N in NomActe]: { readonly acte: N; readonly charge: Charge<N> } }[NomActe];

type FaitNomme = { readonly id: string; readonly type: string };

const faitEcrit = ({ type, payload }: Entree): FaitNomme | undefined =>
  type === 'recordFait' ? (payload as { readonly fait: FaitNomme }).fait : undefined;

/**
 * Whether both entries may be true one after the other: an arrival and a departure, a pouvoir and its end. Two
 * entries of one kind exclude each other.
 */
export function peuventSeSuivre({ gardees, ecartee }: Divergence): boolean {
  const ecarte = faitEcrit(ecartee);
  return (
    ecarte !== undefined &&
    gardees.every((entree) => {
      const garde = faitEcrit(entree);
      return garde !== undefined && garde.type !== ecarte.type;
    })
  );
}

/**
 * The acts that make the entry set aside stand: what it excludes is struck, then it is recorded as it was typed.
 * `motif` is kept with what is struck, and is the reason of the rectification on a settled sitting.
 */
export function actesPourRetenir(divergence: Divergence, motif: string, scellee = false): ActeARefaire[] {
  const { sur, gardees, ecartee } = divergence;
  const rayes = peuventSeSuivre(divergence)
    ? []
    : gardees.flatMap((entree): ActeARefaire[] => {
        const fait = faitEcrit(entree);
        // A roll call carries everybody's presence: a single arrival never strikes it.
        if (fait === undefined || (fait.type === 'ouverture' && faitEcrit(ecartee)?.type !== 'ouverture')) return [];
        return [{ acte: 'cancelFait', charge: { id: sur.id, faitId: fait.id, motif } }];
      });
  if (!isActe(ecartee.type)) throw new Error(`unknown act ${ecartee.type} in divergence ${divergence.id}`);
  const refaits = [...rayes, { acte: ecartee.type, charge: ecartee.payload } as ActeARefaire];
  return scellee
    ? refaits.map((a) => ({ ...a, charge: { ...a.charge, rectification: { motif } } }) as ActeARefaire)
    : refaits;
}

const pareils = (a: unknown, b: unknown): boolean => {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [x, y] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const cles = Object.keys(x).filter((cle) => x[cle] !== undefined);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    cles.length === Object.keys(y).filter((cle) => y[cle] !== undefined).length &&
    cles.every((cle) => pareils(x[cle], y[cle]))
  );
};

/**
 * Whether an act is one of those that make the entry set aside stand, word for word, on a sitting. A register's numbers
 * are given by who holds it, whoever settles.
 */
export function faitRetenir(
  divergence: Divergence,
  { kind, recordId, type, payload }: Pick<Operation, 'kind' | 'recordId' | 'type' | 'payload'>,
): boolean {
  const { sur, tranchee } = divergence;
  if (kind !== 'seance' || sur.kind !== kind || sur.id !== recordId || tranchee?.choix !== 'ecartee') return false;
  if (!isActe(divergence.ecartee.type)) return false;
  return actesPourRetenir(divergence, tranchee.motif ?? '').some(
    ({ acte, charge }) => acte === type && pareils(charge, payload),
  );
}

/** The record if the entry set aside stood; undefined when it can no longer be applied. Nothing is written. */
export function siRetenue(record: AnyRecord, divergence: Divergence): AnyRecord | undefined {
  let apres = record;
  for (const { acte, charge } of actesPourRetenir(divergence, '-', true)) {
    const outcome = apply(apres, {
      id: divergence.id,
      kind: kindOf(acte),
      recordId: divergence.sur.id,
      scope: record.scope,
      type: acte,
      payload: charge,
      author: divergence.ecartee.author,
      device: divergence.ecartee.device,
      seq: 1,
      at: divergence.ecartee.at,
      base: { version: 0, ownSeq: 0 },
      apres: [],
      geste: divergence.id,
      schema: SCHEMA,
    });
    if (!outcome.ok) return undefined;
    apres = outcome.value;
  }
  return apres;
}
