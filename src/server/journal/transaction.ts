import type { Transaction } from 'kysely';
import type { Base } from './base.ts';
import { ecrireEnsemble, type Travail } from './ecrireEnsemble.ts';
import type { Tables } from './tables.ts';

/** PostgreSQL: could not serialize, deadlock, written meanwhile. The whole work is done again, on what the others left. */
const A_REFAIRE: ReadonlySet<unknown> = new Set(['40001', '40P01', '23505']);
const ESSAIS = 8;

const codeDe = (error: unknown): unknown =>
  error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;

/** One transaction that writes: all of it is on the disk when it answers. `travail` may run several times. */
export const ecriture = <T>(base: Base, travail: Travail<T>): Promise<T> =>
  base.dialecte === 'sqlite' ? ecrireEnsemble(base, travail) : ecrireSeul(base, travail);

async function ecrireSeul<T>(base: Base, travail: Travail<T>): Promise<T> {
  for (let essai = 1; ; essai++) {
    try {
      return await base.db.transaction().execute(travail);
    } catch (error) {
      if (essai >= ESSAIS || !A_REFAIRE.has(codeDe(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, essai * 5 + Math.random() * 20));
    }
  }
}

/** Several reads of one and the same state. */
export const lecture = <T>(base: Base, travail: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
  base.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(travail);
