import { Kysely } from 'kysely';
import { avisLocaux, type Avis } from './avis.ts';
import { avisPostgres } from './avisPostgres.ts';
import { migrations } from './migrations/liste.ts';
import { migrerDans, type Dialecte } from './migrer.ts';
import { dialectePostgres } from './postgres.ts';
import { commencerEpoque } from './reperes.ts';
import { DialecteSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';
import { surLaSortie, type Tracer } from './traces.ts';

export type Base = {
  readonly db: Kysely<Tables>;
  readonly dialecte: Dialecte;
  /** Who wants to know that something changed. */
  readonly avis: Avis;
  readonly tracer: Tracer;
  readonly fermer: () => Promise<void>;
};

export type OuSe = { readonly fichier: string } | { readonly url: string };

/** A database without looking at its schema. */
export function joindre(config: OuSe, tracer: Tracer = surLaSortie): Base {
  const url = 'url' in config ? config.url : undefined;
  const db = new Kysely<Tables>({
    dialect: 'url' in config ? dialectePostgres(config.url, tracer) : new DialecteSqlite(config.fichier),
  });
  const avis = url === undefined ? avisLocaux() : avisPostgres(url, tracer);
  return {
    db,
    dialecte: url === undefined ? 'sqlite' : 'postgres',
    avis,
    tracer,
    fermer: async () => {
      await avis.fermer();
      await db.destroy();
    },
  };
}

/**
 * Opens a database and brings its schema to this server's: a file (`:memory:` for one that is forgotten) or the address
 * of a PostgreSQL. Throws `BasePlusRecente` when a newer server wrote it.
 */
export async function ouvrirBase(config: OuSe, tracer: Tracer = surLaSortie): Promise<Base> {
  const base = joindre(config, tracer);
  try {
    await base.db.transaction().execute(async (trx) => {
      await migrerDans(trx, base.dialecte, migrations, new Date().toISOString());
      await commencerEpoque(trx);
    });
  } catch (error) {
    await base.fermer();
    throw error;
  }
  return base;
}
