import { apply, cellsOf, type AnyRecord } from '../../domain/apply.ts';
import type { Operation } from '../../domain/operation.ts';
import { canonique } from '../../sync/canonique.ts';
import { cellulesEcrites } from '../../sync/cellules.ts';
import type { Passage } from './etabli.ts';

/** Of what its author had not seen, what was written over an operation, and over that in turn. */
function parDessus(operation: Operation, suites: readonly Passage[], inconnus: readonly Passage[]): Operation[] {
  const ecrites = new Set(cellulesEcrites(cellsOf(operation)));
  const premiere = Math.min(...suites.map((p) => p.version));
  return inconnus.flatMap((p) => {
    const siennes = cellulesEcrites(p.cells);
    if (p.version < premiere || !siennes.some((cell) => ecrites.has(cell))) return [];
    for (const cell of siennes) ecrites.add(cell);
    return [p.operation()];
  });
}

const faire = (doc: AnyRecord | undefined, operations: readonly Operation[]): AnyRecord | undefined =>
  operations.reduce<AnyRecord | undefined>((avant, operation) => {
    const apres = avant && apply(avant, operation);
    return apres?.ok === true ? apres.value : undefined;
  }, doc);

/**
 * A record with an operation that a restoration had lost back in its place: under what was written over it by who had
 * seen it. Undefined when that cannot be done exactly: acts are done again only when that changes nothing of what they
 * had made.
 */
export function remettre(
  doc: AnyRecord,
  operation: Operation,
  suites: readonly Passage[],
  inconnus: readonly Passage[],
): AnyRecord | undefined {
  const dessus = parDessus(operation, suites, inconnus);
  const encore = faire(doc, dessus);
  if (encore === undefined || canonique(encore) !== canonique(doc)) return undefined;
  return faire(doc, [operation, ...dessus]);
}
