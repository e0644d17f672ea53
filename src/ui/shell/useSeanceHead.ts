import { useLiveQuery } from 'dexie-react-hooks';
import { lireSeance } from '../../store/lectures.ts';
import { momentsFaits } from './momentsFaits.ts';
import type { Moment } from './routes.ts';

export interface SeanceHead {
  date: string;
  instance: string;
  commune: string;
  done: readonly Moment[];
}

/** What the head of a sitting shows: undefined while it is being read, null when there is no such sitting. */
export function useSeanceHead(seanceId: string): SeanceHead | null | undefined {
  return useLiveQuery(async () => {
    const seance = await lireSeance(seanceId);
    if (!seance) return null;
    return {
      date: seance.date,
      instance: seance.nomInstance,
      commune: seance.nomCommune,
      done: momentsFaits(seance),
    };
  }, [seanceId]);
}
