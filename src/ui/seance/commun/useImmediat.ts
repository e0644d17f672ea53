import { useState } from 'react';

/**
 * A choice shown as soon as it is made, while it is being written: a box never unticks itself for the time of a write.
 * `ecrire` answers whether the device has it; when it was refused, what the record holds is shown again.
 */
export function useImmediat<T>(valeur: T, ecrire: (suite: T) => Promise<boolean>): readonly [T, (suite: T) => void] {
  const [attente, setAttente] = useState<{ readonly depuis: T; readonly vers: T }>();
  // The record moved on, here or elsewhere: it speaks again.
  if (attente !== undefined && !Object.is(attente.depuis, valeur)) setAttente(undefined);
  const choisir = (suite: T) => {
    if (Object.is(suite, valeur)) return;
    setAttente({ depuis: valeur, vers: suite });
    void ecrire(suite).then((ok) => {
      if (!ok) setAttente(undefined);
    });
  };
  return [attente === undefined ? valeur : attente.vers, choisir];
}
