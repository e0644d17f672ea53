import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { attributsDe, isAttribut, marquesConnues, noeudsConnus } from '../../sync/editeur.ts';
import { kit } from './richTextKit.ts';

test('the server lets through what the editor makes, and nothing else', () => {
  const { nodes, marks } = getSchema([kit]);
  const { doc: _doc, text: _text, ...autres } = nodes;
  expect(new Set(noeudsConnus)).toEqual(new Set(Object.keys(autres)));
  expect(new Set(marquesConnues)).toEqual(new Set(Object.keys(marks)));
  for (const [nom, { spec }] of Object.entries(autres)) {
    expect(new Set(attributsDe(nom)), nom).toEqual(new Set(Object.keys(spec.attrs ?? {})));
  }
  for (const mark of Object.values(marks)) expect(mark.spec.attrs ?? {}).toEqual({});
  expect(isAttribut('heading', 'level', 3)).toBe(true);
  expect(isAttribut('orderedList', 'start', 1)).toBe(true);
});
