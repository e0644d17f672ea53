import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from './harness.ts';
import { startServer } from './server.ts';

test('a server that cannot start says why in one line, without a trace of the program', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'carnet-demarrage-'));
  onTestFinished(() => rmSync(dossier, { recursive: true }));
  const fichier = join(dossier, 'un-fichier');
  writeFileSync(fichier, 'not a folder');
  const autre = mkdtempSync(join(dossier, 'donnees-'));
  writeFileSync(join(autre, 'carnet.sqlite'), 'no database at all, and long enough to be read as one '.repeat(20));
  const demarrer = (env: Record<string, string>) => {
    const fini = spawnSync(process.execPath, [join(root, 'dist-server/main.js')], {
      cwd: root,
      env: { ...process.env, PORT: '0', DONNEES: join(dossier, 'neuf'), ...env },
      encoding: 'utf8',
      timeout: 30_000,
    });
    return [fini.status, fini.stderr.trim()];
  };
  expect(demarrer({ PORT: 'quatre' })).toEqual([1, 'PORT must be a number between 0 and 65535.']);
  expect(demarrer({ HOST: 'nulle.part.invalid' })).toEqual([1, expect.stringMatching(/^Cannot listen: [^\n]+$/)]);
  expect(demarrer({ DONNEES: fichier })).toEqual([
    1,
    expect.stringMatching(/^The data folder cannot be used: [^\n]+$/),
  ]);
  expect(demarrer({ DONNEES: autre })).toEqual([1, 'The database does not open: file is not a database']);
  const personne = 'postgres://carnet:motdepasse@127.0.0.1:1/carnet';
  const [statut, dit] = demarrer({ DATABASE_URL: personne });
  expect(statut).toBe(1);
  expect(dit).toMatch(/^The database does not open: [^\n]*ECONNREFUSED[^\n]*$/);
  expect(dit).not.toContain('motdepasse');
});

test('the link asked by command opens the server where it answers, on whatever port it took', async () => {
  const server = await startServer();
  onTestFinished(async () => {
    await server.stop();
    rmSync(server.data, { recursive: true });
  });
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/server/lien.ts')], {
    cwd: root,
    env: { ...process.env, DONNEES: server.data },
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect(stdout).toContain(`${server.address}/entrer#`);
});
