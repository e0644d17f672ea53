import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type IPropertiesOptions,
  type ILevelsOptions,
} from 'docx';

/** Word's own names, so that the style gallery and the navigation pane of Word and LibreOffice know them. */
export const STYLE_LISTE = 'ListParagraph';
export const STYLE_TABLE = 'TableGrid';
export const STYLE_MARGE = 'Marge';
/** Text right of the margin, and the same with its hour or number left of it. */
export const STYLE_TEXTE = 'Texte';
export const STYLE_TEXTE_MARGE = 'TexteAvecMarge';

/** Width kept left of the text for hours and numbers, in twentieths of a point. */
export const GOUTTIERE = 1020;

const POLICE = 'Cambria';
const ENCRE = '1B1A17';

const titre = (size: number, before: number) => ({
  run: { size, bold: true, color: ENCRE, font: POLICE },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

/** Sizes in half-points, spaces in twentieths of a point. */
export const styles = (langue: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: POLICE, size: 22, color: ENCRE, language: { value: langue } },
      // The rule is said: LibreOffice reads its absence as a fixed height, and titles of two lines overlap.
      paragraph: { spacing: { line: 300, lineRule: LineRuleType.AUTO, after: 120 } },
    },
    title: {
      run: { size: 36, bold: true, color: ENCRE, font: POLICE },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
    },
    heading1: { ...titre(28, 320) },
    heading2: { ...titre(24, 240) },
    heading3: { ...titre(22, 200) },
    listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: true } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 360 } },
    },
    {
      id: STYLE_TEXTE,
      name: 'Texte',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: GOUTTIERE } },
    },
    {
      id: STYLE_TEXTE_MARGE,
      name: 'Texte avec marge',
      basedOn: STYLE_TEXTE,
      next: STYLE_TEXTE,
      quickFormat: true,
      paragraph: { indent: { left: GOUTTIERE, hanging: GOUTTIERE } },
    },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: '5A564C' } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: '5A564C' } },
  ],
  characterStyles: [{ id: STYLE_MARGE, name: STYLE_MARGE, run: { size: 18, color: '5A564C' } }],
});

/** docx names this style but does not write it: it is added to its styles part. */
export const STYLE_TABLE_XML = `<w:style w:type="table" w:styleId="${STYLE_TABLE}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((b) => `<w:${b} w:val="single" w:sz="4" w:space="0" w:color="777777"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`;

export const PUCES = 'puces';
export const NUMEROS = 'numeros';

const niveaux = (texte: (i: number) => string, format: ILevelsOptions['format']): ILevelsOptions[] =>
  [0, 1, 2, 3].map((i) => ({
    level: i,
    ...(format === undefined ? {} : { format }),
    text: texte(i),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 720 + 360 * i, hanging: 360 } } },
  }));

export const numerotation: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: PUCES, levels: niveaux((i) => (i % 2 === 0 ? '•' : '–'), LevelFormat.BULLET) },
    { reference: NUMEROS, levels: niveaux((i) => `%${i + 1}.`, LevelFormat.DECIMAL) },
  ],
};

export const FILET = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '777777' } };
