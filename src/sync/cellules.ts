import { cellsOf } from '../domain/apply.ts';
import type { Operation, RecordKind } from '../domain/operation.ts';

/** Fields of a sitting that an act of law rests on; other fields are the secretariat's convenience. */
const CHAMPS_DE_DROIT: ReadonlySet<string> = new Set([
  'date',
  'heure',
  'dateConvocation',
  'convocationRecueLe',
  'affichage',
  'urgence',
  'rangConvocation',
  'sieges',
  'enExercice',
  'composition',
  'ouverture',
  'levee',
  'presidence',
  'secretariat',
  'suspension',
  'huis-clos',
  'annulee',
]);

const PREFIXES_DE_DROIT = [
  'presence/',
  'pouvoir/',
  'deport/',
  'scrutin/',
  'sort/',
  'fait/',
  'envoi/',
  'pv/',
  'liste/',
  'acte/',
  'numero/',
  'bail',
];

/**
 * Whether two unaware entries of a cell must both be shown to a person (vote, presence, number, date, decision); in
 * an ordinary one the later arrival stands and the other is kept in the journal.
 */
export function isDeDroit(kind: RecordKind, cell: string): boolean {
  if (kind !== 'seance' && kind !== 'registre') return false;
  return CHAMPS_DE_DROIT.has(cell) || PREFIXES_DE_DROIT.some((prefixe) => cell.startsWith(prefixe));
}

/** Cells that an operation shares with others that its author had not seen. */
export function cellulesPartagees(operation: Operation, inconnues: readonly (readonly string[])[]): readonly string[] {
  const prises = new Set(inconnues.flat());
  return cellsOf(operation).filter((cell) => prises.has(cell));
}

/** Of the cells of an act, those that are written: a fact is one line, and its other cells say what it settles. */
export function cellulesEcrites(cells: readonly string[]): readonly string[] {
  const lignes = cells.filter((cell) => cell.startsWith('fait/'));
  return lignes.length > 0 ? lignes : cells;
}
