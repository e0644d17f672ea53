import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import type { Run, Signatures, Tableau } from '../modele/document.ts';
import { LARGEUR_UTILE, textRuns } from './docxRuns.ts';
import { STYLE_TABLE } from './docxStyles.ts';

export const SANS_BORD = Object.fromEntries(
  ['top', 'bottom', 'left', 'right'].map((b) => [b, { style: BorderStyle.NONE, size: 0, color: 'auto' }]),
);
export const SANS_BORD_TABLE = {
  ...SANS_BORD,
  insideHorizontal: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' },
};

export function tableau(bloc: Tableau): FileChild[] {
  const total = bloc.largeurs.reduce((a, b) => a + b, 0) || 1;
  const colonnes = bloc.entetes.map((_, i) =>
    Math.round(((bloc.largeurs[i] ?? total / bloc.entetes.length) / total) * LARGEUR_UTILE),
  );
  const cellule = (runs: readonly Run[], i: number): TableCell =>
    new TableCell({
      width: { size: colonnes[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: [new Paragraph({ children: textRuns(runs), spacing: { after: 0 } })],
    });
  const hauteur =
    bloc.hauteurLigne === undefined ? {} : { height: { value: bloc.hauteurLigne * 20, rule: HeightRule.ATLEAST } };
  const tete = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: bloc.entetes.map((e, i) => cellule([{ texte: e, gras: true }], i)),
  });
  const lignes = bloc.lignes.map(
    (l) => new TableRow({ cantSplit: true, ...hauteur, children: bloc.entetes.map((_, i) => cellule(l[i] ?? [], i)) }),
  );
  return [
    ...(bloc.legende === undefined
      ? []
      : [new Paragraph({ children: textRuns([{ texte: bloc.legende }]), keepNext: true })]),
    new Table({
      style: STYLE_TABLE,
      width: { size: LARGEUR_UTILE, type: WidthType.DXA },
      columnWidths: colonnes,
      rows: [tete, ...lignes],
    }),
    new Paragraph({ children: [], spacing: { after: 0 } }),
  ];
}

/** Signatories side by side, with room above each name for the hand. */
export function signatures(bloc: Signatures, retrait = 0): FileChild[] {
  const n = Math.max(1, bloc.signataires.length);
  const largeur = Math.floor((LARGEUR_UTILE - retrait) / n);
  const cellules = bloc.signataires.map(
    (s) =>
      new TableCell({
        borders: SANS_BORD,
        width: { size: largeur, type: WidthType.DXA },
        children: [
          new Paragraph({
            children: textRuns([{ texte: s.qualite }]),
            keepNext: true,
            spacing: { before: 360, after: 1100 },
          }),
          new Paragraph({ children: textRuns([{ texte: s.nom ?? '' }]) }),
        ],
      }),
  );
  return [
    ...(bloc.lieuEtDate === undefined
      ? []
      : [
          new Paragraph({
            children: textRuns([{ texte: bloc.lieuEtDate }]),
            keepNext: true,
            spacing: { before: 360 },
            indent: { left: retrait },
          }),
        ]),
    new Table({
      borders: SANS_BORD_TABLE,
      indent: { size: retrait, type: WidthType.DXA },
      width: { size: LARGEUR_UTILE - retrait, type: WidthType.DXA },
      columnWidths: bloc.signataires.map(() => largeur),
      rows: [new TableRow({ cantSplit: true, children: cellules })],
    }),
    new Paragraph({ children: [], spacing: { after: 0 } }),
  ];
}
