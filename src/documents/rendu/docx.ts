import {
  AlignmentType,
  Document as DocumentWord,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  TabStopType,
  HeightRule,
  BorderStyle,
  VerticalAlign,
  type FileChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Bloc, Document, Paragraphe as ParagrapheDuModele, Run, Signatures, Tableau } from '../modele/document.ts';
import { aUneMarge, margeUtile } from '../modele/texte.ts';
import {
  FILET,
  GOUTTIERE,
  NUMEROS,
  PUCES,
  STYLE_LISTE,
  STYLE_MARGE,
  STYLE_TABLE,
  STYLE_TABLE_XML,
  STYLE_TEXTE,
  STYLE_TEXTE_MARGE,
  numerotation,
  styles,
} from './docxStyles.ts';

/** A4 with margins of 2 cm left free for the text, in twentieths of a point. */
const LARGEUR_UTILE = 11906 - 2 * 1134;

const NIVEAUX = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ALIGNE = {
  gauche: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  droite: AlignmentType.RIGHT,
  justifie: AlignmentType.JUSTIFIED,
} as const;
const SANS_BORD = Object.fromEntries(
  ['top', 'bottom', 'left', 'right'].map((b) => [b, { style: BorderStyle.NONE, size: 0, color: 'auto' }]),
);
const SANS_BORD_TABLE = {
  ...SANS_BORD,
  insideHorizontal: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' },
};

/** Word refuses a file that holds a character XML 1.0 forbids, lone surrogates included. */
const propre = (texte: string): string =>
  texte
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const textRuns = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap((r) =>
    propre(r.texte)
      .split('\n')
      .map(
        (text, i) =>
          new TextRun({
            text,
            ...(i > 0 ? { break: 1 } : {}),
            ...(r.gras ? { bold: true } : {}),
            ...(r.italique ? { italics: true } : {}),
            ...(r.souligne ? { underline: {} } : {}),
            ...(r.barre ? { strike: true } : {}),
          }),
      ),
  );

const marge = (texte: string | undefined): TextRun[] =>
  texte === undefined ? [] : [new TextRun({ text: propre(texte), style: STYLE_MARGE }), new TextRun('\t')];

function tableau(bloc: Tableau): FileChild[] {
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
function signatures(bloc: Signatures): FileChild[] {
  const n = Math.max(1, bloc.signataires.length);
  const largeur = Math.floor(LARGEUR_UTILE / n);
  const cellules = bloc.signataires.map(
    (s) =>
      new TableCell({
        borders: SANS_BORD,
        width: { size: largeur, type: WidthType.DXA },
        children: [
          new Paragraph({ children: textRuns([{ texte: s.qualite }]), keepNext: true, spacing: { after: 1100 } }),
          new Paragraph({ children: textRuns([{ texte: s.nom ?? '' }]) }),
        ],
      }),
  );
  return [
    ...(bloc.lieuEtDate === undefined
      ? []
      : [
          new Paragraph({ children: textRuns([{ texte: bloc.lieuEtDate }]), keepNext: true, spacing: { before: 360 } }),
        ]),
    new Table({
      borders: SANS_BORD_TABLE,
      width: { size: LARGEUR_UTILE, type: WidthType.DXA },
      columnWidths: bloc.signataires.map(() => largeur),
      rows: [new TableRow({ cantSplit: true, children: cellules })],
    }),
    new Paragraph({ children: [], spacing: { after: 0 } }),
  ];
}

/** Numbered lists restart: each takes an instance of its own. `marge`: the text stands right of a margin. */
type Compteur = { suivant: number; readonly marge: boolean };

function liste(bloc: Extract<Bloc, { type: 'liste' }>, compteur: Compteur, niveau: number): FileChild[] {
  compteur.suivant += 1;
  const instance = compteur.suivant;
  const level = Math.min(niveau, 3);
  const retrait = 720 + 360 * level + (compteur.marge ? GOUTTIERE : 0);
  return bloc.elements.flatMap((element) =>
    element.flatMap((enfant, i): FileChild[] => {
      if (enfant.type === 'liste') return liste(enfant, compteur, niveau + 1);
      if (enfant.type !== 'paragraphe') return elements(enfant, compteur);
      const numerote =
        i === 0
          ? {
              numbering: { reference: bloc.ordonnee ? NUMEROS : PUCES, level, instance },
              ...(compteur.marge ? { indent: { left: retrait, hanging: 360 } } : {}),
            }
          : { indent: { left: retrait } };
      return [new Paragraph({ style: STYLE_LISTE, children: textRuns(enfant.runs), ...numerote })];
    }),
  );
}

function paragraphe(bloc: ParagrapheDuModele, compteur: Compteur): Paragraph {
  const note = margeUtile(bloc);
  const style = note === undefined ? STYLE_TEXTE : STYLE_TEXTE_MARGE;
  return new Paragraph({
    ...(compteur.marge ? { style } : {}),
    children: [...marge(note), ...textRuns(bloc.runs)],
    ...(bloc.aligne === undefined ? {} : { alignment: ALIGNE[bloc.aligne] }),
  });
}

function elements(bloc: Bloc, compteur: Compteur): FileChild[] {
  switch (bloc.type) {
    case 'titre':
      return [
        new Paragraph({
          heading: NIVEAUX[bloc.niveau],
          ...(compteur.marge ? { indent: { left: GOUTTIERE } } : {}),
          children: textRuns(bloc.runs),
        }),
      ];
    case 'paragraphe':
      return [paragraphe(bloc, compteur)];
    case 'liste':
      return liste(bloc, compteur, 0);
    case 'tableau':
      return tableau(bloc);
    case 'signatures':
      return signatures(bloc);
    case 'libre':
      return bloc.blocs.flatMap((b) => elements(b, compteur));
    case 'saut-de-page':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'filet':
      return [new Paragraph({ border: FILET, children: [] })];
    case 'espace':
      return Array.from({ length: Math.max(0, Math.min(20, bloc.lignes)) }, () => new Paragraph({ children: [] }));
  }
}

/** « page X sur Y », left to Word's own fields. */
function pied(document: Document): Footer {
  const page = document.langue === 'nl' ? ['pagina ', ' van '] : ['page ', ' sur '];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: LARGEUR_UTILE }],
        children: [
          new TextRun(`${propre(document.piedDePage ?? '')}\t`),
          new TextRun({ children: [page[0] ?? '', PageNumber.CURRENT, page[1] ?? '', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function word(document: Document): DocumentWord {
  const compteur: Compteur = { suivant: 0, marge: aUneMarge(document.blocs) };
  const locale = document.langue === 'nl' ? 'nl-BE' : 'fr-FR';
  return new DocumentWord({
    title: propre(document.titre),
    subject: propre(document.sujet),
    creator: propre(document.auteur),
    lastModifiedBy: propre(document.auteur),
    styles: styles(locale),
    numbering: numerotation,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
          },
        },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({
            children: [new Paragraph({ style: 'Header', children: textRuns([{ texte: document.entete ?? '' }]) })],
          }),
        },
        footers: { first: pied(document), default: pied(document) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns([{ texte: document.titre }]) }),
          ...(document.sousTitre === undefined
            ? []
            : [new Paragraph({ style: 'Subtitle', children: textRuns([{ texte: document.sousTitre }]) })]),
          ...document.blocs.flatMap((b) => elements(b, compteur)),
        ],
      },
    ],
  });
}

/** The document as a DOCX file: bytes ready to save. */
export async function docxDuDocument(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const archive = unzipSync(await Packer.pack(word(document), 'uint8array'));
  const feuille = archive['word/styles.xml'];
  if (feuille === undefined) throw new Error('a DOCX without styles.xml');
  const xml = strFromU8(feuille);
  const manque = xml.includes(`w:styleId="${STYLE_TABLE}"`) ? '' : STYLE_TABLE_XML;
  return new Uint8Array(
    zipSync({ ...archive, 'word/styles.xml': strToU8(xml.replace('</w:styles>', `${manque}</w:styles>`)) }),
  );
}

export const TYPE_DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
