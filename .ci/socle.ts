import { join } from 'node:path';

/** What a chunk's name is decided with. */
interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const module = (path: string) => join(import.meta.dirname, '..', path).replaceAll('\\', '/');
const debut = module('src/main.tsx');
const accueil = module('src/ui/aujourdhui/Aujourdhui.tsx');

/**
 * The frame, the home screen and everything they import at once go in one file: fifty small ones, each asked of the
 * service worker, cost an old laptop half a second of its cold start.
 */
export function socle(): (id: string, graph: Graph) => string | null {
  let atteints: Set<string> | undefined;
  return (id, graph) => {
    if (atteints === undefined) {
      atteints = new Set();
      const suite = [debut, accueil];
      for (let id = suite.pop(); id !== undefined; id = suite.pop()) {
        if (atteints.has(id)) continue;
        atteints.add(id);
        suite.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
      }
    }
    return atteints.has(id) && id !== debut ? 'socle' : null;
  };
}
