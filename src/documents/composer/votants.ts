import type { FaitId } from '../../domain/ids.ts';
import { etatInitial, suivre, type Etat } from '../../domain/seance/etat.ts';
import type { Fait } from '../../domain/seance/fait.ts';
import { faitsOrdonnes } from '../../domain/seance/ordre.ts';
import { participer } from '../../domain/seance/participation.ts';
import type { Plume } from './dossier.ts';

export type Instantane = { readonly fait: Fait; readonly avant: Etat; readonly apres: Etat };

/** The deroule with the state before and after each fact, folded once. */
export function instantanes(p: Plume): Instantane[] {
  let etat = etatInitial;
  return faitsOrdonnes(p.seance).map((fait) => {
    const avant = etat;
    etat = suivre(etat, fait);
    return { fait, avant, apres: etat };
  });
}

/** Voices in the room, withdrawals on a point left aside: what a movement changes. */
export const nombreDeVotants = (p: Plume, etat: Etat): number =>
  participer(p.seance, p.reglement, etat, new Map()).votants.length;

export type Sautes = ReadonlySet<FaitId>;
