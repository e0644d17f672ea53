import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Ligne, Tables } from './tables.ts';
import { plancherA } from './temps.ts';

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

/** The list of restorations, in a database that is about to go back. */
export async function lireLignees(trx: Kysely<Tables>): Promise<Ligne<'restaurations'>[]> {
  const tables = await trx.introspection.getTables();
  return tables.some(({ name }) => name === 'restaurations')
    ? trx.selectFrom('restaurations').selectAll().execute()
    : [];
}

/**
 * The database went back: versions given from now on are of a new time, above any that was given before, and each scope
 * keeps where its own begins. `perdues`: the list that the database had, of which a backup knows only the beginning.
 */
export async function changerEpoque(
  trx: Kysely<Tables>,
  now: string,
  perdues: readonly Ligne<'restaurations'>[] = [],
): Promise<void> {
  const { plancher: ancien } = await lireReperes(trx);
  const plancher = plancherA(Date.parse(now), Math.max(ancien, ...perdues.map((p) => p.plancher)));
  for (let i = 0; i < perdues.length; i += 500)
    await trx
      .insertInto('restaurations')
      .values(perdues.slice(i, i + 500))
      .onConflict((c) => c.doNothing())
      .execute();
  const tetes = trx
    .selectFrom('portees')
    .select((e) => ['espace', 'scope', e.val(plancher).as('plancher'), 'tete'])
    .where('tete', '<', plancher);
  await trx.insertInto('restaurations').columns(['espace', 'scope', 'plancher', 'depuis']).expression(tetes).execute();
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
