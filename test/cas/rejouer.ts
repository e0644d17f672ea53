import { readFileSync } from 'node:fs';
import { lireCas, resultatDe } from './resultat.ts';

/** `npm run --silent rejouer -- FILE.json`: one JSON object on stdout, or a message on stderr and exit 1. */
const file = process.argv[2];
try {
  if (file === undefined) throw new Error('usage: npm run --silent rejouer -- FILE.json');
  process.stdout.write(`${JSON.stringify(resultatDe(lireCas(readFileSync(file, 'utf8'))), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
