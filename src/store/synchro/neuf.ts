import type { Portee } from '../db.ts';
import type { Fil } from './serveur.ts';

/**
 * What a round has read into a carnet that had nothing, kept from one answer to the next: other records were not here,
 * and are not looked for. `cles` goes once that no longer holds.
 */
export type Neuf = { cles?: Set<string> };

/** What the disk says before an answer is read. */
export type Ici = {
  readonly fil: Fil;
  /** How many there are. */
  readonly suivis: number;
  readonly ecrites: number;
  readonly textes: number;
  readonly portees: readonly Portee[];
};

/**
 * Which records may be here already. Nothing was written here and all that is known of the server is what this round
 * read: the others are new, which spares a first load its readings.
 */
export function dejaLa(neuf: Neuf | undefined, { suivis, ecrites, fil }: Ici): (cle: string) => boolean {
  const cles = neuf?.cles;
  if (cles !== undefined && ecrites === 0 && fil.relecture === undefined && suivis === cles.size)
    return (cle) => cles.has(cle);
  if (neuf) delete neuf.cles;
  return () => true;
}
