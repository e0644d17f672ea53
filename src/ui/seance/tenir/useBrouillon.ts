import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refus } from '../../../domain/refus.ts';
import { garderBrouillon, lireBrouillon, oublierBrouillon } from '../../../store/brouillons.ts';

type Garde<T> = {
  /** undefined while the device is being read. */
  readonly valeur: T | undefined;
  /** True when it was found on the device, left there by a closed tab. */
  readonly repris: boolean;
  /** Why the last touch is on the screen and not on the device. */
  readonly refus: Refus | undefined;
  readonly changer: (change: (valeur: T) => T) => void;
  readonly oublier: () => void;
};

/**
 * A draft that survives the tab: written to the device at each change. `depart` gives a fresh one, `valable` says
 * whether what was found still answers to the present (else it is left aside).
 */
export function useBrouillon<T extends object>(id: string, depart: () => T, valable: (trouve: T) => boolean): Garde<T> {
  const [valeur, setValeur] = useState<T>();
  const [repris, setRepris] = useState(false);
  const [refus, setRefus] = useState<Refus>();
  const derniere = useRef<T>(undefined);
  const debut = useRef({ depart, valable });

  useEffect(() => {
    let vivant = true;
    void lireBrouillon(id).then((trouve) => {
      if (!vivant || derniere.current !== undefined) return;
      const ancien = trouve as T | undefined;
      const garde = ancien !== undefined && debut.current.valable(ancien);
      derniere.current = garde ? { ...debut.current.depart(), ...ancien } : debut.current.depart();
      setRepris(garde);
      setValeur(derniere.current);
    });
    return () => {
      vivant = false;
    };
  }, [id]);

  const changer = useCallback(
    (change: (valeur: T) => T) => {
      if (derniere.current === undefined) return;
      derniere.current = change(derniere.current);
      setValeur(derniere.current);
      void garderBrouillon(id, derniere.current).then(setRefus);
    },
    [id],
  );
  const oublier = useCallback(() => {
    setRepris(false);
    setRefus(undefined);
    void oublierBrouillon(id);
  }, [id]);
  return { valeur, repris, refus, changer, oublier };
}
