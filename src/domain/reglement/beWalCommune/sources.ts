import type { Confiance, Source } from '../parametre.ts';

/** An article of the code de la démocratie locale et de la décentralisation, whose present wording was not read. */
export function cdld(article: string, texte: string, confiance: Confiance = 'a-confirmer'): Source {
  return { article: `CDLD ${article}`, texte, confiance };
}

/** The decree of 27 March 2024, published on 18 June 2024: the day it came into force is to be confirmed. */
export const DECRET_2024 = '2024-06-28';
export const VEILLE_DECRET_2024 = '2024-06-27';
