/** Lower case, no accent, no ligature: « Œuvre » → « oeuvre ». */
export const plier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');

const ENTRE_MOTS = /[^\p{L}\p{N}]+/u;

/** The words of a text, folded; « l’école » gives « l » and « ecole ». */
export const motsDe = (texte: string): string[] =>
  plier(texte)
    .split(ENTRE_MOTS)
    .filter((mot) => mot !== '');

const VIDES = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les n ou par pour qu que qui s se son sur un une'.split(' '),
);

/** Words that say nothing of a subject. */
export const estVide = (mot: string): boolean => VIDES.has(mot);

/** The singular behind a regular plural, when the word may be one: « ecoles » → « ecole », « reseaux » → « reseau ». */
export const singulier = (mot: string): string | undefined =>
  mot.length > 3 && /[sx]$/.test(mot) ? mot.slice(0, -1) : undefined;

/**
 * Forms under which a folded word of a document is found besides its own beginning: « travaux » is found by
 * « travail » and by « traval… », « municipal » by « municipaux », « 041 » by « 41 ».
 */
export function autresFormes(mot: string): string[] {
  if (/^0+\d/.test(mot)) return [mot.replace(/^0+/, '')];
  if (mot.length < 5) return [];
  if (mot.endsWith('aux') && !mot.endsWith('eaux')) return [`${mot.slice(0, -3)}al`, `${mot.slice(0, -3)}ail`];
  if (mot.endsWith('ail')) return [`${mot.slice(0, -3)}aux`];
  return mot.endsWith('al') ? [`${mot.slice(0, -2)}aux`] : [];
}
