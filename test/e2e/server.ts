import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './harness.ts';

export interface Server {
  /** With no slash at its end. */
  readonly address: string;
  readonly port: number;
  /** Folder of what it keeps. */
  readonly data: string;
  /** The one-time link that it printed, when nobody administers it yet. */
  readonly firstLink: string | undefined;
  readonly stop: () => Promise<void>;
  /** Ends at once with no chance to finish anything, as when the power goes. */
  readonly kill: () => Promise<void>;
}

/**
 * The built server on a free port (or on `port`), serving `folder`/dist; `folder` is the project by default. What it
 * keeps is in `data`, a new folder unless told otherwise. With `ORIGINE` in `env`, its address is that one.
 */
export function startServer({
  port = 0,
  folder = root,
  data = mkdtempSync(join(tmpdir(), 'carnet-')),
  env = {} as Readonly<Record<string, string>>,
} = {}): Promise<Server> {
  const child = spawn(process.execPath, [join(root, 'dist-server/main.js')], {
    cwd: folder,
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1', DONNEES: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code ?? 'a signal'} before it listened.`)));
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /http:\/\/localhost:(\d+)\//.exec(said) ?? [];
      if (found === undefined) return;
      resolve({
        address: `http://localhost:${found}`,
        port: env['ORIGINE'] === undefined ? Number(found) : port,
        data,
        firstLink: /http:\S+\/entrer#\S+/.exec(said)?.[0],
        stop: async () => {
          child.kill('SIGTERM'); // a second stop finds it ended
          await ended;
        },
        kill: async () => {
          child.kill('SIGKILL');
          await ended;
        },
      });
    });
  });
}
