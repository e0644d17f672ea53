import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demarrerPostgres, type Postgres } from '../postgres.ts';
import { simuler } from './simulation.ts';

// Longer stories, and others: npm run convergence -- --seed N --pas M [--base postgres]
const PAS = 1000;
let postgres: Postgres | undefined;
beforeAll(async () => {
  postgres = await demarrerPostgres();
});
afterAll(() => {
  postgres?.arreter();
});

const histoires = [
  [101, 'sqlite'],
  [202, 'sqlite'],
  [404, 'sqlite'],
  [505, 'sqlite'],
  [303, 'postgres'],
] as const;

test.each(histoires)(
  'story %i on %s: everyone at rest holds what the journal makes, nothing recorded is lost, no legal fact replaced in silence',
  async (graine, ou) => {
    if (ou === 'postgres' && postgres === undefined) return;
    const resultat = await simuler({
      graine,
      pas: PAS,
      ou: ou === 'postgres' && postgres ? { url: postgres.baseNeuve() } : { fichier: ':memory:' },
    });
    const { fautes, perdues, tues, enregistrees, divergences, evenements } = resultat;
    console.log(
      `seed ${String(graine)}, ${String(PAS)} steps on ${ou}: ${JSON.stringify({ enregistrees, divergences, ...evenements })}`,
    );
    expect({ fautes, perdues, tues }).toEqual({ fautes: [], perdues: [], tues: [] });
    expect(enregistrees).toBeGreaterThan(PAS / 4);
    expect(divergences).toBeGreaterThan(0);
  },
  300_000,
);
