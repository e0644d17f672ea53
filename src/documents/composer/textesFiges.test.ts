import { expect, test } from 'vitest';
import { figerTextes, textesChanges } from './textesFiges.ts';

const texte = (id: string, mots: string) => ({
  id,
  json: { type: 'doc', content: [{ type: 'paragraph', content: mots === '' ? [] : [{ type: 'text', text: mots }] }] },
});

test('the same words give the same page, whatever their order and the empty texts beside them', () => {
  const page = figerTextes([texte('s/p1/projet', 'Le tarif.'), texte('s/p2/debats', 'M. Pujol demande < 3 € ?')]);
  expect(
    figerTextes([
      texte('s/p2/debats', 'M. Pujol demande < 3 € ?'),
      texte('s/p3/note', ''),
      texte('s/p1/projet', 'Le tarif.'),
    ]),
  ).toBe(page);
  expect(page).toContain('demande &lt; 3 €');
});

test('a text changed, added or emptied since is named, and the others are not', () => {
  const avant = figerTextes([texte('a', 'un'), texte('b', 'deux'), texte('c', 'trois')]);
  const apres = figerTextes([texte('a', 'un'), texte('b', 'deux fois'), texte('d', 'quatre')]);
  expect(textesChanges(avant, apres)).toEqual(['b', 'c', 'd']);
  expect(textesChanges(avant, avant)).toEqual([]);
});
