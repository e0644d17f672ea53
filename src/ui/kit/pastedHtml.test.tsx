import { expect, test } from 'vitest';
import { pastedHtml } from './pastedHtml.ts';

const texte = (html: string): string => pastedHtml(html).replace(/\s+/g, ' ');

test('a table pasted from Word keeps one line per row', () => {
  const table =
    '<table><tr><td><p>Année</p></td><td><p>Taux</p></td></tr><tr><td>2022</td><td><p>5 %</p></td></tr></table>';
  expect(texte(`<p>Avant</p>${table}<p>Après</p>`)).toBe(
    '<p>Avant</p><p>Année | Taux</p><p>2022 | 5 %</p><p>Après</p>',
  );
});

test('the list paragraphs of Word are lists again, and headings are of the level that a text has', () => {
  const item = (mark: string, words: string) =>
    `<p class="MsoListParagraph"><span style="mso-list:Ignore">${mark}<span>&nbsp; </span></span>${words}</p>`;
  expect(texte(`<h1>Objet</h1>${item('-', 'un')}${item('-', '<b>deux</b>')}<p>puis</p>${item('1.', 'trois')}`)).toBe(
    '<h3>Objet</h3><ul><li><p>un</p></li><li><p><b>deux</b></p></li></ul><p>puis</p><ol><li><p>trois</p></li></ol>',
  );
});

test('what is no table and no list comes through as it is', () => {
  expect(texte('<p>Vu l’article <strong>L331-2</strong></p>')).toBe('<p>Vu l’article <strong>L331-2</strong></p>');
});
