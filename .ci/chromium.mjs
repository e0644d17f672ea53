import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the next candidate is tried
  }
}

/** The path of a Chromium of this machine, CHROMIUM_PATH first, or undefined. */
export function findChromium() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return isExecutable(asked) ? asked : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE].find(isExecutable);
}

/** Installs Debian's Chromium when this is root on a machine with apt; true when one can be found afterwards. */
export function installChromium() {
  if (process.env['CHROMIUM_PATH'] || process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return false;
  const options = {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  } catch (error) {
    console.error(`apt-get could not install chromium: ${error.message}`);
  }
  return findChromium() !== undefined;
}
