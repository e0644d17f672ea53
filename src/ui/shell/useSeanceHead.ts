import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo } from 'react';
import type { TextesBruts } from '../../domain/seance/manques.ts';
import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { lireTextesDe } from '../../store/lecturesTextes.ts';
import { usePacks } from '../kit/usePacks.ts';
import { useSeanceSuivie } from '../kit/useSeanceSuivie.ts';
import { momentsFaits } from './momentsFaits.ts';
import type { Moment } from './routes.ts';

export interface SeanceHead {
  date: string;
  instanceId: string;
  instance: string;
  commune: string;
  done: readonly Moment[];
  /** Begun, with something missing. */
  incomplete: readonly Moment[];
}

/** Free texts are read only while a note de synthèse may still be missing. */
const textesUtiles = (seance: Seance): boolean =>
  seance.deroule.length === 0 && reglementDeSeance(seance).noteSynthese.valeur === true;

const SANS_TEXTE: TextesBruts = new Map();

/** What the head of a sitting shows: undefined while it is being read, null when there is no such sitting. */
export function useSeanceHead(seanceId: string): SeanceHead | null | undefined {
  // The head comes after the screen: a tap does not wait for it.
  const seance = useDeferredValue(useSeanceSuivie(seanceId));
  const pret = usePacks(seance == null ? [] : [seance.reglement]);
  const utiles = useMemo(() => seance != null && pret && textesUtiles(seance), [seance, pret]);
  const textes = useLiveQuery(
    async () => (utiles ? new Map((await lireTextesDe(seanceId)).map(({ id, brut }) => [id, brut])) : SANS_TEXTE),
    [seanceId, utiles],
  );
  return useMemo(() => {
    if (seance == null) return seance;
    if (textes === undefined || !pret) return undefined;
    const { faits, incomplets } = momentsFaits(seance, textes);
    return {
      date: seance.date,
      instanceId: seance.instanceId,
      instance: seance.nomInstance,
      commune: seance.nomCommune,
      done: faits,
      incomplete: incomplets,
    };
  }, [seance, textes, pret]);
}
