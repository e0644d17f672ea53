import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { expect, test } from 'vitest';
import type { Langue } from '../i18n/langues.ts';
import { Typography } from './typography.ts';

/** What stays on the page when a person types, sign by sign. */
function taper(langue: Langue, frappe: string): string {
  const editor = new Editor({ extensions: [StarterKit, Typography.configure({ langue })] });
  for (const signe of frappe) {
    const { from, to } = editor.state.selection;
    const dit = editor.view.someProp('handleTextInput', (f) => f(editor.view, from, to, signe, () => editor.state.tr));
    if (dit !== true) editor.view.dispatch(editor.state.tr.insertText(signe, from, to));
  }
  const text = editor.getText();
  editor.destroy();
  return text;
}

test.each(['fr', 'fr-BE'] as const)('quotes and spaces of French are typed in %s', (langue) => {
  expect(taper(langue, 'Il dit : "oui" ; l\'avis...')).toBe('Il dit\u00a0: «\u00a0oui\u00a0»\u00a0; l’avis…');
});

test('quotes of Dutch are typed in Dutch, and its signs keep no space before them', () => {
  expect(taper('nl', 'Hij zegt: "ja"; de foto\'s...')).toBe('Hij zegt: “ja”; de foto’s…');
});
