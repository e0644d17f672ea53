import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDialectConfig,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';

/** Compiled statements kept; the server's own queries are fewer. */
const PREPAREES = 300;

class Pilote extends SqliteDriver {
  /** A writer takes its place at once: another process that writes is waited for, never run into. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const lecture = settings?.accessMode === 'read only';
    await connection.executeQuery(CompiledQuery.raw(lecture ? 'begin' : 'begin immediate'));
  }
}

export class DialecteSqlite extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(fichier: string) {
    const config = { database: ouvrir(fichier) };
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new Pilote(this.#config);
  }
}

/** One connection: what is answered is on the disk (WAL, full durability). */
function ouvrir(fichier: string): SqliteDialectConfig['database'] {
  if (fichier !== ':memory:') mkdirSync(dirname(fichier), { recursive: true });
  const base = new Database(fichier, { timeout: 30_000 });
  base.pragma('journal_mode = WAL');
  base.pragma('synchronous = FULL');
  base.pragma('foreign_keys = ON');
  const preparees = new Map<string, SqliteStatement>();
  return {
    close: () => {
      preparees.clear();
      base.close();
    },
    prepare: (sql) => {
      const connue = preparees.get(sql);
      if (connue !== undefined) return connue;
      const neuve = base.prepare(sql) as unknown as SqliteStatement;
      if (preparees.size >= PREPAREES) preparees.clear();
      preparees.set(sql, neuve);
      return neuve;
    },
  };
}
