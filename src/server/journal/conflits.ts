import { cellsOf } from '../../domain/apply.ts';
import type { Operation } from '../../domain/operation.ts';
import { canonique } from '../../sync/canonique.ts';
import { cellulesEcrites, cellulesPartagees, isDeDroit } from '../../sync/cellules.ts';
import type { Passage } from './etabli.ts';
import { avaitVu, type Lignee } from './temps.ts';

type Rencontre =
  | { readonly genre: 'aucun' | 'fusion' | 'identique' }
  /** Legal cells that both write, and the lines of the journal that wrote them. */
  | { readonly genre: 'divergence'; readonly cellules: readonly string[]; readonly gardees: readonly Passage[] };

/** What stands between an operation and what its author had seen. */
export type Croisement =
  | Rencontre
  /** It comes back after all that was written over it by who had seen it; `sinon`: what it is where it stands. */
  | { readonly genre: 'retour'; readonly suites: readonly Passage[]; readonly sinon: Rencontre };

/** Whether an operation was written on this very device, under the identity it has or one that it left. */
const estSienne = (p: Passage, { device, base }: Operation, compte: string): boolean =>
  (p.device === device && p.seq <= base.ownSeq) ||
  // His own account's alone: nobody is believed to have seen what others wrote.
  (p.compte === compte && base.autres?.some((vue) => vue.device === p.device && p.seq <= vue.seq) === true);

/**
 * Lines of its record that the author of an operation had not seen; `vu` is the version of the journal up to which he
 * had seen everything. What came back after a restoration is known by the versions it had before.
 */
export const inconnusDe = (
  operation: Operation,
  { vu, compte, lignee }: { readonly vu: number; readonly compte: string; readonly lignee: Lignee },
  passages: readonly Passage[],
): readonly Passage[] =>
  passages.filter(
    (p) =>
      p.version > vu &&
      !estSienne(p, operation, compte) &&
      !p.anciennes.some((version) => avaitVu(lignee, operation.base.version, version)),
  );

/** Acts whose meaning is who does them: the same words from two people are not the same thing. */
const EN_PERSONNE: ReadonlySet<string> = new Set(['takeBail']);

const ditPareil = (a: Operation, b: Operation): boolean =>
  a.type === b.type && !EN_PERSONNE.has(a.type) && canonique(a.payload) === canonique(b.payload);

/** An operation that comes back after restorations: the versions it had, in the times of its scope. */
type Retour = { readonly lignee: Lignee; readonly anciennes: readonly number[] };

/** Compares the cells of an operation with those written without its author's knowledge. */
export function croiser(operation: Operation, inconnus: readonly Passage[], { lignee, anciennes }: Retour): Croisement {
  if (inconnus.length === 0) return { genre: 'aucun' };
  const partagees = cellulesPartagees(
    operation,
    inconnus.map((p) => p.cells),
  );
  if (partagees.length === 0) return { genre: 'fusion' };
  const prises = new Set(partagees);
  const concurrents = inconnus.filter((p) => p.cells.some((cell) => prises.has(cell)));
  const suite = (p: Passage): boolean => {
    const { version } = p.operation().base;
    return anciennes.some((ancienne) => avaitVu(lignee, version, ancienne));
  };
  const rencontre = rencontrer(operation, partagees, concurrents);
  if (anciennes.length === 0 || !concurrents.every(suite)) return rencontre;
  const recrites = new Set(concurrents.flatMap((p) => p.cells));
  const recouverte = cellulesEcrites(cellsOf(operation)).every((cell) => recrites.has(cell));
  return { genre: 'retour', suites: concurrents, sinon: recouverte ? { genre: 'identique' } : rencontre };
}

function rencontrer(operation: Operation, partagees: readonly string[], concurrents: readonly Passage[]): Rencontre {
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
