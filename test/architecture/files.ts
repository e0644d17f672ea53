import ts from 'typescript';
import { isTest, parse, walk } from './sources.ts';
import type { Source } from './sources.ts';

/** Files that only pass on what others export. */
export function barrels(sources: readonly Source[]): readonly string[] {
  return sources
    .filter((source) => {
      const { statements } = parse(source);
      return statements.length > 0 && statements.every((s) => ts.isExportDeclaration(s) && s.moduleSpecifier);
    })
    .map(({ path }) => path);
}

/** Folders and files named after nothing in particular. */
export function vagueNames(sources: readonly Source[]): readonly string[] {
  return sources
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.tsx?$)/i.test(path));
}

/** Files more than three folders below `src`. */
export function tooDeep(sources: readonly Source[]): readonly string[] {
  return sources.map(({ path }) => path).filter((path) => path.split('/').length > 5);
}

/** Files of more than 200 lines that are not blank, without a reason in `allowed`. */
export function tooLong(sources: readonly Source[], allowed: Readonly<Record<string, string>>): readonly string[] {
  return sources
    .filter(({ path }) => !isTest(path) && !/^src\/ui\/i18n\/(fr|nl)\//.test(path) && allowed[path] === undefined)
    .map(({ path, text }) => ({ path, lines: text.split('\n').filter((line) => line.trim() !== '').length }))
    .filter(({ lines }) => lines > 200)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

/** Clocks and chance in the layers that receive time and ids as arguments. */
export function impurities(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => /^src\/(?:domain|sync|documents)\//.test(path) && !isTest(path))
    .flatMap((source) => {
      const found: string[] = [];
      walk(parse(source), (node) => {
        const clock = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
        const call =
          ts.isPropertyAccessExpression(node) && /^(?:Date|performance)\.now$|^Math\.random$/.test(node.getText());
        if (clock || call) found.push(`${source.path}: ${node.getText()}`);
      });
      return found;
    });
}
