import { useMemo } from 'react';
import type { DateCivile, HeureCivile } from '../../domain/date.ts';
import { useClock, useToday } from '../shell/useClock.ts';

export type Maintenant = { readonly date: DateCivile; readonly heure: HeureCivile };

/** The current civil minute in the legal zone; the component repaints when it changes. */
export function useMaintenant(): Maintenant {
  const date = useToday();
  const heure = useClock();
  return useMemo(() => ({ date, heure }), [date, heure]);
}
