import type { Refus } from '../../../domain/refus.ts';
import type { Piece } from '../../../domain/seance/seance.ts';
import { openFichier } from '../../../store/fichiers.ts';
import { saveAs } from '../../kit/telecharger.ts';

/** Types that a browser shows without running anything of theirs. */
const A_LIRE = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/plain']);

/** Opens a paper in its own tab, or hands it to the device; refused when this device does not hold it. */
export async function ouvrirPiece(piece: Piece): Promise<Refus | undefined> {
  const fichier = await openFichier(piece.sha256);
  if (fichier === undefined) return { code: 'reference-manquante', quoi: 'piece', id: piece.id };
  if (!A_LIRE.has(fichier.type)) {
    saveAs(fichier.blob, piece.nom);
    return undefined;
  }
  const url = URL.createObjectURL(fichier.blob);
  window.open(url, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return undefined;
}
