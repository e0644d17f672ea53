/** Signs of Windows-1252 that a wrong conversion leaves as control characters. */
const MAL_CONVERTIS: Readonly<Record<string, string>> = {
  '\u0091': '’',
  '\u0092': '’',
  '\u0093': '«',
  '\u0094': '»',
  '\u0096': '–',
  '\u0097': '—',
  '\u008c': 'Œ',
  '\u009c': 'œ',
};

/**
 * A cell as a person would have typed it: composed accents, plain spaces, no control or invisible character,
 * and no `="…"` wrapping that spreadsheets put around codes.
 */
export function nettoyer(cellule: string): string {
  const texte = cellule
    .replace(/[\u0091-\u0094\u0096\u0097\u008c\u009c]/g, (signe) => MAL_CONVERTIS[signe] ?? '')
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
  return /^="([^"]*)"$/.exec(texte)?.[1]?.trim() ?? texte;
}

/** For comparing names and headers: no accents, capitals, hyphens or apostrophes. */
export function plier(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A text that a spreadsheet would run; no name begins so. */
export const estFormule = (texte: string): boolean => /^[=+@]|^-[^\p{L}]/u.test(texte);
