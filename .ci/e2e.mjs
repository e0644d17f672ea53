// End-to-end tests: `node .ci/e2e.mjs [names]`. Files that failed are run once more, whole, alone and on new devices.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** More failures than these are no accident of a busy machine. */
const AT_MOST = 3;

const folder = mkdtempSync(join(tmpdir(), 'e2e-'));
const report = join(folder, 'report.json');

function run(...words) {
  const said = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', ...said, ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

function failed() {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.filter((file) => file.status === 'failed').map((file) => relative('.', file.name));
  } catch {
    return [];
  }
}

let status = run(...process.argv.slice(2));
const files = status === 0 ? [] : failed();
if (files.length > 0 && files.length <= AT_MOST) {
  console.log(`\nTried again, alone: ${files.join(', ')}`);
  status = run('--maxWorkers=1', ...files);
  if (status === 0) console.log(`\nPassed at the second try, a fault to mend: ${files.join(', ')}`);
}
rmSync(folder, { recursive: true });
process.exit(status);
