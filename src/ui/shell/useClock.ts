import { useSyncExternalStore } from 'react';
import { momentCivil } from '../i18n/formats.ts';

function subscribe(listener: () => void) {
  const timer = setInterval(listener, 1000);
  return () => {
    clearInterval(timer);
  };
}

/** The civil time 'HH:MM'; renders again when the minute changes. */
export function useClock(): string {
  return useSyncExternalStore(subscribe, () => momentCivil(Date.now()).heure);
}

/** The civil date 'YYYY-MM-DD'; renders again at midnight. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, () => momentCivil(Date.now()).date);
}
