import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { barrels, impurities, tooDeep, tooLong, vagueNames } from './architecture/files.ts';
import { crossedLayers, crossedScreens, cycles } from './architecture/layers.ts';
import { promisedPaths, promisedScripts, promisedVariables, unexplained } from './architecture/readme.ts';
import { readSources } from './architecture/sources.ts';
import type { Source } from './architecture/sources.ts';
import { bannedSynonyms, strayArticles, wordingInComponents } from './architecture/words.ts';

const root = join(import.meta.dirname, '..');
const src = readSources(root, 'src');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Files over 200 lines, each with its reason. Catalogues of words (`src/ui/i18n/fr/`, `nl/`) are lists and need none. */
const longFiles: Readonly<Record<string, string>> = {
  'src/documents/rendu/pdf.ts':
    'one renderer: the place on the page and the open tags pass through every kind of block',
};

const file = (path: string, text: string): Source => ({ path, text });

describe('between folders', () => {
  const rules: readonly (readonly [string, (sources: readonly Source[]) => readonly string[], readonly Source[]])[] = [
    [
      'a layer imports only those below it',
      crossedLayers,
      [file('src/domain/a.ts', "import { db } from '../store/db.ts';")],
    ],
    [
      'a pure layer names no library but its own',
      crossedLayers,
      [file('src/domain/a.ts', "import Dexie from 'dexie';")],
    ],
    ['the server never sees the screens', crossedLayers, [file('src/server/a.ts', "export * from '../ui/kit/x.ts';")]],
    ['a lazy import obeys too', crossedLayers, [file('src/store/a.ts', "const x = await import('../ui/kit/x.ts');")]],
    [
      'a screen never imports another',
      crossedScreens,
      [file('src/ui/seance/a.tsx', "import { x } from '../annuaire/b.ts';")],
    ],
    ['the kit knows no screen', crossedScreens, [file('src/ui/kit/a.tsx', "import { x } from '../seance/b.ts';")]],
    [
      'nothing goes round in a ring',
      cycles,
      [file('src/ui/a.ts', "import './b.ts';"), file('src/ui/b.ts', "import { a } from './a.ts';")],
    ],
    ['no file only passes on what others export', barrels, [file('src/ui/kit/index.ts', "export * from './x.ts';")]],
    ['no drawer without a name', vagueNames, [file('src/store/utils/x.ts', '')]],
    ['at most three folders below src', tooDeep, [file('src/ui/seance/tenir/vote/x.ts', '')]],
    ['no clock in domain and documents', impurities, [file('src/domain/a.ts', 'const t = new Date();')]],
    ['no chance in domain and documents', impurities, [file('src/documents/a.ts', 'const n = Date.now();')]],
    ['domain nouns are the French ones', bannedSynonyms, [file('src/ui/a.ts', 'const openMeeting = 1;')]],
    ['… whole identifiers included', bannedSynonyms, [file('src/ui/a.ts', 'const quorumMet = true;')]],
    ['no wording in the text of components', wordingInComponents, [file('src/ui/a.tsx', 'const a = <p>Ouvrir</p>;')]],
    ['… nor between braces', wordingInComponents, [file('src/ui/a.tsx', "const a = <p>{'Ouvrir'}</p>;")]],
    [
      '… nor in what a screen reader says',
      wordingInComponents,
      [file('src/ui/a.tsx', 'const a = <i aria-label="Ouvrir" />;')],
    ],
    [
      'articles of law stay with the rules and the words',
      strayArticles,
      [file('src/ui/a.ts', "const a = 'CGCT L2121-17';")],
    ],
  ];

  test.each(rules)(
    '%s',
    (_name, rule, bad) => {
      expect(rule(bad), 'the rule must see a fault').not.toEqual([]);
      expect(rule(src)).toEqual([]);
    },
    60_000,
  );

  test('a file is one idea: 200 lines at most, or a reason', () => {
    expect(tooLong([file('src/ui/a.ts', 'a;\n'.repeat(201))], {})).not.toEqual([]);
    expect(tooLong([file('src/ui/a.ts', 'a;\n\n'.repeat(200))], {})).toEqual([]);
    expect(tooLong(src, longFiles)).toEqual([]);
    expect(Object.keys(longFiles).filter((path) => !src.some((source) => source.path === path))).toEqual([]);
  });
});

describe('promises of the README', () => {
  const folders = readdirSync(join(root, 'src/domain'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const faits = [...readFileSync(join(root, 'src/domain/seance/fait.ts'), 'utf8').matchAll(/fait\(\s*'([a-z-]+)'/g)];

  test('every noun of the domain and every kind of fait is in the glossary', () => {
    expect(unexplained(readme, ['meeting'])).toEqual(['meeting']);
    expect(faits.length).toBeGreaterThan(10);
    expect(unexplained(readme, [...folders, ...faits.map(([, name]) => name ?? '')])).toEqual([]);
  });

  test('every environment variable is in its table, and the table holds no other', () => {
    const read = [...readSources(root, 'src'), ...readSources(root, 'test')]
      .map(({ text }) => text)
      .concat(['ensure.mjs', 'chromium.mjs'].map((name) => readFileSync(join(root, '.ci', name), 'utf8')))
      .flatMap((text) => [...text.matchAll(/process\.env\[?'?\.?([A-Z][A-Z_]+)/g)].map(([, name]) => name ?? ''))
      .filter((name) => !['PATH', 'CI', 'DEBIAN_FRONTEND', 'NODE_ENV', 'VITEST'].includes(name));
    expect(new Set(promisedVariables(readme))).toEqual(new Set(read));
  });

  test('every command it names exists', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    expect(promisedScripts('run `npm run imaginary`')).toEqual(['imaginary']);
    expect(promisedScripts(readme).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('every place its map draws exists', () => {
    const drawn = promisedPaths(readme);
    expect(drawn.length).toBeGreaterThan(8);
    expect(promisedPaths('## The map\n```\nsrc/\n  nowhere/   x\n```\n')).toContain('src/nowhere/');
    expect(drawn.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
