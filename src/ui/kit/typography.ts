import { Extension, textInputRule, type InputRule } from '@tiptap/core';
import type { Langue } from '../i18n/langues.ts';

const nbsp = '\u00a0';

/** Signs that both languages write alike. */
const commun = (): InputRule[] => [
  textInputRule({ find: /'$/, replace: '’' }),
  textInputRule({ find: /\.\.\.$/, replace: '…' }),
];

/** Quotes as they open, after a space or at the start, and as they close. */
const guillemets = (ouvrant: string, fermant: string): InputRule[] => [
  textInputRule({ find: /(?:^|[\s(\u00a0])(")$/, replace: ouvrant }),
  textInputRule({ find: /[^\s(\u00a0](")$/, replace: fermant }),
];

/** Spaces that do not break before « : ; ! ? », which Dutch writes without any. */
const espaces = (): InputRule[] => [
  textInputRule({ find: /\S( :)$/, replace: `${nbsp}:` }),
  textInputRule({ find: /\S( ;)$/, replace: `${nbsp};` }),
  textInputRule({ find: /\S( !)$/, replace: `${nbsp}!` }),
  textInputRule({ find: /\S( \?)$/, replace: `${nbsp}?` }),
];

/** The signs of a language as its words are typed. Backspace gives back what was typed. */
export const Typography = Extension.create<{ langue: Langue }>({
  name: 'typography',
  addOptions: () => ({ langue: 'fr' }),
  addInputRules() {
    return this.options.langue === 'nl'
      ? [...commun(), ...guillemets('“', '”')]
      : [...commun(), ...guillemets(`«${nbsp}`, `${nbsp}»`), ...espaces()];
  },
});
