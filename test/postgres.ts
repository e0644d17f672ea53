import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Postgres = {
  /** Address of a database of its own, made empty. */
  readonly baseNeuve: () => string;
  readonly arreter: () => void;
};

const DEBIAN = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

function dossierBin(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(DEBIAN, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

function installer(): string | undefined {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql'], options);
  } catch {
    return undefined; // no network, or not allowed: said by the caller
  }
  return dossierBin();
}

/** A port that nobody listens on. */
export const portLibre = (): Promise<number> =>
  new Promise((resolve) => {
    const serveur = createServer();
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address();
      serveur.close(() => {
        resolve(typeof adresse === 'object' && adresse ? adresse.port : 0);
      });
    });
  });

/** PostgreSQL refuses to run as root: Debian's package brings a user of its own. */
const lancer = (commande: string, args: readonly string[]): void => {
  const [programme, suite] = isRoot ? ['runuser', ['-u', 'postgres', '--', commande, ...args]] : [commande, [...args]];
  execFileSync(programme, suite, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
};

/** A private PostgreSQL in a temporary folder; undefined, with one line that says why, where there can be none. */
export async function demarrerPostgres(): Promise<Postgres | undefined> {
  const bin = dossierBin() ?? installer();
  if (bin === undefined) {
    console.warn('PostgreSQL is not tested here: none under /usr/lib/postgresql, and it cannot be installed.');
    return undefined;
  }
  const dossier = mkdtempSync(join(tmpdir(), 'carnet-pg-'));
  if (isRoot) {
    const uid = Number(execFileSync('id', ['-u', 'postgres']).toString());
    chownSync(dossier, uid, uid);
  }
  const donnees = join(dossier, 'donnees');
  const port = await portLibre();
  lancer(join(bin, 'initdb'), ['-D', donnees, '-U', 'carnet', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const options = `-p ${String(port)} -k ${dossier} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  lancer(join(bin, 'pg_ctl'), ['-D', donnees, '-w', '-l', join(dossier, 'journal'), '-o', options, 'start']);
  let n = 0;
  return {
    baseNeuve: () => {
      const nom = `carnet${String(++n)}`;
      lancer(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'carnet', nom]);
      return `postgres://carnet@127.0.0.1:${String(port)}/${nom}`;
    },
    arreter: () => {
      lancer(join(bin, 'pg_ctl'), ['-D', donnees, '-m', 'immediate', 'stop']);
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}
