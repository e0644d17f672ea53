import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Tables } from './tables.ts';

/** What a database says of itself. */
export type Reperes = {
  /** Changes when the database goes back in time. */
  readonly epoque: string;
  /** No version at or below it is given again: those before a restore mean something else. */
  readonly plancher: number;
};

export async function lireReperes(trx: Kysely<Tables>): Promise<Reperes> {
  const rows = await trx.selectFrom('reperes').selectAll().execute();
  const valeurs = new Map(rows.map(({ cle, valeur }) => [cle, valeur]));
  const epoque = valeurs.get('epoque');
  if (epoque === undefined) throw new Error('the database has no epoch');
  return { epoque, plancher: Number(valeurs.get('plancher') ?? 0) };
}

/** A new database begins its first epoch; one that has begun is left alone. */
export async function commencerEpoque(trx: Kysely<Tables>): Promise<void> {
  await trx
    .insertInto('reperes')
    .values({ cle: 'epoque', valeur: uuidv7() })
    .onConflict((c) => c.doNothing())
    .execute();
}

/**
 * The database went back: versions given from now on are above any that it gave before, by the clock, which goes
 * forward even when the counters do not.
 */
export async function changerEpoque(trx: Kysely<Tables>, now: string): Promise<void> {
  const { plancher: ancien } = await lireReperes(trx);
  const plancher = Math.max(ancien + 1, Date.parse(now));
  await trx.updateTable('portees').set({ tete: plancher }).where('tete', '<', plancher).execute();
  await trx.deleteFrom('reperes').where('cle', 'in', ['epoque', 'plancher']).execute();
  await trx
    .insertInto('reperes')
    .values([
      { cle: 'epoque', valeur: uuidv7() },
      { cle: 'plancher', valeur: String(plancher) },
    ])
    .execute();
}
