import * as v from 'valibot';
import type { Operation } from '../../domain/operation.ts';
import type { Refus } from '../../domain/refus.ts';
import { canonique, empreinte, empreinteTexte } from '../../sync/canonique.ts';
import { idSync, operationSchema } from '../../sync/enveloppe.ts';
import type { Demande } from '../../sync/protocole.ts';

/** An operation as it was received: `operation` when its envelope holds, else why it does not. */
export type Envoi = {
  readonly id: string;
  /** The id as it can be stored: itself, or its hash when it is none. */
  readonly cle: string;
  readonly device: string;
  /** 0 when it could not be read. */
  readonly seq: number;
  readonly empreinte: string;
  /** Versions that it had before restorations. */
  readonly anciennes: readonly number[];
  readonly texte: string;
} & (
  | { readonly operation: Operation; readonly refus?: undefined }
  | { readonly operation?: undefined; readonly refus: Refus }
);

const invalide = (champ: string, attendu: string): Refus => ({ code: 'saisie-invalide', champ, attendu });

const champ = (value: unknown, nom: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[nom] : undefined;

/** A name that can be stored: itself, or the hash of what it is (of all that was received, when it is none). */
const sure = (value: unknown, sinon = ''): string =>
  v.is(idSync, value) ? value : empreinteTexte(typeof value === 'string' ? value : sinon);

/** Names through which plain data would stop being plain. No sentence of a town hall is this word alone. */
const PROTOTYPE = /"__proto__"/;

function lireUn({ empreinte: annoncee, operation: brut, avant }: Demande['envois'][number]): Envoi {
  const id = champ(brut, 'id');
  const seq = champ(brut, 'seq');
  const place = {
    id: typeof id === 'string' ? id : '',
    device: sure(champ(brut, 'device')),
    seq: Number.isSafeInteger(seq) ? Math.max(0, seq as number) : 0,
    anciennes: avant === undefined ? [] : typeof avant === 'number' ? [avant] : avant,
  };
  let texte: string;
  let calculee: string;
  try {
    texte = JSON.stringify(brut) ?? 'null';
    calculee = id === undefined ? empreinteTexte(canonique(brut)) : empreinte(brut as Operation);
  } catch (error) {
    // Nested deeper than any record: not even its text can be kept.
    if (!(error instanceof RangeError)) throw error;
    return {
      ...place,
      cle: sure(id, annoncee),
      empreinte: annoncee,
      texte: 'null',
      refus: invalide('operation', 'depth'),
    };
  }
  const recu = { ...place, cle: sure(id, texte), empreinte: calculee, texte };
  const lu = v.safeParse(operationSchema, brut);
  if (!lu.success) {
    const [issue] = lu.issues;
    return { ...recu, refus: invalide(v.getDotPath(issue) ?? '', issue.expected ?? issue.message) };
  }
  if (calculee !== annoncee) return { ...recu, refus: invalide('empreinte', calculee) };
  if (PROTOTYPE.test(texte)) return { ...recu, refus: invalide('payload', 'plain data') };
  return { ...recu, operation: brut as Operation };
}

/**
 * Operations in the order they are judged: as they came, except that those of one device follow its own sequence, so
 * that a delivery out of order is no gap.
 */
export function lireEnvois(envois: Demande['envois']): Envoi[] {
  const lus = envois.map(lireUn);
  const parDevice = new Map<string, Envoi[]>();
  for (const envoi of lus) parDevice.set(envoi.device, [...(parDevice.get(envoi.device) ?? []), envoi]);
  const files = new Map([...parDevice].map(([device, tous]) => [device, tous.sort((a, b) => a.seq - b.seq).values()]));
  return lus.map((envoi) => files.get(envoi.device)?.next().value ?? envoi);
}
