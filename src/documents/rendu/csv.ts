import Papa from 'papaparse';

export type Cellule = string | number | undefined;

/** Excel of France reads semicolons, and UTF-8 only behind a byte order mark. */
const BOM = '\ufeff';

/**
 * Rows as CSV text. A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, even behind spaces)
 * is kept readable behind an apostrophe; numbers given as numbers stay numbers.
 */
export function csv(
  entetes: readonly string[],
  lignes: readonly (readonly Cellule[])[],
  { bom = true, separateur = ';' }: { bom?: boolean; separateur?: ';' | ',' } = {},
): string {
  const inerte = (c: Cellule): string | number =>
    typeof c === 'string' && /^\s*[=+\-@\t\r＝＋－＠]/u.test(c) ? `'${c}` : (c ?? '');
  const texte = Papa.unparse(
    { fields: [...entetes], data: lignes.map((l) => l.map(inerte)) },
    { delimiter: separateur, newline: '\r\n' },
  );
  return (bom ? BOM : '') + texte + '\r\n';
}
