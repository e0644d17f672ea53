import { useEffect } from 'react';
import { lireEspaceDuCarnet } from '../../store/synchro/acces.ts';

/** The rounds with the server run while the page lives; a carnet without one never loads them. */
export function useSynchro(): void {
  useEffect(() => {
    void lireEspaceDuCarnet().then(async (espace) => {
      if (espace === null) return;
      const { mettreEnMarche } = await import('../../store/synchro/enMarche.ts');
      await mettreEnMarche();
    });
  }, []);
}
