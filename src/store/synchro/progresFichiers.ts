/** Where a file that travels stands, in bytes. */
export type ProgresFichier = { readonly sens: 'envoi' | 'reception'; readonly fait: number; readonly total: number };

let progres: ReadonlyMap<string, ProgresFichier> = new Map();
const ecoutes = new Set<() => void>();

/** Files that travel now, by SHA-256; the same object until something changes. */
export const lireProgres = (): ReadonlyMap<string, ProgresFichier> => progres;

/** Calls back when that changes; returns what stops it. */
export function surProgres(ecoute: () => void): () => void {
  ecoutes.add(ecoute);
  return () => {
    ecoutes.delete(ecoute);
  };
}

/** Says where a file stands; nothing: it no longer travels. */
export function direProgres(sha256: string, etape: ProgresFichier | undefined): void {
  const suite = new Map(progres);
  if (etape === undefined) suite.delete(sha256);
  else suite.set(sha256, etape);
  progres = suite;
  for (const ecoute of ecoutes) ecoute();
}
