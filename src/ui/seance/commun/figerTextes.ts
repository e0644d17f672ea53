import { figerTextes } from '../../../documents/composer/textesFiges.ts';
import type { Outcome } from '../../../domain/refus.ts';
import { lireTextesDe } from '../../../store/lecturesTextes.ts';
import { keepPage } from '../../../store/textesFiges.ts';

/** Texts that leave with the convocation: the drafts and the notes; the minutes take them all. */
const CONVOQUES = /\/(projet|note)$/;

export type Moment = 'convocation' | 'arret';

/** The free texts of a sitting as one page, as they are now. */
export async function pageDesTextes(seanceId: string, moment: Moment): Promise<string> {
  const textes = await lireTextesDe(seanceId);
  return figerTextes(moment === 'arret' ? textes : textes.filter(({ id }) => CONVOQUES.test(id)));
}

/** Keeps the free texts as they are now, and answers the hash that the sitting will carry. */
export const garderTextes = async (seanceId: string, moment: Moment): Promise<Outcome<string>> =>
  keepPage(await pageDesTextes(seanceId, moment));
