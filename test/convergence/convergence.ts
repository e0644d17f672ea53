import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { demarrerPostgres } from '../postgres.ts';
import { simuler } from './simulation.ts';

/** `npm run convergence -- --seed N --pas M [--base postgres] [--fois K]`: K stories from that seed on. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    pas: { type: 'string', default: '20000' },
    fois: { type: 'string', default: '1' },
    base: { type: 'string', default: 'sqlite' },
  },
});
const postgres = values.base === 'postgres' ? await demarrerPostgres() : undefined;
if (values.base === 'postgres' && postgres === undefined) process.exit(1);
const ou = () => (postgres ? { url: postgres.baseNeuve() } : { fichier: ':memory:' });

try {
  for (let i = 0; i < Number(values.fois); i++) {
    const graine = Number(values.seed) + i;
    const resultat = await simuler({
      graine,
      pas: Number(values.pas),
      ou: ou(),
      dire: (ligne) => process.stderr.write(`  ${ligne}\n`),
    });
    const { fautes, perdues, tues, exces, evenements, ms, ...nombres } = resultat;
    process.stdout.write(
      `${JSON.stringify({ graine, ms: Math.round(ms), ...nombres, perdues: perdues.length, tues: tues.length, exces: exces.length, evenements })}\n`,
    );
    const fautives = [
      ...fautes,
      ...perdues.map((id) => `lost: ${id}`),
      ...tues,
      ...exces.map((trop) => `for nothing: ${trop}`),
    ];
    for (const faute of fautives.slice(0, 20)) process.stdout.write(`  ${faute}\n`);
    if (fautives.length > 0) {
      process.stdout.write(
        `  again: npm run convergence -- --seed ${String(graine)} --pas ${values.pas} --base ${values.base}\n`,
      );
      process.exitCode = 1;
    }
  }
} finally {
  postgres?.arreter();
}
