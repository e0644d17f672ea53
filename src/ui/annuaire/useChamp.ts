import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Outcome, Refus } from '../../domain/refus.ts';

export interface Champ<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** To hang on an element around the control. */
  readonly onBlur: () => void;
  readonly refus: Refus | undefined;
}

/**
 * A field that writes itself when the hand leaves it, when its page is hidden, or when it goes away with what was
 * typed. `ecrire` answers undefined when the value is not one to write; what was typed then stays on screen.
 */
export function useChamp<T extends string | number | undefined>(
  valeur: T,
  ecrire: (value: T) => Promise<Outcome<unknown>> | undefined,
): Champ<T> {
  const [saisi, setSaisi] = useState<{ readonly value: T }>();
  const [refus, setRefus] = useState<Refus>();
  // The live query has caught up with what was written.
  if (saisi !== undefined && saisi.value === valeur) setSaisi(undefined);

  const ranger = async () => {
    if (saisi === undefined) return;
    const value = (typeof saisi.value === 'string' ? saisi.value.normalize('NFC').trim() : saisi.value) as T;
    if (value === valeur) {
      setSaisi(undefined);
      return;
    }
    const outcome = await ecrire(value);
    if (outcome === undefined) return;
    setRefus(outcome.ok ? undefined : outcome.refus);
    if (outcome.ok) setSaisi({ value });
  };
  const dernier = useRef(ranger);
  useLayoutEffect(() => {
    dernier.current = ranger;
  });

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void dernier.current();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      void dernier.current();
    };
  }, []);

  return {
    value: saisi === undefined ? valeur : saisi.value,
    onChange: (value) => {
      setSaisi({ value });
    },
    onBlur: () => void ranger(),
    refus,
  };
}
