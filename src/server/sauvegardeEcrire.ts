import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import type { Base } from './journal/base.ts';
import { versionDe } from './journal/migrer.ts';
import { cles, type Tables } from './journal/tables.ts';
import { lecture } from './journal/transaction.ts';
import type { Entete } from './sauvegardeFormat.ts';

const PAGE = 500;
const MORCEAU = 1 << 20;

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

/** Contents of files, in pieces. They never change, so they are read after the rows that name them. */
async function* morceauxDe(dossier: string): AsyncGenerator<unknown> {
  if (!existsSync(dossier)) return;
  for (const entree of readdirSync(dossier, { recursive: true, withFileTypes: true })) {
    if (!entree.isFile()) continue;
    const chemin = join(entree.parentPath, entree.name);
    let offset = 0;
    for await (const morceau of createReadStream(chemin, { highWaterMark: MORCEAU })) {
      const octets = morceau as Buffer;
      yield ['', relative(dossier, chemin).split(sep).join('/'), offset, octets.toString('base64')];
      offset += octets.length;
    }
  }
}

async function* contenu(trx: Transaction<Tables>, dossier: string, now: string): AsyncGenerator<string> {
  const entete: Entete = { format: 'carnet-serveur', version: 1, migration: await versionDe(trx), le: now };
  yield `${JSON.stringify(entete)}\n`;
  let lignes = 0;
  for (const table of Object.keys(cles) as (keyof typeof cles)[]) {
    for await (const ligne of lignesDe(trx, table)) {
      lignes += 1;
      yield `${JSON.stringify([table, ligne])}\n`;
    }
  }
  for await (const morceau of morceauxDe(dossier)) {
    lignes += 1;
    yield `${JSON.stringify(morceau)}\n`;
  }
  yield `${JSON.stringify({ fin: lignes })}\n`;
}

/**
 * Writes all that a server keeps, as it stands at one moment, while it runs. `dossier`: where its files are. The name
 * is given to the backup only once it is whole and on the disk.
 */
export async function sauvegarder(base: Base, dossier: string, fichier: string, now: string): Promise<void> {
  const partiel = `${fichier}.partiel`;
  try {
    await lecture(base, (trx) =>
      pipeline(Readable.from(contenu(trx, dossier, now)), createGzip(), createWriteStream(partiel, { mode: 0o600 })),
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
