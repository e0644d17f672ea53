import type { Locale, Run } from '../modele/document.ts';

/** Bytes of the font files to embed (TrueType, OpenType or WOFF; WOFF2 cannot be subset). A face not given is drawn from the roman. */
export type Polices = {
  readonly romain: Uint8Array;
  readonly gras?: Uint8Array;
  readonly italique?: Uint8Array;
  readonly grasItalique?: Uint8Array;
};

export const MARGE = 57;
export const GOUTTIERE = 54;
export const CORPS = 11;
export const ENCRE = '#1b1a17';
export const GRIS = '#5a564c';
export const TRAIT = '#b8433a';

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;
type Trait = { readonly page: number; readonly de: number; readonly a: number };
export type Feuille = {
  readonly pdf: Pdf;
  readonly lisible: (texte: string) => string;
  readonly traits: Trait[];
  readonly avecMarge: boolean;
  readonly racine: Element;
  readonly gauche: number;
  readonly largeur: number;
  readonly polices: Polices;
};

/** What pdfkit knows of the current face and does not publish. */
type FaceCourante = { readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } } };

/**
 * A text that the roman can draw. Latin subsets lack the narrow no-break space and the letters of other
 * alphabets: a letter falls back on its base (ş → s), then on « ? », never on an empty box.
 */
export function lisiblePar(pdf: Pdf): (texte: string) => string {
  const { font } = (pdf as unknown as FaceCourante)._font;
  const connu = (c: string): boolean => c === '\n' || font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0);
  const base = (c: string): string => {
    if (connu(c)) return c;
    const nue = c.normalize('NFKD').replace(/\p{M}/gu, '');
    return nue !== '' && [...nue].every(connu) ? nue : '?';
  };
  return (texte) =>
    [
      ...texte
        .normalize('NFC')
        .replace(/[\u202f\u2002\u2009]/g, '\u00a0')
        .replaceAll('\t', ' ')
        .replace(/(?!\n)\p{Cc}/gu, ''),
    ]
      .map(base)
      .join('');
}

const bas = (f: Feuille): number => f.pdf.page.height - f.pdf.page.margins.bottom;
export const placePour = (f: Feuille, hauteur: number): void => {
  if (f.pdf.y + hauteur > bas(f)) f.pdf.addPage();
};

const face = (f: Feuille, r: Run): keyof Polices => {
  const voulue = r.gras ? (r.italique ? 'grasItalique' : 'gras') : r.italique ? 'italique' : 'romain';
  return f.polices[voulue] === undefined ? 'romain' : voulue;
};

/** Runs of one paragraph, in one flow; a face that the fonts lack is drawn from the normal one. */
export function ecrire(
  f: Feuille,
  runs: readonly Run[],
  x: number,
  largeur: number,
  align: 'left' | 'center' | 'right' | 'justify' = 'left',
): void {
  const utiles = runs.filter((r) => r.texte !== '');
  const { pdf } = f;
  let debut = true;
  utiles.forEach((r, i) => {
    const voulue = face(f, r);
    pdf.font(voulue).lineWidth(0.35).strokeColor(ENCRE).fillColor(ENCRE);
    const options = {
      width: largeur,
      align,
      lineGap: 2.5,
      continued: i < utiles.length - 1,
      underline: r.souligne === true,
      strike: r.barre === true,
      oblique: r.italique === true && voulue === 'romain',
      stroke: r.gras === true && voulue === 'romain',
      fill: true,
    };
    if (debut) pdf.text(f.lisible(r.texte), x, pdf.y, options);
    else pdf.text(f.lisible(r.texte), options);
    debut = false;
  });
}

/** Notes where the margin line stands beside what is drawn, on one page or on several. */
export function tirerLaMarge(f: Feuille, dessin: () => void): void {
  const { pdf } = f;
  const derniere = (): number => pdf.bufferedPageRange().count - 1;
  const premiere = derniere();
  const de = pdf.y;
  dessin();
  for (let page = premiere; page <= derniere(); page += 1) {
    const a = page === derniere() ? pdf.y : pdf.page.height - MARGE;
    f.traits.push({ page, de: page === premiere ? de : MARGE, a });
  }
}

/** One tagged element with its drawing, in the order of reading. */
export function baliser(f: Feuille, balise: string, dessin: () => void, parent: Element = f.racine): void {
  const element = f.pdf.struct(balise, {}, dessin);
  parent.add(element);
  element.end();
}

/** Lines of one heading or paragraph, each in its language: the second one is a span of its own. */
export function baliserLignes(
  f: Feuille,
  balise: string,
  lignes: readonly { readonly locale?: Locale | undefined; readonly dessin: () => void }[],
): void {
  const element = f.pdf.struct(balise);
  f.racine.add(element);
  for (const { locale, dessin } of lignes) {
    const ligne = f.pdf.struct('Span', locale === undefined ? {} : { lang: locale }, dessin);
    element.add(ligne);
    ligne.end();
  }
  element.end();
}

export function artefact(pdf: Pdf, dessin: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  dessin();
  pdf.endMarkedContent();
}
