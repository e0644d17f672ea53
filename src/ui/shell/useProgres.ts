import { useSyncExternalStore } from 'react';
import { lireProgres, surProgres, type ProgresFichier } from '../../store/synchro/progresFichiers.ts';

/** Files that travel now, by SHA-256. */
export const useProgres = (): ReadonlyMap<string, ProgresFichier> => useSyncExternalStore(surProgres, lireProgres);

/** Of all that goes one way, in whole per cent; of what arrives when nothing leaves. */
export function resumerProgres(
  progres: ReadonlyMap<string, ProgresFichier>,
): { readonly sens: ProgresFichier['sens']; readonly pourcent: number } | undefined {
  const tous = [...progres.values()];
  const sens = tous.some((p) => p.sens === 'envoi') ? 'envoi' : 'reception';
  const siens = tous.filter((p) => p.sens === sens);
  const total = siens.reduce((n, p) => n + p.total, 0);
  if (total === 0) return undefined;
  return { sens, pourcent: Math.floor((100 * siens.reduce((n, p) => n + p.fait, 0)) / total) };
}
