import { PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';

const BIGINT = 20;

/** Counters are bigint there and numbers here: they stay far below 2^53. */
const typesNombres = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT ? Number : (types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
} as typeof types;

export const CONNEXIONS = 10;

export const dialectePostgres = (url: string): PostgresDialect =>
  new PostgresDialect({
    pool: new Pool({ connectionString: url, max: CONNEXIONS, types: typesNombres, application_name: 'carnet' }),
  });
