import * as v from 'valibot';
import { actesRegistre } from './acte/actesRegistre.ts';
import { actesDivergence } from './divergence/actesDivergence.ts';
import { actesInstance } from './instance/actesInstance.ts';
import { actesPersonne } from './instance/actesPersonne.ts';
import { actesNote } from './note/actesNote.ts';
import './reglement/tousLesPacks.ts';
import { SCHEMA, type Acte, type Operation, type RecordKind, type RecordOf } from './operation.ts';
import { refuse, type Outcome } from './refus.ts';
import { actesDeroule } from './seance/actesDeroule.ts';
import { actesPreparation } from './seance/actesPreparation.ts';
import { actesReponse } from './seance/actesReponse.ts';
import { actesPublication } from './seance/actesPublication.ts';
import { actesCommune } from './territoire/actesCommune.ts';
import { actesTerritoire } from './territoire/actesTerritoire.ts';

/** Everything that can be done, by name: the table that devices and server share. */
export const actes = {
  ...actesCommune,
  ...actesTerritoire,
  ...actesPersonne,
  ...actesInstance,
  ...actesPreparation,
  ...actesDeroule,
  ...actesPublication,
  ...actesReponse,
  ...actesRegistre,
  ...actesDivergence,
  ...actesNote,
} as const;

export type NomActe = keyof typeof actes;
export type Charge<N extends NomActe> = v.InferInput<(typeof actes)[N]['schema']>;
export type AnyRecord = RecordOf[RecordKind];

type ActeQuelconque = Acte<RecordKind, v.GenericSchema>;

export const isActe = (type: string): type is NomActe => Object.hasOwn(actes, type);

/** Which kind of record an act writes. */
export const kindOf = (type: NomActe): RecordKind => actes[type].kind;

/** The only way anything changes: one record, one operation → the record after it, or why not. Pure. */
export function apply(record: AnyRecord | undefined, operation: Operation): Outcome<AnyRecord> {
  if (operation.schema > SCHEMA) return refuse({ code: 'schema-inconnu', schema: operation.schema });
  if (!isActe(operation.type)) return refuse({ code: 'operation-inconnue', type: operation.type });
  const definition = actes[operation.type] as unknown as ActeQuelconque;
  const parsed = v.safeParse(definition.schema, operation.payload);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return refuse({
      code: 'saisie-invalide',
      champ: v.getDotPath(issue) ?? '',
      attendu: issue.expected ?? issue.message,
    });
  }
  // The payload itself is applied, not the parsed copy: fields of a newer app survive.
  return definition.apply(record, operation.payload, {
    operationId: operation.id,
    at: operation.at,
    author: operation.author,
    device: operation.device,
    scope: operation.scope,
  });
}

/** The cells an operation writes (`presence/m05`, `point/12/intitule`); what sync compares. */
export const cellsOf = (operation: Operation): readonly string[] =>
  isActe(operation.type) ? (actes[operation.type] as unknown as ActeQuelconque).cells(operation.payload) : [];
