import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ui = join(import.meta.dirname, '..');
const spoken = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'help', 'note'];
const hasWord = (text: string) => /\p{L}{2,}/u.test(text);

/** Words written in a component: text between tags, and attributes that a person reads or hears. */
function wordings(path: string): string[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(ui, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWord(node.text)) found.push(`${path}: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && spoken.includes(node.name.getText()) && node.initializer) {
      const { initializer } = node;
      if (ts.isStringLiteral(initializer) && hasWord(initializer.text)) found.push(`${path}: ${initializer.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('no component holds a word of its own: every word is in the catalogue', () => {
  const files = readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.tsx$/.test(file));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(wordings)).toEqual([]);
});
