import { apply, type AnyRecord } from '../../domain/apply.ts';
import type { Refus } from '../../domain/refus.ts';
import type { LigneJournal } from '../db.ts';

/** What is shown, and why each own operation that no longer applies does not. */
export type Superposition = {
  readonly row: AnyRecord | undefined;
  readonly suspens: ReadonlyMap<number, Refus>;
};

/** The state of the server with the own operations that wait applied again on top, in order. */
export function superposer(base: AnyRecord | undefined, attente: readonly LigneJournal[]): Superposition {
  let row = base;
  const suspens = new Map<number, Refus>();
  for (const ligne of attente) {
    const outcome = apply(row, ligne);
    if (outcome.ok) row = outcome.value;
    else if (ligne.n !== undefined) suspens.set(ligne.n, outcome.refus);
  }
  return { row, suspens };
}

/** Whether an own operation is still to be applied on top of a state of the server at that version. */
export const resteEnAttente = (ligne: LigneJournal, versionBase: number): boolean =>
  ligne.etat === 'en-attente' ||
  (ligne.etat === 'accusee' && (ligne.issue === 'divergent' || (ligne.version ?? 0) > versionBase));
