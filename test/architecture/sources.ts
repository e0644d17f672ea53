import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** One file of the project, its path written from the root with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  /** The file it names, for a relative import. */
  readonly target?: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

/** Every TypeScript file under `folder`. */
export function readSources(root: string, folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Tests and what only tests use may look anywhere. */
export const isTest = (path: string): boolean => /\.test\.tsx?$|DeTest\.tsx?$/.test(path);

const parsed = new WeakMap<Source, ts.SourceFile>();

/** The tree of a file, read once for all rules. */
export function parse(source: Source): ts.SourceFile {
  const { path, text } = source;
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = parsed.get(source) ?? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
  parsed.set(source, tree);
  return tree;
}

/** Calls `visit` on every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, lazy: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const target = text.startsWith('.') ? posix.join(dirname(source.path), text) : undefined;
    found.push({ specifier: text, typeOnly, lazy, ...(target === undefined ? {} : { target }) });
  };
  walk(parse(source), (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, false);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    }
  });
  return found;
}
