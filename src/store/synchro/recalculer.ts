import type { AnyRecord } from '../../domain/apply.ts';
import type { RecordKind } from '../../domain/operation.ts';
import type { Carnet, LigneJournal } from '../db.ts';
import { follow, isFollowed, type Change } from '../projection.ts';
import { cleDe, tableDe, type Base } from './bases.ts';
import { Cotes } from './cotes.ts';
import { projeterLot } from './projeterLot.ts';
import { resteEnAttente, superposer } from './superposer.ts';

/** Records beyond which what lists read is rebuilt at once rather than one by one. */
const BEAUCOUP = 20;

function ranger<T>(dans: Map<string, T[]>, kind: string, value: T): void {
  const autres = dans.get(kind);
  if (autres) autres.push(value);
  else dans.set(kind, [value]);
}

/** Own operations that the server has not confirmed, by record, in order. */
export async function attenteParRecord(db: Carnet): Promise<Map<string, LigneJournal[]>> {
  const parCle = new Map<string, LigneJournal[]>();
  const [attente, accusees] = await Promise.all(
    (['en-attente', 'accusee'] as const).map((etat) => db.journal.where('etat').equals(etat).toArray()),
  );
  const lignes = [...(attente ?? []), ...(accusees ?? [])].sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
  for (const ligne of lignes) ranger(parCle, cleDe(ligne.kind, ligne.recordId), ligne);
  return parCle;
}

const memeRefus = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function suspendues(lignes: readonly LigneJournal[], suspens: ReadonlyMap<number, LigneJournal['suspens']>) {
  return lignes.flatMap((ligne): LigneJournal[] => {
    const raison = ligne.n === undefined ? undefined : suspens.get(ligne.n);
    if (memeRefus(ligne.suspens, raison)) return [];
    const { suspens: _, ...reste } = ligne;
    return [raison === undefined ? reste : { ...reste, suspens: raison }];
  });
}

/** What one record becomes: its row, what is kept of the server beside it, the lines whose reason to wait changed. */
function rejouer(base: Base | undefined, avant: AnyRecord | undefined, lignes: readonly LigneJournal[]) {
  const attente = lignes.filter((ligne) => resteEnAttente(ligne, base?.version ?? 0));
  const { row, suspens } = superposer(base?.doc, attente);
  const deplacees = suspendues(lignes, suspens);
  if (base === undefined) {
    // The server knows nothing of it: a row that its own operations do not make is left as it is shown.
    return { row: row ?? (attente.length > 0 ? avant : undefined), base: undefined, garde: false, deplacees };
  }
  return { row, base, garde: attente.length > 0 || base.version === 0, deplacees };
}

export type Recalcul = {
  /** Bases that this answer brought or that were known, by key. */
  readonly bases: ReadonlyMap<string, Base>;
  /** Every record to show again. */
  readonly cles: readonly string[];
  /** Which records may be here already: the others need not be compared with older ones. */
  readonly la: (cle: string) => boolean;
  /** Whether anything was ever written here. */
  readonly enAttente: boolean;
  /** Rows that no base explains stay: everything is being read again. */
  readonly relecture: boolean;
};

const decouper = (cle: string): readonly [string, string] => {
  const at = cle.indexOf('/');
  return [cle.slice(0, at), cle.slice(at + 1)];
};

async function lireRows(db: Carnet, cles: readonly string[]): Promise<Map<string, AnyRecord>> {
  const parKind = new Map<string, string[]>();
  for (const cle of cles) {
    const [kind, id] = decouper(cle);
    ranger(parKind, kind, id);
  }
  const rows = new Map<string, AnyRecord>();
  for (const [kind, ids] of parKind) {
    for (const row of (await tableDe(db, kind)?.bulkGet(ids)) ?? []) if (row) rows.set(cleDe(kind, row.id), row);
  }
  return rows;
}

/**
 * Shows again the records that an answer touched: the state of the server, then what waits on top of it. The rows that
 * changed, as they are shown now.
 */
export async function recalculer(db: Carnet, { bases, cles, la, enAttente, relecture }: Recalcul): Promise<Change[]> {
  if (cles.length === 0) return [];
  const [attente, avant] = await Promise.all([
    enAttente ? attenteParRecord(db) : new Map<string, LigneJournal[]>(),
    lireRows(db, cles.filter(la)),
  ]);
  const puts = new Map<string, AnyRecord[]>();
  const retires = new Map<string, string[]>();
  const cotes = new Cotes();
  const deplacees: LigneJournal[] = [];
  const changes: Change[] = [];
  for (const cle of cles) {
    const [kind, id] = decouper(cle);
    const before = avant.get(cle);
    const suite = rejouer(bases.get(cle), before, attente.get(cle) ?? []);
    deplacees.push(...suite.deplacees);
    // A kind that only a newer app knows is kept aside whole, until this one is updated.
    if (suite.base) cotes.poser(suite.base, suite.garde || tableDe(db, kind) === undefined);
    if (suite.row !== undefined && suite.row !== before) {
      ranger(puts, kind, suite.row);
      changes.push({ kind: kind as RecordKind, before, after: suite.row });
    } else if (suite.row === undefined && before !== undefined && !relecture) {
      ranger(retires, kind, id);
    }
  }
  await Promise.all([
    ...[...puts].map(([kind, rows]) => tableDe(db, kind)?.bulkPut(rows)),
    ...[...retires].map(([kind, ids]) => tableDe(db, kind)?.bulkDelete(ids)),
    retires.has('seance')
      ? db.deliberations
          .where('seanceId')
          .anyOf(retires.get('seance') ?? [])
          .delete()
      : undefined,
    cotes.ecrire(db),
    deplacees.length > 0 ? db.journal.bulkPut(deplacees) : undefined,
  ]);
  const suivies = changes.filter(isFollowed);
  if (suivies.length > BEAUCOUP) await projeterLot(db, suivies);
  else for (const change of suivies) await follow(db, change);
  return changes;
}
