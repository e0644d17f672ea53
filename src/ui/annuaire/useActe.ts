import { useState } from 'react';
import type { Outcome, Refus } from '../../domain/refus.ts';

/** Runs an act and keeps its refusal beside the hand; `true` when it was written. */
export function useActe() {
  const [refus, setRefus] = useState<Refus>();
  const [occupe, setOccupe] = useState(false);
  const faire = async (acte: () => Promise<Outcome<unknown>>): Promise<boolean> => {
    setOccupe(true);
    const outcome = await acte();
    setOccupe(false);
    setRefus(outcome.ok ? undefined : outcome.refus);
    return outcome.ok;
  };
  return { refus, occupe, faire };
}
