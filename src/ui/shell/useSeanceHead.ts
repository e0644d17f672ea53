import { useLiveQuery } from 'dexie-react-hooks';
import type { TextesBruts } from '../../domain/seance/manques.ts';
import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { lireTextesDe } from '../../store/lecturesTextes.ts';
import { lireSeance } from '../../store/lectures.ts';
import { momentsFaits } from './momentsFaits.ts';
import type { Moment } from './routes.ts';

export interface SeanceHead {
  date: string;
  instance: string;
  commune: string;
  done: readonly Moment[];
  /** Begun, with something missing. */
  incomplete: readonly Moment[];
}

/** Free texts are read only while a note de synthèse may still be missing: the head repaints at each fact. */
async function textesUtiles(seance: Seance): Promise<TextesBruts> {
  if (seance.deroule.length > 0 || !reglementDeSeance(seance).noteSynthese.valeur) return new Map();
  return new Map((await lireTextesDe(seance.id)).map(({ id, brut }) => [id, brut]));
}

/** What the head of a sitting shows: undefined while it is being read, null when there is no such sitting. */
export function useSeanceHead(seanceId: string): SeanceHead | null | undefined {
  return useLiveQuery(async () => {
    const seance = await lireSeance(seanceId);
    if (!seance) return null;
    const { faits, incomplets } = momentsFaits(seance, await textesUtiles(seance));
    return {
      date: seance.date,
      instance: seance.nomInstance,
      commune: seance.nomCommune,
      done: faits,
      incomplete: incomplets,
    };
  }, [seanceId]);
}
