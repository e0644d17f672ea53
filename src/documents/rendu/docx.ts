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
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  localeDuDocument,
  motsDePage,
  type Bilingue,
  type Bloc,
  type Document,
  type Locale,
  type Paragraphe as ParagrapheDuModele,
} from '../modele/document.ts';
import { aUneMarge, margeUtile } from '../modele/texte.ts';
import { LARGEUR_UTILE, propre, textRuns } from './docxRuns.ts';
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
import { deuxLangues } from './docxDeux.ts';
import { signatures, tableau } from './docxTableaux.ts';

const NIVEAUX = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ALIGNE = {
  gauche: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  droite: AlignmentType.RIGHT,
  justifie: AlignmentType.JUSTIFIED,
} as const;

const marge = (texte: string | undefined): TextRun[] =>
  texte === undefined ? [] : [new TextRun({ text: propre(texte), style: STYLE_MARGE }), new TextRun('\t')];

/** Numbered lists restart: each takes an instance of its own. `marge`: the text stands right of a margin. */
export type Compteur = { suivant: number; readonly marge: boolean; readonly locale?: Locale };

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
      return [new Paragraph({ style: STYLE_LISTE, children: textRuns(enfant.runs, compteur.locale), ...numerote })];
    }),
  );
}

function paragraphe(bloc: ParagrapheDuModele, compteur: Compteur): Paragraph {
  const note = margeUtile(bloc);
  const style = note === undefined ? STYLE_TEXTE : STYLE_TEXTE_MARGE;
  return new Paragraph({
    ...(compteur.marge ? { style } : {}),
    children: [...marge(note), ...textRuns(bloc.runs, compteur.locale)],
    ...(bloc.aligne === undefined ? {} : { alignment: ALIGNE[bloc.aligne] }),
  });
}

/** Pairs that follow each other are one table: its lines keep the two languages facing. */
export function suite(blocs: readonly Bloc[], compteur: Compteur): FileChild[] {
  const sortie: FileChild[] = [];
  let couples: Bilingue[] = [];
  const clore = (): void => {
    if (couples.length > 0)
      sortie.push(
        ...deuxLangues(couples, compteur.marge, (b, locale) =>
          elements(b, { suivant: (compteur.suivant += 1), marge: false, locale }),
        ),
      );
    couples = [];
  };
  for (const bloc of blocs) {
    if (bloc.type === 'bilingue') couples.push(bloc);
    else {
      clore();
      sortie.push(...elements(bloc, compteur));
    }
  }
  clore();
  return sortie;
}

function elements(bloc: Bloc, compteur: Compteur): FileChild[] {
  switch (bloc.type) {
    case 'titre':
      return [
        new Paragraph({
          heading: NIVEAUX[bloc.niveau],
          ...(compteur.marge ? { indent: { left: GOUTTIERE } } : {}),
          children: textRuns(bloc.runs, compteur.locale),
        }),
      ];
    case 'paragraphe':
      return [paragraphe(bloc, compteur)];
    case 'liste':
      return liste(bloc, compteur, 0);
    case 'tableau':
      return tableau(bloc);
    case 'signatures':
      return signatures(bloc, compteur.marge ? GOUTTIERE : 0);
    case 'libre':
      return suite(bloc.blocs, compteur);
    case 'bilingue':
      return suite([bloc], compteur);
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
  const [avant, entre, apres] = motsDePage(document);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: LARGEUR_UTILE }],
        children: [
          new TextRun(`${propre(document.piedDePage ?? '')}\t`),
          new TextRun({ children: [avant, PageNumber.CURRENT, entre, PageNumber.TOTAL_PAGES, apres] }),
        ],
      }),
    ],
  });
}

function word(document: Document): DocumentWord {
  const compteur: Compteur = { suivant: 0, marge: aUneMarge(document.blocs) };
  return new DocumentWord({
    title: propre(document.titre),
    subject: propre(document.sujet),
    creator: propre(document.auteur),
    lastModifiedBy: propre(document.auteur),
    styles: styles(localeDuDocument(document)),
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
          ...suite(document.blocs, compteur),
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
