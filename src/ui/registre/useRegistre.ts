import { useSyncExternalStore } from 'react';
import type { Trouvees } from '../../store/indexDeliberations.ts';
import { registreEnMemoire, type EtatRegistre } from '../../store/recherche.ts';

/** The register in memory, read and indexed from the first screen that asks for it. */
export function useRegistre(): EtatRegistre & {
  readonly chercher: (demande: string) => Trouvees | undefined;
} {
  const registre = registreEnMemoire();
  const etat = useSyncExternalStore(registre.abonner, registre.etat);
  return { ...etat, chercher: (demande) => registre.chercher(demande) };
}
