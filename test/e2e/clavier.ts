import type { Locator, Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];
type Nom = string | RegExp;

/** A person who has a keyboard alone: she reaches things with Tab, and what she presses is counted. */
export class Clavier {
  readonly #page: Page;
  frappes = 0;
  gestes = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses keys, one after the other. */
  async touches(...keys: readonly string[]): Promise<void> {
    this.gestes += 1;
    for (const key of keys) await this.#presser(key);
  }

  /** Moves the focus there by Tab alone, forwards or backwards as a person would; throws when Tab never comes to it. */
  async aller(role: Role, name: Nom): Promise<Locator> {
    const cible = this.#page.getByRole(role, { name }).first();
    await cible.waitFor();
    const key = await cible.evaluate((node) => {
      const here = document.activeElement ?? document.body;
      const before = (here.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return before && here !== document.body ? 'Shift+Tab' : 'Tab';
    });
    for (let n = 0; n < 150; n += 1) {
      if (await cible.evaluate((node) => node === document.activeElement)) return cible;
      await this.#presser(key);
    }
    throw new Error(`Tab never reaches ${role} ${String(name)}`);
  }

  /** Goes to a button or a link and presses it. */
  async activer(role: Role, name: Nom): Promise<void> {
    await this.aller(role, name);
    await this.touches('Enter');
  }

  async basculer(role: Role, name: Nom): Promise<void> {
    await this.aller(role, name);
    await this.touches('Space');
  }

  /** Reads the sentence of the bar: for a quarter of a second it answers nothing, so that a double touch records once. */
  async lire(sentence: RegExp): Promise<void> {
    await this.#page.getByText(sentence).first().waitFor();
    const start = await this.#page.evaluate(() => performance.now());
    await this.#page.waitForFunction((since) => performance.now() - since > 300, start);
  }

  /** Goes to a field and writes over what it holds. */
  async remplir(role: Role, name: Nom, text: string): Promise<void> {
    await this.aller(role, name);
    await this.#presser('Control+a');
    await this.ecrire(text);
  }

  /** Types where the focus is. */
  async ecrire(text: string): Promise<void> {
    this.gestes += 1;
    this.frappes += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Pastes into a field what was copied elsewhere. */
  async coller(role: Role, name: Nom, text: string): Promise<void> {
    await this.aller(role, name);
    await this.#page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.touches('Control+v');
  }

  /** Chooses in a list with the arrows. */
  async choisir(name: Nom, option: RegExp): Promise<void> {
    const liste = await this.aller('combobox', name);
    const [from, to] = await liste.evaluate((node, source) => {
      const select = node as HTMLSelectElement;
      const wanted = new RegExp(source);
      return [select.selectedIndex, [...select.options].findIndex((o) => wanted.test(o.text))] as const;
    }, option.source);
    if (to < 0) throw new Error(`no ${String(option)} in ${String(name)}`);
    this.gestes += 1;
    for (let n = Math.abs(to - from); n > 0; n -= 1) await this.#presser(to > from ? 'ArrowDown' : 'ArrowUp');
  }

  async #presser(key: string): Promise<void> {
    this.frappes += 1;
    await this.#page.keyboard.press(key);
  }
}
