import { carnet } from './courant.ts';
import type { Texte } from './db.ts';

/** Free texts of one sitting: their projections, without the log of their changes. */
export const lireTextesDe = (seanceId: string): Promise<Texte[]> =>
  carnet().textes.where('seanceId').equals(seanceId).toArray();

/** When each free text of a sitting last changed. */
export const lireDatesTextes = async (seanceId: string): Promise<{ id: string; majLe: string }[]> =>
  (await lireTextesDe(seanceId)).map(({ id, majLe }) => ({ id, majLe }));
