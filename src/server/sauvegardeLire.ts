import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import * as v from 'valibot';
import type { Magasin, Retour } from './fichiers/magasin.ts';
import type { Base } from './journal/base.ts';
import { migrations } from './journal/migrations/liste.ts';
import { migrerDans } from './journal/migrer.ts';
import { changerEpoque, lireLignees } from './journal/reperes.ts';
import { cles, toutes, type Tables } from './journal/tables.ts';
import { ecriture } from './journal/transaction.ts';
import { enteteSchema, finSchema, ligneSchema, morceauSchema, SauvegardeIllisible } from './sauvegardeFormat.ts';

const LOT = 200;

const illisible = (pourquoi: string): SauvegardeIllisible =>
  new SauvegardeIllisible(`This file is not a backup that can be restored: ${pourquoi}.`);

async function* lireLignes(fichier: string): AsyncGenerator<unknown> {
  const entree = createReadStream(fichier);
  const texte = entree.pipe(createGunzip());
  entree.on('error', (error) => texte.destroy(error));
  try {
    for await (const ligne of createInterface({ input: texte, crlfDelay: Infinity }))
      yield JSON.parse(ligne) as unknown;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (error instanceof SyntaxError || code.startsWith('Z_')) throw illisible('it is damaged or cut short');
    throw error;
  }
}

const pourRien = (): never => {
  throw illisible('a line is not as it should be');
};
function lire<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const lu = v.safeParse(schema, value);
  return lu.success ? lu.output : pourRien();
}

/**
 * Every round of a device begins by reading `reperes`: whoever takes it first, holding nothing else, lets those under
 * way finish and has the others wait, instead of each holding what the other wants.
 */
async function attendreLesAutres(trx: Transaction<Tables>, base: Base): Promise<void> {
  if (base.dialecte === 'sqlite') return; // one writer at a time
  const tables = await trx.introspection.getTables();
  if (tables.some(({ name }) => name === 'reperes')) await sql`lock table reperes`.execute(trx);
}

/** The tables as the database that was saved had them, empty. */
async function vider(trx: Transaction<Tables>, base: Base, migration: number, now: string): Promise<void> {
  if (base.dialecte === 'sqlite') await sql`pragma defer_foreign_keys = on`.execute(trx);
  for (const table of [...toutes].reverse()) {
    const suite = base.dialecte === 'postgres' ? sql` cascade` : sql``;
    await sql`drop table if exists ${sql.table(table)}${suite}`.execute(trx);
  }
  await migrerDans(trx, base.dialecte, migrations, now, migration);
}

/**
 * Puts back what a backup holds, in place of all that the database has, while the server runs: all of it or nothing.
 * The epoch changes, so that devices send again what was lost. Throws `SauvegardeIllisible`.
 */
export async function restaurer(base: Base, magasin: Magasin, fichier: string, now: string): Promise<void> {
  await ecriture(base, async (trx) => {
    const retour = magasin.revenir(trx);
    await remettre(trx, base, retour, fichier, now).finally(retour.abandonner);
  });
}

async function remettre(
  trx: Transaction<Tables>,
  base: Base,
  retour: Retour,
  fichier: string,
  now: string,
): Promise<void> {
  const lignes = lireLignes(fichier);
  const premiere = await lignes.next();
  const entete = v.safeParse(enteteSchema, premiere.value);
  if (!entete.success) throw illisible('it does not begin as one');
  const { migration } = entete.output;
  if (migration > (migrations.at(-1)?.numero ?? 0)) throw illisible('a newer server made it, update this one first');
  await attendreLesAutres(trx, base);
  const lignees = await lireLignees(trx);
  await vider(trx, base, migration, now);
  let [nombre, fin] = [0, -1];
  // Files come after every row: their own table is there by then.
  let auPropre = false;
  let lot: { table: string; rows: Record<string, unknown>[] } = { table: '', rows: [] };
  const deposer = async (): Promise<void> => {
    if (lot.rows.length > 0)
      await trx
        .insertInto(lot.table as 'records')
        .values(lot.rows as never)
        .execute();
    lot = { table: '', rows: [] };
  };
  for await (const ligne of lignes) {
    if (!Array.isArray(ligne)) {
      ({ fin } = lire(finSchema, ligne));
      continue;
    }
    nombre += 1;
    if (ligne[0] === '') {
      const [, chemin, de, base64] = lire(morceauSchema, ligne);
      if (!auPropre) {
        await deposer();
        await migrerDans(trx, base.dialecte, migrations, now);
        auPropre = true;
      }
      await retour.ecrire({ chemin, de, octets: Buffer.from(base64, 'base64') });
      continue;
    }
    const [table, row] = lire(ligneSchema, ligne);
    if (!Object.hasOwn(cles, table)) pourRien();
    if (lot.table !== table || lot.rows.length === LOT) await deposer();
    lot.table = table;
    lot.rows.push(row);
  }
  await deposer();
  if (fin !== nombre) throw illisible('it is damaged or cut short');
  await migrerDans(trx, base.dialecte, migrations, now);
  await changerEpoque(trx, now, lignees);
  await retour.valider();
}
