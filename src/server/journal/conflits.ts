import { cellsOf } from '../../domain/apply.ts';
import type { Operation } from '../../domain/operation.ts';
import { canonique } from '../../sync/canonique.ts';
import { cellulesPartagees, isDeDroit } from '../../sync/cellules.ts';
import type { Passage } from './etabli.ts';

/** What stands between an operation and what its author had seen. */
export type Croisement =
  | { readonly genre: 'aucun' | 'fusion' | 'identique' }
  /** Legal cells that both write, and the lines of the journal that wrote them. */
  | { readonly genre: 'divergence'; readonly cellules: readonly string[]; readonly gardees: readonly Passage[] };

/** Versions of one time follow each other; a restoration leaps by the clock, in ms (`changerEpoque`). */
const SAUT = 10_000;

/**
 * Whether a version was given after another in one and the same time. After two restorations a greater number proves
 * nothing: what the second time lost, who worked in it never saw.
 */
const apres = (version: number, avant: number): boolean => version >= avant && version - avant < SAUT;

/**
 * Lines of its record that the author of an operation had not seen; `vu` is the version he had. A version up to
 * `plancher` is of before a restoration: what came back since is known by the version it had then.
 */
export const inconnusDe = (
  { device, base }: Operation,
  vu: number,
  passages: readonly Passage[],
  plancher: number,
): readonly Passage[] =>
  passages.filter((p) => {
    const vuAvant = base.version <= plancher && p.avant !== undefined && apres(base.version, p.avant);
    return p.version > vu && !vuAvant && (p.device !== device || p.seq > base.ownSeq);
  });

/** Acts whose meaning is who does them: the same words from two people are not the same thing. */
const EN_PERSONNE: ReadonlySet<string> = new Set(['takeBail']);

const ditPareil = (a: Operation, b: Operation): boolean =>
  a.type === b.type && !EN_PERSONNE.has(a.type) && canonique(a.payload) === canonique(b.payload);

/**
 * Compares the cells of an operation with those written without its author's knowledge. `avant`: the version it had
 * before a restoration; what had seen it then, and wrote all of its cells since, stands.
 */
export function croiser(operation: Operation, inconnus: readonly Passage[], avant?: number): Croisement {
  if (inconnus.length === 0) return { genre: 'aucun' };
  const partagees = cellulesPartagees(
    operation,
    inconnus.map((p) => p.cells),
  );
  if (partagees.length === 0) return { genre: 'fusion' };
  const prises = new Set(partagees);
  const concurrents = inconnus.filter((p) => p.cells.some((cell) => prises.has(cell)));
  const suite = (p: Passage): boolean =>
    avant !== undefined &&
    p.avant !== undefined &&
    p.avant > avant &&
    apres(p.avant, avant) &&
    apres(p.operation().base.version, avant);
  if (avant !== undefined && concurrents.every(suite)) {
    const recrites = new Set(concurrents.flatMap((p) => p.cells));
    if (cellsOf(operation).every((cell) => recrites.has(cell))) return { genre: 'identique' };
  }
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
