import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { capture, contextesOuverts } from './harness.ts';

/** Signs of a page that are printed. */
const AU_PLUS = 1500;

async function direPage(page: Page): Promise<void> {
  const [texte, actif] = await page
    .evaluate(() => [document.body.innerText, document.activeElement?.outerHTML.slice(0, 200) ?? ''])
    .catch((error: unknown) => [String(error), '']);
  console.log(`— ${page.url()}\n${(texte ?? '').slice(0, AU_PLUS)}\nfocus: ${actif ?? ''}`);
}

/** A test that failed says what each of its pages showed, before they are closed; their pictures are `captures/echec-*`. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  console.log(`\n${task.name}: what was shown`);
  for (const [i, page] of contextesOuverts()
    .flatMap((context) => context.pages())
    .entries()) {
    await direPage(page);
    await capture(page, `echec-${basename(task.file.name, '.e2e.ts')}-${String(i)}`).catch(() => undefined);
  }
});
