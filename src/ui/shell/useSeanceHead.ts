import type { Moment } from './routes.ts';

export interface SeanceHead {
  date: string | undefined;
  instance: string;
  done: readonly Moment[];
}

/** What the head of a sitting shows; undefined while it is being read. */
export function useSeanceHead(_seanceId: string): SeanceHead | undefined {
  return undefined;
}
