// Everything in one command, stopping at the first failure: `npm test`.
import { spawnSync } from 'node:child_process';

const steps = [
  ['tools', 'node .ci/ensure.mjs --browser'],
  ['types', 'npm run --silent types'],
  ['lint', 'npm run --silent lint'],
  ['format', 'npm run --silent format:check'],
  ['architecture, units, real sittings', 'npm run --silent unit'],
  ['build', 'npm run --silent build'],
  ['end to end', 'npm run --silent e2e'],
];

const start = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

for (const [name, command] of steps) {
  const began = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.log(`\n${name} failed after ${seconds(began)}: ${command}`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: ${seconds(began)}`);
}
console.log(`\nEverything passes, in ${seconds(start)}.`);
