import { uuidv7 } from 'uuidv7';
import { apply, kindOf, type AnyRecord, type Charge, type NomActe } from '../domain/apply.ts';
import { origineDe } from '../domain/droits/lire.ts';
import { SCHEMA, type Operation, type RecordOf } from '../domain/operation.ts';
import { accept, refuse, type Outcome, type Refus } from '../domain/refus.ts';
import { recordIdOf, scopeOf } from '../domain/scope.ts';
import { carnet } from './courant.ts';
import { tables, type Carnet } from './db.ts';
import { beginWrite, endWrite } from './pendingWrites.ts';
import { follow, isFollowed, type Change } from './projection.ts';
import { isQuota } from './quota.ts';
import { eveiller } from './synchro/reveil.ts';
import { basesAGarder, garderBases, lireSuivis, SANS_SUIVI, type Suivis } from './synchro/suivre.ts';

/** One act of a gesture: its name and its payload. */
export type Intention = { [N in NomActe]: { readonly acte: N; readonly charge: Charge<N> } }[NomActe];

class Refuse extends Error {
  readonly refus: Refus;
  constructor(refus: Refus) {
    super(refus.code);
    this.refus = refus;
  }
}

/** Who writes, the last number of this device's dense sequence, and whether a server is to hear of it. */
type Plume = {
  readonly device: string;
  readonly author: string;
  readonly seq: number;
  readonly neuve: boolean;
  readonly attachee: boolean;
};

async function prendrePlume(db: Carnet): Promise<Plume> {
  const [appareil, auteur, sequence, serveur] = await db.meta.bulkGet(['appareil', 'auteur', 'sequence', 'serveur']);
  const author = typeof auteur?.valeur === 'string' ? auteur.valeur : 'secretariat';
  const seq = Number(sequence?.valeur ?? 0);
  const attachee = serveur !== undefined;
  if (typeof appareil?.valeur === 'string') return { device: appareil.valeur, author, seq, neuve: false, attachee };
  return { device: uuidv7(), author, seq, neuve: true, attachee };
}

const tableDe = (db: Carnet, kind: Change['kind']) => db.table<AnyRecord, string>(tables[kind]);

const cleDe = ({ acte, charge }: Intention): string => `${kindOf(acte)}/${recordIdOf(acte, charge)}`;

/** What a gesture may touch: the fewer tables a transaction holds, the sooner it begins. */
function tablesDe(db: Carnet, intentions: readonly Intention[]) {
  const kinds = [...new Set(intentions.map(({ acte }) => kindOf(acte)))];
  const suivies = kinds.some((kind) => isFollowed({ kind }))
    ? [db.seances, db.registres, db.instances, db.deliberations]
    : [];
  return [...new Set([...kinds.map((kind) => tableDe(db, kind).name), ...suivies.map(({ name }) => name)])].concat(
    'suivis',
    'bases',
    'journal',
    'meta',
  );
}

/** The records that a gesture writes, as they stand before it, by kind and id. */
async function lireConcernes(db: Carnet, intentions: readonly Intention[]): Promise<Map<string, AnyRecord>> {
  const parKind = new Map<Change['kind'], Set<string>>();
  for (const { acte, charge } of intentions) {
    const kind = kindOf(acte);
    const ids = parKind.get(kind) ?? new Set();
    parKind.set(kind, ids.add(recordIdOf(acte, charge)));
  }
  const lus = await Promise.all(
    [...parKind].map(async ([kind, ids]) => {
      const records = await tableDe(db, kind).bulkGet([...ids]);
      return records.flatMap((record) => (record === undefined ? [] : [[`${kind}/${record.id}`, record] as const]));
    }),
  );
  return new Map(lus.flat());
}

/** One act on the record as the gesture has left it so far; throws the refusal, which undoes the whole gesture. */
function faire(
  intention: Intention,
  before: AnyRecord | undefined,
  geste: string,
  plume: Plume,
  { seq, version }: { readonly seq: number; readonly version: number },
) {
  const kind = kindOf(intention.acte);
  const operation: Operation = {
    id: uuidv7(),
    kind,
    recordId: recordIdOf(intention.acte, intention.charge),
    // What is read by who only looks on is kept, and judged, where it comes from.
    scope: origineDe(scopeOf(intention.acte, intention.charge, before)),
    type: intention.acte,
    payload: intention.charge,
    author: plume.author,
    device: plume.device,
    seq,
    at: new Date().toISOString(),
    base: { version, ownSeq: seq - 1 },
    apres: [],
    geste,
    schema: SCHEMA,
  };
  const outcome = apply(before, operation);
  if (!outcome.ok) throw new Refuse(outcome.refus);
  return { operation, after: outcome.value };
}

/** One request for each table: a territoire writes a hundred and fifty communes in one gesture. */
function apresParKind(changes: ReadonlyMap<string, Change>): Map<Change['kind'], AnyRecord[]> {
  const parKind = new Map<Change['kind'], AnyRecord[]>();
  for (const { kind, after } of changes.values()) {
    const records = parKind.get(kind) ?? [];
    records.push(after);
    parKind.set(kind, records);
  }
  return parKind;
}

/** Everything a gesture writes is asked for at once: each request waited for alone costs a tap its patience. */
async function ecrire(
  db: Carnet,
  changes: ReadonlyMap<string, Change>,
  operations: readonly Operation[],
  plume: Plume,
  suivis: Suivis,
): Promise<void> {
  const seq = plume.seq + operations.length;
  const bases = basesAGarder(suivis, changes);
  await Promise.all([
    ...[...apresParKind(changes)].map(([kind, records]) => tableDe(db, kind).bulkPut(records)),
    db.journal.bulkAdd(operations.map((operation) => ({ ...operation, etat: 'en-attente' }))),
    db.meta.bulkPut([
      { cle: 'sequence', valeur: seq },
      ...(plume.neuve ? [{ cle: 'appareil', valeur: plume.device }] : []),
    ]),
    ...(bases.length > 0 ? [garderBases(db, suivis, bases)] : []),
  ]);
}

/**
 * The only writer. All acts of a gesture are written, or none: when it answers `ok` the disk has them; a refusal
 * leaves everything as it was. Values are the records after each act, in order.
 */
export async function recordGeste(
  intentions: readonly Intention[],
  db: Carnet = carnet(),
): Promise<Outcome<AnyRecord[]>> {
  const geste = uuidv7();
  let savedAt: number | undefined;
  let attachee = false;
  beginWrite();
  try {
    const records = await db.transaction('rw', tablesDe(db, intentions), async () => {
      const [plume, connus, lus] = await Promise.all([
        prendrePlume(db),
        lireConcernes(db, intentions),
        lireSuivis(db, intentions.map(cleDe)),
      ]);
      attachee = plume.attachee;
      const suivis = attachee ? lus : SANS_SUIVI;
      const after: AnyRecord[] = [];
      const operations: Operation[] = [];
      const changes = new Map<string, Change>();
      for (const intention of intentions) {
        const cle = cleDe(intention);
        const earlier = changes.get(cle);
        const before = earlier === undefined ? connus.get(cle) : earlier.after;
        const done = faire(intention, before, geste, plume, {
          seq: plume.seq + operations.length + 1,
          version: suivis.get(cle)?.version ?? 0,
        });
        operations.push(done.operation);
        after.push(done.after);
        changes.set(cle, {
          kind: done.operation.kind,
          before: earlier === undefined ? before : earlier.before,
          after: done.after,
        });
      }
      await ecrire(db, changes, operations, plume, suivis);
      // Only what reads the database is awaited: a hundred idle awaits in a row lose Dexie's transaction.
      for (const change of changes.values()) if (isFollowed(change)) await follow(db, change);
      return after;
    });
    savedAt = Date.now();
    if (attachee) eveiller(db.name);
    return accept(records);
  } catch (error) {
    if (error instanceof Refuse) return refuse(error.refus);
    if (isQuota(error)) return refuse({ code: 'stockage-plein' });
    throw error;
  } finally {
    endWrite(savedAt);
  }
}

/** One act: the record after it, or why it was refused. */
export async function record<N extends NomActe>(
  acte: N,
  charge: Charge<N>,
  db?: Carnet,
): Promise<Outcome<RecordOf[ReturnType<typeof kindOf>]>> {
  const outcome = await recordGeste([{ acte, charge } as Intention], db);
  if (!outcome.ok) return outcome;
  return accept(outcome.value[0] as AnyRecord);
}
