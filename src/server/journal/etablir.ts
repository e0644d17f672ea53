import { sql, type Expression, type ExpressionBuilder, type SqlBool, type Transaction } from 'kysely';
import type { AnyRecord } from '../../domain/apply.ts';
import type { Divergence } from '../../domain/divergence/divergence.ts';
import { mayRead } from '../../domain/droits/lire.ts';
import type { Operation, RecordKind } from '../../domain/operation.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Envoi } from './envoi.ts';
import { attendre, cleDe, noterReglement, type Etabli } from './etabli.ts';
import { lireLignees, lirePassages } from './lirePassages.ts';
import { lireRevenues, retenir } from './renvoi.ts';
import type { Tables } from './tables.ts';
import { tenirPortees, tenirSequences, type Lot } from './tenir.ts';

type Trx = Transaction<Tables>;

/** Ids of one statement: SQLite takes 32,766 values. */
const IDS = 10_000;

async function lireConnues(trx: Trx, espace: string, envois: readonly Envoi[], etabli: Etabli): Promise<void> {
  const ids = [...new Set(envois.flatMap(({ cle, operation }) => [cle, ...(operation?.apres ?? [])]))];
  const lots = Array.from({ length: Math.ceil(ids.length / IDS) }, (_, i) => ids.slice(i * IDS, (i + 1) * IDS));
  // In this order for all of them: what was judged counts more than what was refused under the same id.
  for (const lot of lots) await lireRefusees(trx, espace, lot, etabli);
  const cibles = [...new Set(envois.flatMap(({ operation: o }) => (o ? [cleDe(o.kind, o.recordId)] : [])))];
  if (cibles.length > 0) await lireDifferees(trx, espace, (e) => e('cible', 'in', cibles), etabli);
  for (const lot of lots) await lireDifferees(trx, espace, (e) => e('id', 'in', lot), etabli);
  for (const lot of lots) await lireJugees(trx, espace, lot, etabli);
}

async function lireRefusees(trx: Trx, espace: string, ids: readonly string[], etabli: Etabli): Promise<void> {
  const refusees = await trx
    .selectFrom('refusees')
    .select(['id', 'empreinte', 'refus'])
    .where('espace', '=', espace)
    .where('id', 'in', ids)
    .execute();
  for (const { id, empreinte, refus } of refusees) {
    const sort = { id, issue: 'refused' as const, refus: JSON.parse(refus) as Refus };
    etabli.connues.set(id, { empreinte, sort, differee: false });
    etabli.connues.set(`${id}#${empreinte}`, { empreinte, sort, differee: false });
  }
}

type Lesquelles = (e: ExpressionBuilder<Tables, 'differees'>) => Expression<SqlBool>;

async function lireDifferees(trx: Trx, espace: string, lesquelles: Lesquelles, etabli: Etabli): Promise<void> {
  const differees = await trx
    .selectFrom('differees')
    .select(['id', 'empreinte', 'refus', 'cible', 'device', 'seq'])
    .where('espace', '=', espace)
    .where(lesquelles)
    .execute();
  for (const { id, empreinte, refus, cible, device, seq } of differees) {
    const sort = { id, issue: 'deferred' as const, refus: JSON.parse(refus) as Refus };
    etabli.connues.set(id, { empreinte, sort, differee: true });
    attendre(etabli, cible, id, sort.refus);
    if (sort.refus.code === 'renvoi-attendu') retenir(etabli, device, cible, id, seq);
  }
}

async function lireJugees(trx: Trx, espace: string, ids: readonly string[], etabli: Etabli): Promise<void> {
  const jugees = await trx
    .selectFrom('operations')
    .select(['id', 'empreinte', 'issue', 'version', 'scope'])
    .where('espace', '=', espace)
    .where('id', 'in', ids)
    .execute();
  for (const { id, empreinte, issue, version, scope } of jugees)
    etabli.connues.set(id, { empreinte, sort: { id, issue, version, scope }, differee: false });
}

const parCle =
  (espace: string, cles: readonly (readonly [kind: string, id: string])[]) =>
  (e: ExpressionBuilder<Tables, 'records'>): Expression<SqlBool> =>
    e.and([e('espace', '=', espace), e.or(cles.map(([kind, id]) => e.and([e('kind', '=', kind), e('id', '=', id)])))]);

async function lireFiches(trx: Trx, espace: string, operations: readonly Operation[], etabli: Etabli): Promise<void> {
  const cles = new Map(operations.map((o) => [cleDe(o.kind, o.recordId), [o.kind, o.recordId] as const]));
  if (cles.size === 0) return;
  const rows = await trx
    .selectFrom('records')
    .select(['kind', 'id', 'scope', 'version', 'doc'])
    .where(parCle(espace, [...cles.values()]))
    .execute();
  for (const [cle, [kind, id]] of cles)
    etabli.fiches.set(cle, { kind, id, scope: '', version: 0, doc: undefined, touchee: false });
  for (const { kind, id, scope, version, doc } of rows)
    etabli.fiches.set(cleDe(kind, id), {
      kind: kind as RecordKind,
      id,
      scope,
      version,
      doc: JSON.parse(doc) as AnyRecord,
      touchee: false,
    });
}

async function lireReglements(
  trx: Trx,
  espace: string,
  operations: readonly Operation[],
  etabli: Etabli,
): Promise<void> {
  // Those of this batch count once they are accepted: a settlement that is refused licenses nothing.
  const gestes = [...new Set(operations.filter((o) => o.type !== 'settleDivergence').map((o) => o.geste))];
  if (gestes.length === 0) return;
  const rows = await trx
    .selectFrom('operations')
    .innerJoin('records', (j) =>
      j
        .onRef('records.espace', '=', 'operations.espace')
        .onRef('records.kind', '=', 'operations.kind')
        .onRef('records.id', '=', 'operations.record_id'),
    )
    .select(['geste', 'doc'])
    .where('operations.espace', '=', espace)
    .where(sql.ref('type'), '=', sql.lit('settleDivergence'))
    .where('geste', 'in', gestes)
    .execute();
  for (const { geste, doc } of rows) noterReglement(etabli, geste, JSON.parse(doc) as Divergence);
}

const nomDe = async (trx: Trx, appareil: string): Promise<string | undefined> =>
  (await trx.selectFrom('appareils').select('nom').where('id', '=', appareil).executeTakeFirst())?.nom;

/** Reads all that judging these operations needs, in a few queries, whatever their number. */
export async function etablir(trx: Trx, lot: Lot, envois: readonly Envoi[]): Promise<Etabli> {
  const { espace, acces, appareil, now, plancher, tracer } = lot;
  const etabli: Etabli = {
    espace,
    acces,
    appareil,
    nomAppareil: await nomDe(trx, appareil),
    now,
    plancher,
    tracer,
    connues: new Map(),
    enAttente: new Map(),
    sequences: new Map(),
    portees: new Map(),
    fiches: new Map(),
    passages: new Map(),
    lignees: new Map(),
    revenues: new Set(),
    retenues: new Map(),
    reglements: new Map(),
    fourches: new Set(),
    ecrites: [],
    anciennes: [],
    refusees: [],
    differees: [],
    levees: new Set(),
  };
  // Words alone: there is nothing to judge, and PostgreSQL reads no empty list.
  if (envois.length === 0) return etabli;
  const operations = envois.flatMap(({ operation }) => (operation ? [operation] : []));
  const scopes = [...new Set(operations.map((o) => o.scope))].filter((scope) => mayRead(acces, scope)).sort();
  await tenirSequences(trx, lot, [...new Set(envois.map(({ device }) => device))].sort(), etabli);
  await tenirPortees(trx, lot, scopes, etabli);
  await lireConnues(trx, espace, envois, etabli);
  // Those judged already are not judged again: nothing of theirs is read.
  const neuves = operations.filter(({ id }) => etabli.connues.get(id)?.differee !== false);
  if (plancher > 0) await lireLignees(trx, espace, scopes, etabli);
  await lireFiches(trx, espace, neuves, etabli);
  await lirePassages(trx, espace, neuves, etabli);
  await lireReglements(trx, espace, neuves, etabli);
  if (plancher > 0) await lireRevenues(trx, espace, neuves, etabli);
  return etabli;
}
