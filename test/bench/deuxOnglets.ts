import type { BrowserContext, Page } from 'playwright-core';

const FOIS = 8;

/** Members who are absent, as that page shows them. */
const absents = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('button')].filter((b) => b.textContent.trim() === 'Arrivée').length,
  );

/**
 * Milliseconds from a tap in one tab on a sitting to the first frame of another tab that shows what it changed, by the
 * clock that they share. The processor is not slowed: its bar, a second, is of any machine.
 */
export async function entreDeuxOnglets(context: BrowserContext, adresse: string): Promise<number[]> {
  const [ici, la] = [await context.newPage(), await context.newPage()];
  for (const page of [ici, la]) {
    await page.goto(adresse);
    await page.waitForSelector('main h2');
  }
  await ici.bringToFront();
  await ici.evaluate(() => {
    document.addEventListener(
      'click',
      (e) => ((window as unknown as { tap: number }).tap = performance.timeOrigin + e.timeStamp),
      true,
    );
  });
  const durees: number[] = [];
  for (let i = 0; i < FOIS; i += 1) {
    const reste = await absents(la);
    if (reste === 0) throw new Error('no absent member left');
    await la.evaluate((avant) => {
      const w = window as unknown as { vu: Promise<number> };
      w.vu = new Promise((dire) => {
        const guet = new MutationObserver(() => {
          const boutons = [...document.querySelectorAll('button')];
          if (boutons.filter((b) => b.textContent.trim() === 'Arrivée').length >= avant) return;
          guet.disconnect();
          requestAnimationFrame(() => dire(performance.timeOrigin + performance.now()));
        });
        guet.observe(document, { subtree: true, childList: true });
      });
    }, reste);
    await ici
      .getByRole('button', { name: /^Arrivée/ })
      .first()
      .click();
    const vu = await la.evaluate(() => (window as unknown as { vu: Promise<number> }).vu);
    durees.push(vu - (await ici.evaluate(() => (window as unknown as { tap: number }).tap)));
    // The list of the first has moved the member before the next one is looked for.
    await ici.waitForTimeout(500);
  }
  await ici.close();
  await la.close();
  return durees.slice(1);
}
