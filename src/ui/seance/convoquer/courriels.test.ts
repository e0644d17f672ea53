import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupes, lienPour } from './courriels.ts';

const message = { sujet: 'Convocation : séance', corps: 'Madame, Monsieur,\nÀ 20 h 30 & après.' };
const lu = (href: string) => new URLSearchParams(href.slice(href.indexOf('?') + 1));

test('one message to one person carries the subject and the lines of the text', () => {
  const href = lienPour('marie@mairie.fr', message);
  expect(href.startsWith('mailto:marie@mairie.fr?subject=')).toBe(true);
  expect(lu(href).get('subject')).toBe(message.sujet);
  expect(lu(href).get('body')).toBe(message.corps.replace('\n', '\r\n'));
  expect(href).not.toContain('+');
});

test('everybody is in blind copy, once, in messages that mail programs can open', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.emailAddress(), { minLength: 1, maxLength: 130 }), (adresses) => {
      const messages = groupes(adresses, message);
      expect(messages.flatMap((g) => g.adresses)).toEqual(adresses);
      for (const { href, adresses: liste } of messages) {
        expect((lu(href).get('bcc') ?? '').split(',')).toEqual(liste);
        expect(liste.length === 1 || href.length <= 1900).toBe(true);
      }
    }),
  );
});

test('no address makes no message', () => {
  expect(groupes([], message)).toEqual([]);
});
