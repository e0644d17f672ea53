import type { Page } from 'playwright-core';

/** Makes the disk of a page full, or gives it room again: Chromium enforces no smaller quota on request. */
export async function disk(page: Page, full: boolean): Promise<void> {
  await page.evaluate((refuse) => {
    const { prototype } = IDBObjectStore;
    const kept = prototype as unknown as { realPut?: IDBObjectStore['put']; realAdd?: IDBObjectStore['add'] };
    kept.realPut ??= prototype.put;
    kept.realAdd ??= prototype.add;
    const thrower = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    prototype.put = refuse ? thrower : kept.realPut;
    prototype.add = refuse ? thrower : kept.realAdd;
  }, full);
}
