import 'fake-indexeddb/auto';
import { afterAll, beforeAll } from 'vitest';
import { demarrerPostgres, type Postgres } from '../postgres.ts';
import { raconterTout } from './histoires.ts';

let postgres: Postgres | undefined;
beforeAll(async () => {
  postgres = await demarrerPostgres();
});
afterAll(() => {
  postgres?.arreter();
});

const GRAINES = [303, 1515, 1616, 1717, 1818, 1919, 2020, 2121];
raconterTout('postgres', GRAINES, () => (postgres ? { url: postgres.baseNeuve() } : undefined));
