import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { listen } from './ecoute.ts';
import { readFichiers } from './statique.ts';

const dossier = join(process.cwd(), 'dist');
if (!existsSync(join(dossier, 'index.html'))) {
  console.error('Nothing to serve: dist/index.html is missing. Run `npm run build` first.');
  process.exit(1);
}

const wanted = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT must be a number between 0 and 65535, not "${process.env['PORT'] ?? ''}".`);
  process.exit(1);
}

const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string };
const { server, port } = await listen(
  createApp(readFichiers(dossier), version),
  wanted,
  process.env['HOST'] ?? '127.0.0.1',
);
if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken.`);
console.log(`Carnet de séance: http://localhost:${port}/`);

let stopping = false;
function stop(): void {
  if (stopping) process.exit(1);
  stopping = true;
  server.close(() => process.exit(0));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3_000).unref();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
