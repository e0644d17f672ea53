import { carnet } from '../courant.ts';
import type { Carnet } from '../db.ts';
import { lireFichiersRefuses } from './fichiersRefuses.ts';
import { lireRefusees } from './reprendre.ts';
import { lireTextesRefuses } from './textesRefuses.ts';

/** Changes, words and files that no server has and that nobody dealt with: what *À reprendre* lists of them. */
export async function compterLaisses(db: Carnet = carnet()): Promise<number> {
  const listes = await Promise.all([lireRefusees(db), lireTextesRefuses(db), lireFichiersRefuses(db)]);
  return listes.reduce((n, liste) => n + liste.length, 0);
}
