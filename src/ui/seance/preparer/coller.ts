/** « 1. », « 1) », « 2.3 - », « III. », « a) », « • »: what numbers or marks a line in a pasted ordre du jour. */
const MARQUE =
  /^\s*(?:(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}(?=\s*[.)°–—-])|[a-z](?=\)))\s*(?:[.)°:–—-]+\s*)+|[•◦▪*–—-]\s+)/u;

/** One title per line of a pasted text, without its marks; empty lines are dropped. */
export const lignesCollees = (texte: string): string[] =>
  texte
    .split(/\r\n?|\n/)
    .map((ligne) => ligne.replace(MARQUE, '').replace(/\s+/gu, ' ').trim())
    .filter((ligne) => ligne !== '');

/** « (huis clos) », « [besloten zitting] »: what a pasted title says of its own publicity, in both languages. */
const HUIS_CLOS =
  /\s*[([]\s*(?:(?:à|en|séance à)\s+)?(?:huis[\s-]clos|(?:in\s+)?besloten(?:\s+(?:zitting|vergadering|deel))?)\s*[)\]]/giu;

/** A title without the mark of the closed part, and whether it bore one. */
export function titreSansHuisClos(ligne: string): { readonly intitule: string; readonly huisClos: boolean } {
  const intitule = ligne.replace(HUIS_CLOS, '').trim();
  return intitule === ligne || intitule === '' ? { intitule: ligne, huisClos: false } : { intitule, huisClos: true };
}
