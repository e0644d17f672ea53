import { Paragraph, Table, TableCell, TableRow, WidthType, type FileChild } from 'docx';
import type { Bilingue, Bloc, Locale } from '../modele/document.ts';
import { lignesDuCouple, margeDuCouple } from '../modele/texte.ts';
import { LARGEUR_UTILE, textRuns } from './docxRuns.ts';
import { GOUTTIERE } from './docxStyles.ts';
import { SANS_BORD, SANS_BORD_TABLE } from './docxTableaux.ts';

/** Room between the two columns, in twentieths of a point. */
const ENTRE = 280;

/** Two languages side by side: a table without lines, whose margin column holds hours and numbers. */
export function deuxLangues(
  couples: readonly Bilingue[],
  avecMarge: boolean,
  elements: (bloc: Bloc, locale: Locale) => FileChild[],
): FileChild[] {
  const gouttiere = avecMarge ? GOUTTIERE : 0;
  const largeur = Math.floor((LARGEUR_UTILE - gouttiere) / 2);
  const cellule = (children: FileChild[], size: number, right: number): TableCell =>
    new TableCell({
      borders: SANS_BORD,
      width: { size, type: WidthType.DXA },
      margins: { left: 0, right, top: 0, bottom: 0 },
      // A cell without a paragraph makes Word refuse the file.
      children: (children.length === 0 ? [new Paragraph({ children: [] })] : children) as Paragraph[],
    });
  const rows = couples.flatMap((couple) =>
    lignesDuCouple(couple).map(([un, autre], i) => {
      const [a, b] = couple.colonnes;
      const note = i === 0 ? margeDuCouple(couple) : undefined;
      const marge = new Paragraph({ children: note === undefined ? [] : textRuns([{ texte: note }]) });
      return new TableRow({
        children: [
          ...(avecMarge ? [cellule([marge], gouttiere, 60)] : []),
          cellule(un === undefined ? [] : elements(un, a.locale), largeur, ENTRE),
          cellule(autre === undefined ? [] : elements(autre, b.locale), largeur, 0),
        ],
      });
    }),
  );
  if (rows.length === 0) return [];
  return [
    new Table({
      borders: SANS_BORD_TABLE,
      width: { size: LARGEUR_UTILE, type: WidthType.DXA },
      columnWidths: [...(avecMarge ? [gouttiere] : []), largeur, largeur],
      rows,
    }),
    new Paragraph({ children: [], spacing: { after: 0 } }),
  ];
}
