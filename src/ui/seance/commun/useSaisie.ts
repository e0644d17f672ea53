import { useEffect, useSyncExternalStore } from 'react';
import type { Refus } from '../../../domain/refus.ts';
import { brouillonDe, finir, oublier, saisir, subscribe, type Enregistrer } from './saisies.ts';

interface SaisieOptions {
  /** Names the field across the application, for instance the sitting, the point and the field. */
  cle: string;
  /** What the record holds. */
  valeur: string;
  /** Writes the words; a refusal leaves them in the field. */
  enregistrer: Enregistrer;
}

export interface Saisie {
  texte: string;
  setTexte: (texte: string) => void;
  /** Writes at once what is typed: to call on blur. */
  finir: () => void;
  refus: Refus | undefined;
}

/** One field of words saved as they are typed, within a third of a second and when the field is left. */
export function useSaisie({ cle, valeur, enregistrer }: SaisieOptions): Saisie {
  const brouillon = useSyncExternalStore(subscribe, () => brouillonDe(cle));
  const lu = brouillon?.ecrit === true && brouillon.texte === valeur;
  useEffect(() => {
    if (lu) oublier(cle);
  }, [lu, cle]);
  useEffect(() => () => finir(cle), [cle]);
  return {
    texte: brouillon?.texte ?? valeur,
    setTexte: (texte) => saisir(cle, texte, enregistrer),
    finir: () => finir(cle),
    refus: brouillon?.refus,
  };
}
