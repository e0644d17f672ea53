/** « 1. », « 1) », « 2.3 - », « III. », « a) », « • »: what numbers or marks a line in a pasted ordre du jour. */
const MARQUE =
  /^\s*(?:(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}(?=\s*[.)°–—-])|[a-z](?=\)))\s*(?:[.)°:–—-]+\s*)+|[•◦▪*–—-]\s+)/u;

/** One title per line of a pasted text, without its marks; empty lines are dropped. */
export const lignesCollees = (texte: string): string[] =>
  texte
    .split(/\r\n?|\n/)
    .map((ligne) => ligne.replace(MARQUE, '').replace(/\s+/gu, ' ').trim())
    .filter((ligne) => ligne !== '');
