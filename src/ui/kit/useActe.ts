import { useCallback, useState } from 'react';
import type { Outcome, Refus } from '../../domain/refus.ts';
import { recordGeste, type Intention } from '../../store/record.ts';

export interface Acteur {
  /** Writes one gesture. True when the device has it; false when it was refused, and `refus` then says why. */
  faire: (...intentions: readonly Intention[]) => Promise<boolean>;
  /** The same for a writer of the store that makes its gesture itself. */
  tenter: (ecrire: () => Promise<Outcome<unknown>>) => Promise<boolean>;
  /** The refusal of the last gesture, until the next one. */
  refus: Refus | undefined;
  setRefus: (refus: Refus | undefined) => void;
  /** A gesture is being written. */
  encours: boolean;
}

/** Gestures of one place of the screen, with their refusal shown at that place. */
export function useActe(): Acteur {
  const [refus, setRefus] = useState<Refus>();
  const [encours, setEncours] = useState(false);
  const tenter = useCallback(async (ecrire: () => Promise<Outcome<unknown>>) => {
    setEncours(true);
    try {
      const outcome = await ecrire();
      setRefus(outcome.ok ? undefined : outcome.refus);
      return outcome.ok;
    } finally {
      setEncours(false);
    }
  }, []);
  const faire = useCallback((...intentions: readonly Intention[]) => tenter(() => recordGeste(intentions)), [tenter]);
  return { faire, tenter, refus, setRefus, encours };
}
