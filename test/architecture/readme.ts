/** Words explained by the glossary: every one of the first column, and those listed after « lines: ». */
export function glossaryWords(readme: string): ReadonlySet<string> {
  const section = /^## Glossary$([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
  const words = new Set<string>();
  for (const [, term = '', meaning = ''] of section.matchAll(/^\|([^|]+)\|([^|]+)\|$/gm)) {
    const listed = /lines: (.*)$/.exec(meaning.trim())?.[1] ?? '';
    for (const word of `${term},${listed}`.split(/[,(]/)) {
      const folded = fold(word);
      if (folded !== '') words.add(folded);
    }
  }
  return words;
}

/** « procès-verbal » and « ordre du jour » as identifiers write them: letters alone, small. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

/** Domain nouns (folders of the domain, kinds of facts) that the glossary does not explain. */
export function unexplained(readme: string, nouns: readonly string[]): readonly string[] {
  const known = glossaryWords(readme);
  return nouns.filter((noun) => !known.has(fold(noun)));
}

/** Environment variables of the README's table. */
export function promisedVariables(readme: string): readonly string[] {
  return [...readme.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** npm scripts that the README names. */
export function promisedScripts(readme: string): readonly string[] {
  const named = [...readme.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z0-9:]+)/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(named)];
}

/** Folders and files under `src/` and `test/` that the map of the README draws. */
export function promisedPaths(readme: string): readonly string[] {
  const map = /^## The map\s+```\n([\s\S]*?)```/m.exec(readme)?.[1] ?? '';
  const paths: string[] = [];
  let top = '';
  let layer = '';
  for (const line of map.split('\n')) {
    const indent = line.search(/\S/);
    const names = line.trim().split(/\s{2,}|\s(?=[a-zA-Z]+\/)/)[0] ?? '';
    if (indent === 0) top = layer = names;
    if (indent === 2) layer = `${top}${names}`;
    if (indent === 0 || indent === 2) paths.push(layer);
    if (indent === 4) paths.push(`${layer}${names}`);
  }
  return paths.filter((path) => /^(?:src|test)\//.test(path));
}
