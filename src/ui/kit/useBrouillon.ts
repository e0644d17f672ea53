import { useEffect, useState } from 'react';
import type { Refus } from '../../domain/refus.ts';
import { garderBrouillon, lireBrouillon, oublierBrouillon } from '../../store/brouillons.ts';

type Textes = Readonly<Record<string, string>>;

/** A list pasted by the whole of a province is not worth a write at each key. */
const MAXIMUM = 200_000;

const estTextes = (valeur: unknown): valeur is Textes =>
  typeof valeur === 'object' && valeur !== null && Object.values(valeur).every((v) => typeof v === 'string');

/** Fields of a form not yet sent, kept on the device: a closed tab gives them back. */
export function useBrouillon<T extends Textes>(cle: string, vide: T) {
  const [valeur, setValeur] = useState<T>(vide);
  useEffect(() => {
    let ici = true;
    void lireBrouillon(cle).then((lu) => {
      if (ici && estTextes(lu)) setValeur((avant) => (avant === vide ? { ...vide, ...lu } : avant));
    });
    return () => {
      ici = false;
    };
    // The empty value is a constant of the caller.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cle]);
  const [refus, setRefus] = useState<Refus>();
  const changer = (champs: Partial<T>) => {
    const suite = { ...valeur, ...champs };
    setValeur(suite);
    if (Object.values<string>(suite).reduce((n, texte) => n + texte.length, 0) < MAXIMUM)
      void garderBrouillon(cle, suite).then(setRefus);
  };
  const vider = (garde: Partial<T> = {}) => {
    setValeur({ ...vide, ...garde });
    setRefus(undefined);
    void oublierBrouillon(cle);
  };
  return { valeur, refus, changer, vider };
}
