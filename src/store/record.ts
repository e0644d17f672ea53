import { uuidv7 } from 'uuidv7';
import { apply, kindOf, type AnyRecord, type Charge, type NomActe } from '../domain/apply.ts';
import { SCHEMA, type Operation, type RecordOf } from '../domain/operation.ts';
import { accept, refuse, type Outcome, type Refus } from '../domain/refus.ts';
import { recordIdOf, scopeOf } from '../domain/scope.ts';
import { carnet } from './courant.ts';
import { tables, type Carnet } from './db.ts';
import { beginWrite, endWrite } from './pendingWrites.ts';
import { follow, isFollowed, type Change } from './projection.ts';
import { isQuota } from './quota.ts';

/** One act of a gesture: its name and its payload. */
export type Intention = { [N in NomActe]: { readonly acte: N; readonly charge: Charge<N> } }[NomActe];

class Refuse extends Error {
  readonly refus: Refus;
  constructor(refus: Refus) {
    super(refus.code);
    this.refus = refus;
  }
}

/** Identifiers of the device that writes; a missing one is made at the first write. */
type Auteur = { readonly device: string; readonly author: string };

async function auteurDe(db: Carnet): Promise<Auteur> {
  const device = (await db.meta.get('appareil'))?.valeur;
  const author = (await db.meta.get('auteur'))?.valeur;
  if (typeof device === 'string') return { device, author: typeof author === 'string' ? author : 'secretariat' };
  const made = uuidv7();
  await db.meta.put({ cle: 'appareil', valeur: made });
  return { device: made, author: 'secretariat' };
}

async function nextSeq(db: Carnet): Promise<number> {
  const seq = Number((await db.meta.get('sequence'))?.valeur ?? 0) + 1;
  await db.meta.put({ cle: 'sequence', valeur: seq });
  return seq;
}

async function write(db: Carnet, intention: Intention, geste: string, auteur: Auteur): Promise<Change> {
  const kind = kindOf(intention.acte);
  const recordId = recordIdOf(intention.acte, intention.charge);
  const table = db.table<AnyRecord, string>(tables[kind]);
  const before = await table.get(recordId);
  const seq = await nextSeq(db);
  const operation: Operation = {
    id: uuidv7(),
    kind,
    recordId,
    scope: scopeOf(intention.acte, intention.charge, before),
    type: intention.acte,
    payload: intention.charge,
    ...auteur,
    seq,
    at: new Date().toISOString(),
    base: { version: 0, ownSeq: seq - 1 },
    apres: [],
    geste,
    schema: SCHEMA,
  };
  const outcome = apply(before, operation);
  if (!outcome.ok) throw new Refuse(outcome.refus);
  await table.put(outcome.value);
  await db.journal.add({ ...operation, etat: 'en-attente' });
  return { kind, before, after: outcome.value };
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
  beginWrite();
  try {
    const records = await db.transaction(
      'rw',
      [
        db.communes,
        db.personnes,
        db.coordonnees,
        db.instances,
        db.seances,
        db.registres,
        db.journal,
        db.deliberations,
        db.meta,
      ],
      async () => {
        const auteur = await auteurDe(db);
        const after: AnyRecord[] = [];
        const changes = new Map<string, Change>();
        for (const intention of intentions) {
          const change = await write(db, intention, geste, auteur);
          after.push(change.after);
          const key = `${change.kind}/${change.after.id}`;
          const earlier = changes.get(key);
          changes.set(key, earlier === undefined ? change : { ...change, before: earlier.before });
        }
        // Only what reads the database is awaited: a hundred idle awaits in a row lose Dexie's transaction.
        for (const change of changes.values()) if (isFollowed(change)) await follow(db, change);
        return after;
      },
    );
    savedAt = Date.now();
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
