import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { root } from './harness.ts';

/** A folder like the project's, whose application is a later version: its page says so. */
export function laterVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-version-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  const page = join(folder, 'dist/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', '<meta name="later" content="yes" /></head>'));
  const worker = join(folder, 'dist/sw.js');
  const before = readFileSync(worker, 'utf8');
  const after = before.replace(
    /(index\.html"?,\s*"?revision"?:\s*")[0-9a-f]+|(revision"?:\s*")[0-9a-f]+(",\s*"?url"?:\s*"index\.html)/,
    '$1$2later$3',
  );
  expect(after).not.toBe(before);
  writeFileSync(worker, after);
  return folder;
}

export const isLater = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('meta[name=later]') !== null);
