import { useEffect, useState } from 'react';

/** Rest after the last change before the sheet is composed again under someone who writes, in ms. */
const CALME = 1500;

/** The value as it stands; while someone writes, the one before, until the hand rests. */
export function useAuCalme<T>(valeur: T, ecrit: boolean): T {
  const [calme, setCalme] = useState(valeur);
  useEffect(() => {
    if (!ecrit) {
      setCalme(valeur);
      return undefined;
    }
    const attente = setTimeout(() => {
      setCalme(valeur);
    }, CALME);
    return () => {
      clearTimeout(attente);
    };
  }, [valeur, ecrit]);
  return ecrit ? calme : valeur;
}
