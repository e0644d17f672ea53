import { PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { lieuDe, type Tracer } from './traces.ts';

const BIGINT = 20;

/** Counters are bigint there and numbers here: they stay far below 2^53. */
const typesNombres = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT ? Number : (types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
} as typeof types;

export const CONNEXIONS = 10;

export function dialectePostgres(url: string, tracer: Tracer): PostgresDialect {
  const pool = new Pool({ connectionString: url, max: CONNEXIONS, types: typesNombres, application_name: 'carnet' });
  // A resting connection that breaks is replaced by the pool; unheard, it would end the process.
  pool.on('error', (error) => {
    tracer('connexion-rompue', { lieu: lieuDe(error) });
  });
  return new PostgresDialect({ pool });
}
