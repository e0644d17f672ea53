import { sql, type Kysely, type Transaction } from 'kysely';
import type { Base } from './base.ts';
import type { Tables } from './tables.ts';

type Trx = Transaction<Tables>;
export type Travail<T> = (trx: Trx) => Promise<T>;

type Attente = {
  readonly travail: Travail<unknown>;
  readonly rendre: (valeur: unknown) => void;
  readonly rejeter: (error: unknown) => void;
};
type Issue = { readonly valeur: unknown } | { readonly error: unknown };

/** Pieces of work in one transaction, at most: whoever comes next waits for all of them. */
const ENSEMBLE = 20;

/** Work that waits for each database, while somebody writes there. */
const files = new WeakMap<Kysely<Tables>, Attente[]>();

/** One piece of work among others: what it throws undoes it alone. */
async function parmi(trx: Trx, travail: Travail<unknown>): Promise<Issue> {
  await sql`savepoint travail`.execute(trx);
  let issue: Issue;
  try {
    issue = { valeur: await travail(trx) };
  } catch (error) {
    await sql`rollback to travail`.execute(trx);
    issue = { error };
  }
  await sql`release travail`.execute(trx);
  return issue;
}

async function seul(db: Kysely<Tables>, { travail, rendre, rejeter }: Attente): Promise<void> {
  try {
    rendre(await db.transaction().execute(travail));
  } catch (error) {
    rejeter(error);
  }
}

async function tous(db: Kysely<Tables>, lot: readonly Attente[]): Promise<void> {
  let issues: readonly Issue[];
  try {
    issues = await db.transaction().execute(async (trx) => {
      const faites: Issue[] = [];
      for (const { travail } of lot) faites.push(await parmi(trx, travail));
      return faites;
    });
  } catch {
    // Nothing of it was kept: each again on its own, so that the one at fault fails alone and is told why.
    for (const attente of lot) await seul(db, attente);
    return;
  }
  issues.forEach((issue, i) => {
    if ('error' in issue) lot[i]?.rejeter(issue.error);
    else lot[i]?.rendre(issue.valeur);
  });
}

async function vider(db: Kysely<Tables>, file: Attente[]): Promise<void> {
  for (let lot = file.splice(0, ENSEMBLE); lot.length > 0; lot = file.splice(0, ENSEMBLE)) {
    if (lot.length === 1 && lot[0] !== undefined) await seul(db, lot[0]);
    else await tous(db, lot);
  }
  files.delete(db);
}

/**
 * For a database with one writer at a time: those who wait while somebody writes are then written together, since what
 * costs is that the disk says it has them. Each is answered once it is there.
 */
export function ecrireEnsemble<T>({ db }: Base, travail: Travail<T>): Promise<T> {
  return new Promise<T>((rendre, rejeter) => {
    const attente: Attente = { travail, rendre: (valeur) => rendre(valeur as T), rejeter };
    const file = files.get(db);
    if (file !== undefined) {
      file.push(attente);
      return;
    }
    const neuve = [attente];
    files.set(db, neuve);
    void vider(db, neuve);
  });
}
