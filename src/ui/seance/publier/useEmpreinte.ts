import { useEffect, useState } from 'react';
import type { Piece } from '../../../domain/seance/seance.ts';
import { openFichier } from '../../../store/fichiers.ts';
import { sha256 } from '../../../store/sha256.ts';

export type EtatEmpreinte = 'verification' | 'verifiee' | 'differente' | 'absent';

/** Whether the file kept here is the one deposited, and how to open it. */
export function useEmpreinte(piece: Piece): { etat: EtatEmpreinte; ouvrir: () => void } {
  const [lu, setLu] = useState<{ etat: EtatEmpreinte; blob?: Blob }>({ etat: 'verification' });
  useEffect(() => {
    let parti = false;
    const verifier = async () => {
      const fichier = await openFichier(piece.sha256);
      if (fichier === undefined) return { etat: 'absent' as const };
      const empreinte = await sha256(await fichier.blob.arrayBuffer());
      return { etat: empreinte === piece.sha256 ? ('verifiee' as const) : ('differente' as const), blob: fichier.blob };
    };
    void verifier().then((resultat) => {
      if (!parti) setLu(resultat);
    });
    return () => {
      parti = true;
    };
  }, [piece.sha256]);
  const ouvrir = () => {
    if (lu.blob === undefined) return;
    const url = URL.createObjectURL(lu.blob);
    window.open(url, '_blank', 'noopener');
    // The new page has read the address well before a minute.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
  };
  return { etat: lu.etat, ouvrir };
}
