import { sql, type Expression, type ExpressionBuilder, type SqlBool, type Transaction } from 'kysely';
import type { AnyRecord } from '../../domain/apply.ts';
import type { Acces } from '../../domain/droits/acces.ts';
import { mayDo } from '../../domain/droits/faire.ts';
import { mayRead } from '../../domain/droits/lire.ts';
import type { Operation, RecordKind } from '../../domain/operation.ts';
import type { Refus } from '../../domain/refus.ts';
import { SOMME_VIDE } from '../../sync/somme.ts';
import type { Envoi } from './envoi.ts';
import { attendre, cleDe, instanceDe, type Etabli } from './etabli.ts';
import type { Dialecte } from './migrer.ts';
import type { Tables } from './tables.ts';
import type { Tracer } from './traces.ts';

export type Lot = {
  readonly espace: string;
  readonly acces: Acces;
  readonly appareil: string;
  readonly now: string;
  /** Version that a new scope begins after. */
  readonly plancher: number;
  readonly dialecte: Dialecte;
  readonly tracer: Tracer;
};

type Trx = Transaction<Tables>;

/** The sequences of the batch's devices, held until the end: a device that asks twice at once is judged once. */
async function tenirSequences(trx: Trx, lot: Lot, devices: readonly string[], etabli: Etabli): Promise<void> {
  const lues = trx
    .selectFrom('sequences')
    .select(['device', 'seq', 'compte'])
    .where('espace', '=', lot.espace)
    .where('device', 'in', devices);
  const { espace, acces, appareil, now } = lot;
  if (lot.dialecte === 'postgres')
    await trx
      .insertInto('sequences')
      .values(devices.map((device) => ({ espace, device, seq: 0, compte: acces.compte, appareil, vu_le: now })))
      .onConflict((c) => c.doNothing())
      .execute();
  const rows = await (lot.dialecte === 'postgres' ? lues.orderBy('device').forUpdate() : lues).execute();
  for (const { device, seq, compte } of rows) etabli.sequences.set(device, { seq, compte, touchee: false });
  for (const device of devices)
    if (!etabli.sequences.has(device)) etabli.sequences.set(device, { seq: 0, compte: acces.compte, touchee: false });
}

/** The counters of the batch's scopes, held until the end: this is what gives order between processes. */
async function tenirPortees(trx: Trx, lot: Lot, scopes: readonly string[], etabli: Etabli): Promise<void> {
  if (scopes.length === 0) return;
  const { espace, plancher } = lot;
  if (lot.dialecte === 'postgres')
    await trx
      .insertInto('portees')
      .values(scopes.map((scope) => ({ espace, scope, tete: plancher, somme: SOMME_VIDE })))
      .onConflict((c) => c.doNothing())
      .execute();
  const lues = trx
    .selectFrom('portees')
    .select(['scope', 'tete', 'somme'])
    .where('espace', '=', espace)
    .where('scope', 'in', scopes);
  const rows = await (lot.dialecte === 'postgres' ? lues.orderBy('scope').forUpdate() : lues).execute();
  for (const { scope, tete, somme } of rows) etabli.portees.set(scope, { tete, somme, touchee: false });
  for (const scope of scopes)
    if (!etabli.portees.has(scope)) etabli.portees.set(scope, { tete: plancher, somme: SOMME_VIDE, touchee: false });
}

async function lireConnues(trx: Trx, espace: string, envois: readonly Envoi[], etabli: Etabli): Promise<void> {
  const ids = [...new Set(envois.flatMap(({ cle, operation }) => [cle, ...(operation?.apres ?? [])]))];
  const cibles = [...new Set(envois.flatMap(({ operation: o }) => (o ? [cleDe(o.kind, o.recordId)] : [])))];
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
  const differees = await trx
    .selectFrom('differees')
    .select(['id', 'empreinte', 'refus', 'cible'])
    .where('espace', '=', espace)
    .where((e) => (cibles.length === 0 ? e('id', 'in', ids) : e.or([e('id', 'in', ids), e('cible', 'in', cibles)])))
    .execute();
  for (const { id, empreinte, refus, cible } of differees) {
    const sort = { id, issue: 'deferred' as const, refus: JSON.parse(refus) as Refus };
    etabli.connues.set(id, { empreinte, sort, differee: true });
    attendre(etabli, cible, id, sort.refus);
  }
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

/** Lines of the journal that an operation of the batch may not have seen, record by record. */
async function lirePassages(trx: Trx, espace: string, operations: readonly Operation[], etabli: Etabli): Promise<void> {
  const parCible = new Map<string, Operation[]>();
  for (const o of operations) {
    const cible = cleDe(o.kind, o.recordId);
    parCible.set(cible, [...(parCible.get(cible) ?? []), o]);
  }
  for (const [cible, siennes] of parCible) {
    const fiche = etabli.fiches.get(cible);
    if (fiche === undefined || fiche.version === 0) continue;
    const tete = etabli.portees.get(fiche.scope)?.tete ?? 0;
    const vu = Math.min(...siennes.map(({ base }) => (base.version > tete ? 0 : base.version)));
    if (fiche.version <= vu) continue;
    const [device] = siennes.map((o) => o.device);
    const unSeul = siennes.every((o) => o.device === device);
    const propre = Math.min(...siennes.map(({ base }) => base.ownSeq));
    const rows = await trx
      .selectFrom('operations')
      .select(['version', 'device', 'seq', 'cells', 'operation'])
      .where('espace', '=', espace)
      .where('cible', '=', cible)
      .where('version', '>', vu)
      .where('issue', '<>', 'divergent')
      .$if(unSeul && device !== undefined, (q) =>
        q.where((e) => e.or([e('device', '<>', device ?? ''), e('seq', '>', propre)])),
      )
      .orderBy('version')
      .execute();
    etabli.passages.set(
      cible,
      rows.map(({ version, device: d, seq, cells, operation }) => ({
        version,
        device: d,
        seq,
        cells: JSON.parse(cells) as string[],
        operation: () => JSON.parse(operation) as Operation,
      })),
    );
  }
}

async function lireReglements(
  trx: Trx,
  espace: string,
  operations: readonly Operation[],
  etabli: Etabli,
): Promise<void> {
  for (const o of operations)
    if (o.type === 'settleDivergence' && mayDo(etabli.acces, o, undefined, instanceDe(o.scope)))
      etabli.reglements.add(o.geste);
  const gestes = [...new Set(operations.filter((o) => o.type !== 'settleDivergence').map((o) => o.geste))];
  if (gestes.length === 0) return;
  const rows = await trx
    .selectFrom('operations')
    .select('geste')
    .where('espace', '=', espace)
    .where(sql.ref('type'), '=', sql.lit('settleDivergence'))
    .where('geste', 'in', gestes)
    .execute();
  for (const { geste } of rows) etabli.reglements.add(geste);
}

/** Reads all that judging these operations needs, in a few queries, whatever their number. */
export async function etablir(trx: Trx, lot: Lot, envois: readonly Envoi[]): Promise<Etabli> {
  const { espace, acces, appareil, now, tracer } = lot;
  const etabli: Etabli = {
    espace,
    acces,
    appareil,
    now,
    tracer,
    connues: new Map(),
    enAttente: new Map(),
    sequences: new Map(),
    portees: new Map(),
    fiches: new Map(),
    passages: new Map(),
    reglements: new Set(),
    fourches: new Set(),
    ecrites: [],
    refusees: [],
    differees: [],
    levees: new Set(),
  };
  const operations = envois.flatMap(({ operation }) => (operation ? [operation] : []));
  const scopes = [...new Set(operations.map((o) => o.scope))].filter((scope) => mayRead(acces, scope)).sort();
  await tenirSequences(trx, lot, [...new Set(envois.map(({ device }) => device))].sort(), etabli);
  await tenirPortees(trx, lot, scopes, etabli);
  await lireConnues(trx, espace, envois, etabli);
  // Those judged already are not judged again: nothing of theirs is read.
  const neuves = operations.filter(({ id }) => etabli.connues.get(id)?.differee !== false);
  await lireFiches(trx, espace, neuves, etabli);
  await lirePassages(trx, espace, neuves, etabli);
  await lireReglements(trx, espace, neuves, etabli);
  return etabli;
}
