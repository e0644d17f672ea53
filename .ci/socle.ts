import { join } from 'node:path';

/** What a chunk's name is decided with. */
interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const debut = join(import.meta.dirname, '..', 'src/main.tsx').replaceAll('\\', '/');

/**
 * Everything that the frame and the home screen import at once goes in one file: fifty small ones, each asked of the
 * service worker, cost an old laptop half a second of its cold start.
 */
export function socle(): (id: string, graph: Graph) => string | null {
  let atteints: Set<string> | undefined;
  return (id, graph) => {
    if (atteints === undefined) {
      atteints = new Set();
      const suite = [debut];
      for (let module = suite.pop(); module !== undefined; module = suite.pop()) {
        if (atteints.has(module)) continue;
        atteints.add(module);
        suite.push(...(graph.getModuleInfo(module)?.importedIds ?? []));
      }
    }
    return atteints.has(id) && id !== debut ? 'socle' : null;
  };
}
