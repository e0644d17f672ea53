import { importsOf, isTest } from './sources.ts';
import type { Source } from './sources.ts';

const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  sync: ['domain'],
  documents: ['domain'],
  store: ['domain', 'sync'],
  ui: ['domain', 'store', 'documents'],
  server: ['domain', 'sync', 'documents'],
};

/** Libraries a pure layer may name; the other layers choose freely. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  domain: ['valibot'],
  sync: ['valibot', '@noble/hashes'],
  documents: ['docx', 'pdfkit', 'fflate', 'papaparse'],
};

const screens = ['aujourdhui', 'seance', 'annuaire', 'registre', 'territoire', 'reglages', 'synchro'];

const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const uiFolderOf = (path: string): string | undefined => /^src\/ui\/([^/]+)\//.exec(path)?.[1];

/** `@noble/hashes/sha2.js` is `@noble/hashes`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Imports that cross the rule between folders. */
export function crossedLayers(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => !isTest(path))
    .flatMap((source) => {
      const from = layerOf(source.path);
      if (from === undefined) return [];
      return importsOf(source).flatMap(({ specifier, target }) => {
        const library = mayUse[from];
        if (target === undefined) {
          return library && !library.includes(packageOf(specifier)) ? [`${source.path} uses ${specifier}`] : [];
        }
        if (target === 'package.json') return []; // the version, read where it is written
        const to = layerOf(target);
        return to === from || (to !== undefined && mayImport[from]?.includes(to))
          ? []
          : [`${source.path} imports ${target}`];
      });
    });
}

/** Screens that import each other, and shared folders that import a screen other than by loading it when it is shown. */
export function crossedScreens(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => !isTest(path))
    .flatMap((source) => {
      const from = uiFolderOf(source.path);
      if (from === undefined) return [];
      return importsOf(source).flatMap(({ target, lazy }) => {
        const to = target === undefined ? undefined : uiFolderOf(target);
        const crosses = to !== undefined && to !== from && screens.includes(to) && !(from === 'shell' && lazy);
        return crosses ? [`${source.path} imports ${target ?? ''}`] : [];
      });
    });
}

/** Files that import each other in a ring; imports of types alone leave nothing at run time and are not followed. */
export function cycles(sources: readonly Source[]): readonly string[] {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ target, typeOnly, lazy }) => (target && !typeOnly && !lazy ? [target] : [])),
    ]),
  );
  const rings: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return rings;
}
