import { useObservable } from 'dexie-react-hooks';
import type { Seance } from '../../domain/seance/seance.ts';
import { suivreSeance } from '../../store/seanceSuivie.ts';

/** The sitting as it stands: undefined while it is being read, null when the carnet has none. */
export const useSeanceSuivie = (id: string): Seance | null | undefined => useObservable(() => suivreSeance(id), [id]);
