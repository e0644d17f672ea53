import type { Confiance, Source } from '../parametre.ts';

/** An article of the Decreet lokaal bestuur of 22 December 2017, read in its French publication. */
export function dlb(article: string, texte: string, confiance: Confiance = 'verifie'): Source {
  return { article: `DLB art. ${article}`, texte, confiance };
}

/** The decree governs the councils installed in January 2019. */
export const DLB_DEPUIS = '2019-01-01';

/** Digital and hybrid meetings (decree of 16 July 2021) from this day. */
export const DIGITAAL = '2021-08-14';
export const VEILLE_DIGITAAL = '2021-08-13';
