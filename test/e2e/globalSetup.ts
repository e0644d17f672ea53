import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness.ts';

/** Builds the application when what is built is older than its sources. */
export default function setup(): void {
  const built = ['dist/index.html', 'dist/sw.js', 'dist-server/main.js'].map((path) => join(root, path));
  if (built.every((path) => existsSync(path))) {
    const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
    if (newestSource() < oldest) return;
  }
  // Vitest says NODE_ENV=test, which would build the development version of React.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, env, stdio: ['ignore', 2, 2] });
}

function newestSource(): number {
  const files = ['src', 'public', '.ci'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const all = [...files, join(root, 'index.html'), join(root, 'vite.config.ts'), join(root, 'package-lock.json')];
  return Math.max(...all.map((path) => statSync(path).mtimeMs));
}
