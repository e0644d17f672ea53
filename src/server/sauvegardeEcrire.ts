import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import type { Magasin } from './fichiers/magasin.ts';
import type { Base } from './journal/base.ts';
import { versionDe } from './journal/migrer.ts';
import { cles, type Tables } from './journal/tables.ts';
import { lecture } from './journal/transaction.ts';
import type { Entete } from './sauvegardeFormat.ts';

const PAGE = 500;

/** Rows of one table, page by page along its key. */
async function* lignesDe(trx: Transaction<Tables>, table: keyof typeof cles): AsyncGenerator<object> {
  const cle = sql.join(cles[table].map((nom) => sql.ref(nom)));
  let dernieres: unknown[] | undefined;
  for (;;) {
    const apres = dernieres === undefined ? sql`` : sql`where (${cle}) > (${sql.join(dernieres)})`;
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} ${apres} order by ${cle} limit ${sql.lit(PAGE)}`.execute(trx);
    yield* rows;
    const derniere = rows.at(-1);
    if (derniere === undefined || rows.length < PAGE) return;
    dernieres = cles[table].map((nom) => derniere[nom]);
  }
}

async function* contenu(trx: Transaction<Tables>, magasin: Magasin, now: string): AsyncGenerator<string> {
  const entete: Entete = { format: 'carnet-serveur', version: 1, migration: await versionDe(trx), le: now };
  yield `${JSON.stringify(entete)}\n`;
  let lignes = 0;
  for (const table of Object.keys(cles) as (keyof typeof cles)[]) {
    for await (const ligne of lignesDe(trx, table)) {
      lignes += 1;
      yield `${JSON.stringify([table, ligne])}\n`;
    }
  }
  // They never change, so they are read after the rows that name them.
  for await (const { chemin, de, octets } of magasin.morceaux()) {
    lignes += 1;
    yield `${JSON.stringify(['', chemin, de, Buffer.from(octets).toString('base64')])}\n`;
  }
  yield `${JSON.stringify({ fin: lignes })}\n`;
}

/**
 * Writes all that a server keeps, as it stands at one moment, while it runs. The name is given to the backup only once it is whole and on the disk.
 */
export async function sauvegarder(base: Base, magasin: Magasin, fichier: string, now: string): Promise<void> {
  const partiel = `${fichier}.partiel`;
  try {
    await lecture(base, (trx) =>
      pipeline(Readable.from(contenu(trx, magasin, now)), createGzip(), createWriteStream(partiel, { mode: 0o600 })),
    );
    const poignee = await open(partiel);
    await poignee.sync();
    await poignee.close();
    await rename(partiel, fichier);
  } catch (error) {
    await rm(partiel, { force: true });
    throw error;
  }
}
