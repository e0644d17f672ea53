import { readFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it, vi } from 'vitest';
import { fr } from './fr/catalogue.ts';

const src = join(import.meta.dirname, '..', '..');
const areas = join(import.meta.dirname, 'fr');
const entries = Object.entries<string>(fr);

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^ui\/i18n\/(?:fr\/|nl\/|frBe)/.test(file))
  .filter((file) => file.startsWith('ui/') || file === 'main.tsx')
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

describe('the French catalogue', () => {
  it('gives each area its own prefix, so that no area hides the words of another', () => {
    const strangers = readdirSync(areas)
      .filter((file) => file !== 'catalogue.ts')
      .flatMap((file) => {
        const area = file.replace('.ts', '');
        const ids = [...readFileSync(join(areas, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map((match) => match[1]);
        return ids.filter((id) => id?.startsWith(`${area}.`) !== true);
      });
    expect(strangers).toEqual([]);
  });

  it('holds no message that no screen says', () => {
    const templates = [...sources.matchAll(/`([a-z][\w.-]*\.)\$\{[^}]*\}([\w.-]*)/g)];
    const isSaid = (id: string) =>
      sources.includes(`'${id}'`) ||
      sources.includes(`"${id}"`) ||
      templates.some(([, before = '', after = '']) => id.startsWith(before) && id.endsWith(after));
    expect(entries.map(([id]) => id).filter((id) => !isSaid(id))).toEqual([]);
  });

  it('is written in sound ICU', () => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    for (const [, message] of entries) compileMessage(message);
    expect(complaints.mock.calls).toEqual([]);
  });

  it.each([
    ['a typographic apostrophe', /'/],
    ['one sign for an ellipsis', /\.\.\./],
    ['a space that does not break before ; ! ?', /[\p{L}\d»)}] ?[;!?](?=\s|$)/u],
    ['a space that does not break before a colon', /[\p{L}\d»)}] ?:(?=\s|$|<)/u],
    ['spaces that do not break inside « »', /«(?!\u00a0)|(?<!\u00a0)»/],
    ['a space that does not break after n°', /n°(?!\u00a0)/],
    ['a space that does not break after a civility', /\b(?:M\.|Mme) (?=[\p{Lu}{])/u],
    ['hours whose spaces do not break', /[\d}] h(?:[ \u00a0][\d{]|\b(?!\p{L}))/u],
  ])('is typeset with %s', (_rule, wrong) => {
    expect(entries.filter(([, message]) => wrong.test(message))).toEqual([]);
  });
});
