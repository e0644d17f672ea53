import type { Confiance, Source } from '../parametre.ts';

/** An article of the code général des collectivités territoriales. */
export function cgct(article: string, texte: string, confiance: Confiance = 'verifie'): Source {
  return { article: `CGCT ${article}`, texte, confiance };
}

/** The order of 7 October 2021 (2021-1310) and its decree apply from this day: procès-verbal, liste, publication. */
export const REFORME_2022 = '2022-07-01';
export const VEILLE_REFORME_2022 = '2022-06-30';

export const LOI_2025_1249: Source = {
  article: 'Loi n° 2025-1249 du 22 décembre 2025, art. 32',
  texte:
    'Est illégale la délibération à laquelle a pris part un membre du conseil intéressé à l’affaire ; sa seule présence n’est pas une participation.',
  url: 'https://legal.tricoteuses.fr/articles/JORFARTI000053142383',
  confiance: 'verifie',
};
