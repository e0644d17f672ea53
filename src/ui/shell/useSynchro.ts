import { useEffect } from 'react';

/** The rounds with the server run while the page lives; loaded after the first screen, of which they are no part. */
export function useSynchro(): void {
  useEffect(() => {
    void import('../../store/synchro/enMarche.ts').then(({ mettreEnMarche }) => mettreEnMarche());
  }, []);
}
