import type { Operation } from '../../domain/operation.ts';
import { canonique } from '../../sync/canonique.ts';
import { cellulesPartagees, isDeDroit } from '../../sync/cellules.ts';
import type { Passage } from './etabli.ts';

/** What stands between an operation and what its author had seen. */
export type Croisement =
  | { readonly genre: 'aucun' | 'fusion' | 'identique' }
  /** Legal cells that both write, and the lines of the journal that wrote them. */
  | { readonly genre: 'divergence'; readonly cellules: readonly string[]; readonly gardees: readonly Passage[] };

/** Lines of its record that the author of an operation had not seen; `vu` is the version he had. */
export const inconnusDe = (operation: Operation, vu: number, passages: readonly Passage[]): readonly Passage[] =>
  passages.filter((p) => p.version > vu && (p.device !== operation.device || p.seq > operation.base.ownSeq));

/** Acts whose meaning is who does them: the same words from two people are not the same thing. */
const EN_PERSONNE: ReadonlySet<string> = new Set(['takeBail']);

const ditPareil = (a: Operation, b: Operation): boolean =>
  a.type === b.type && !EN_PERSONNE.has(a.type) && canonique(a.payload) === canonique(b.payload);

/** Compares the cells of an operation with those written without its author's knowledge. */
export function croiser(operation: Operation, inconnus: readonly Passage[]): Croisement {
  if (inconnus.length === 0) return { genre: 'aucun' };
  const partagees = cellulesPartagees(
    operation,
    inconnus.map((p) => p.cells),
  );
  if (partagees.length === 0) return { genre: 'fusion' };
  const prises = new Set(partagees);
  const concurrents = inconnus.filter((p) => p.cells.some((cell) => prises.has(cell)));
  const dernier = concurrents.at(-1);
  if (dernier !== undefined && ditPareil(dernier.operation(), operation)) return { genre: 'identique' };
  const cellules = partagees.filter((cell) => isDeDroit(operation.kind, cell));
  if (cellules.length === 0) return { genre: 'fusion' };
  return {
    genre: 'divergence',
    cellules,
    gardees: concurrents.filter((p) => p.cells.some((c) => cellules.includes(c))),
  };
}
