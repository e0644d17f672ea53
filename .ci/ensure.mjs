// Installs what is missing before a script runs: `node .ci/ensure.mjs [--browser]`.
// Speaks on stderr only, so that a script's own output stays clean.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, installChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

function dependenciesAreMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs + 1000;
}

if (dependenciesAreMissing()) {
  console.error('Installing the dependencies (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see above.');
    process.exit(status ?? 1);
  }
}

if (process.argv.includes('--browser') && !findChromium()) {
  console.error('No Chromium found; trying to install one with apt-get…');
  if (!installChromium()) {
    console.error('Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one, then run again.');
    process.exit(1);
  }
}
