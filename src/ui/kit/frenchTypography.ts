import { Extension, textInputRule } from '@tiptap/core';

const nbsp = '\u00a0';

/** French signs as they are typed: ’ … « », and spaces that do not break before « : ; ! ? ». Backspace gives back what was typed. */
export const FrenchTypography = Extension.create({
  name: 'frenchTypography',
  addInputRules: () => [
    textInputRule({ find: /'$/, replace: '’' }),
    textInputRule({ find: /\.\.\.$/, replace: '…' }),
    textInputRule({ find: /(?:^|[\s(\u00a0])(")$/, replace: `«${nbsp}` }),
    textInputRule({ find: /[^\s(\u00a0](")$/, replace: `${nbsp}»` }),
    textInputRule({ find: /\S( :)$/, replace: `${nbsp}:` }),
    textInputRule({ find: /\S( ;)$/, replace: `${nbsp};` }),
    textInputRule({ find: /\S( !)$/, replace: `${nbsp}!` }),
    textInputRule({ find: /\S( \?)$/, replace: `${nbsp}?` }),
  ],
});
