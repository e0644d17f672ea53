/** Gender of people named as they were proclaimed: feminine when each name says « Mme ». */
export const genreDesNoms = (noms: readonly string[]): 'f' | 'm' =>
  noms.length > 0 && noms.every((nom) => /^(Mmes?|Mlle|mevr\.?)\s/u.test(nom)) ? 'f' : 'm';
