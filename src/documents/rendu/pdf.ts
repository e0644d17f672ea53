import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { aUneMarge, margeUtile, texteDesRuns } from '../modele/texte.ts';
import type { Bloc, Document, Run, Signatures, Tableau } from '../modele/document.ts';

/** Bytes of the font files to embed (TrueType, OpenType or WOFF; WOFF2 cannot be subset). A face not given is drawn from the roman. */
export type Polices = {
  readonly romain: Uint8Array;
  readonly gras?: Uint8Array;
  readonly italique?: Uint8Array;
  readonly grasItalique?: Uint8Array;
};

export type OptionsPdf = { readonly creeLe?: Date };

const MARGE = 57;
const GOUTTIERE = 54;
const CORPS = 11;
const ENCRE = '#1b1a17';
const GRIS = '#5a564c';
const TRAIT = '#b8433a';
const NIVEAUX = {
  1: { taille: 15, balise: 'H2' },
  2: { taille: 12.5, balise: 'H3' },
  3: { taille: 11, balise: 'H4' },
} as const;

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;
type Trait = { readonly page: number; readonly de: number; readonly a: number };
type Feuille = {
  readonly pdf: Pdf;
  readonly traits: Trait[];
  readonly avecMarge: boolean;
  readonly racine: Element;
  readonly gauche: number;
  readonly largeur: number;
  readonly polices: Polices;
};

/** Latin subsets of text faces have neither the narrow no-break space nor fixed-width spaces. */
const lisible = (texte: string): string => texte.normalize('NFC').replace(/[\u202f\u2002\u2009]/g, '\u00a0');

const bas = (f: Feuille): number => f.pdf.page.height - f.pdf.page.margins.bottom;
const placePour = (f: Feuille, hauteur: number): void => {
  if (f.pdf.y + hauteur > bas(f)) f.pdf.addPage();
};

const face = (f: Feuille, r: Run): keyof Polices => {
  const voulue = r.gras ? (r.italique ? 'grasItalique' : 'gras') : r.italique ? 'italique' : 'romain';
  return f.polices[voulue] === undefined ? 'romain' : voulue;
};

/** Runs of one paragraph, in one flow; a face that the fonts lack is drawn from the normal one. */
function ecrire(
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
    if (debut) pdf.text(lisible(r.texte), x, pdf.y, options);
    else pdf.text(lisible(r.texte), options);
    debut = false;
  });
}

/** Notes where the margin line stands beside what is drawn, on one page or on several. */
function tirerLaMarge(f: Feuille, dessin: () => void): void {
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
function baliser(f: Feuille, balise: string, dessin: () => void, parent: Element = f.racine): void {
  const element = f.pdf.struct(balise, {}, dessin);
  parent.add(element);
  element.end();
}

function noterEnMarge(f: Feuille, texte: string | undefined): void {
  if (texte === undefined) return;
  const { pdf } = f;
  const y = pdf.y;
  pdf
    .font('romain')
    .fontSize(9)
    .fillColor(GRIS)
    .text(lisible(texte), MARGE, y + 1.5, { width: GOUTTIERE - 8, lineBreak: false });
  pdf.y = y;
  pdf.fontSize(CORPS);
}

function titre(f: Feuille, bloc: Extract<Bloc, { type: 'titre' }>): void {
  const { taille, balise } = NIVEAUX[bloc.niveau];
  f.pdf.y += taille * 0.9;
  f.pdf.font('romain').fontSize(taille);
  const hauteur = f.pdf.heightOfString(lisible(texteDesRuns(bloc.runs)), { width: f.largeur });
  // A title never ends a page: it takes two lines of text with it.
  placePour(f, hauteur + 3 * CORPS);
  baliser(f, balise, () =>
    ecrire(
      f,
      bloc.runs.map((r) => ({ ...r, gras: true })),
      f.gauche,
      f.largeur,
    ),
  );
  if (bloc.niveau === 1) f.pdf.outline.addItem(lisible(texteDesRuns(bloc.runs)));
  f.pdf.fontSize(CORPS);
  f.pdf.y += 4;
}

const ALIGNE = { gauche: 'left', centre: 'center', droite: 'right', justifie: 'justify' } as const;

function paragraphe(f: Feuille, bloc: Extract<Bloc, { type: 'paragraphe' }>, retrait = 0): void {
  f.pdf.fontSize(CORPS);
  placePour(f, CORPS * 1.5);
  baliser(f, 'P', () => {
    noterEnMarge(f, margeUtile(bloc));
    ecrire(f, bloc.runs, f.gauche + retrait, f.largeur - retrait, ALIGNE[bloc.aligne ?? 'gauche']);
  });
  f.pdf.y += 4;
}

function liste(f: Feuille, bloc: Extract<Bloc, { type: 'liste' }>, parent: Element, niveau: number): void {
  const { pdf } = f;
  const L = pdf.struct('L');
  parent.add(L);
  const x = f.gauche + 14 + 16 * niveau;
  const largeur = f.largeur - 14 - 16 * niveau;
  bloc.elements.forEach((element, i) => {
    const LI = pdf.struct('LI');
    L.add(LI);
    element.forEach((enfant, j) => {
      if (enfant.type === 'liste') return liste(f, enfant, LI, niveau + 1);
      if (enfant.type !== 'paragraphe') return dessiner(f, enfant);
      placePour(f, CORPS * 1.5);
      if (j === 0) {
        baliser(
          f,
          'Lbl',
          () => {
            const y = pdf.y;
            pdf
              .font('romain')
              .fillColor(ENCRE)
              .text(bloc.ordonnee ? `${(bloc.depart ?? 1) + i}.` : '•', x - 14, y, { width: 14, lineBreak: false });
            pdf.y = y;
          },
          LI,
        );
      }
      baliser(f, 'LBody', () => ecrire(f, enfant.runs, x, largeur), LI);
      pdf.y += 2;
    });
    LI.end();
  });
  L.end();
  pdf.y += 2;
}

function tableau(f: Feuille, bloc: Tableau): void {
  const { pdf } = f;
  if (bloc.legende !== undefined) paragraphe(f, { type: 'paragraphe', runs: [{ texte: bloc.legende }] });
  const total = bloc.largeurs.reduce((a, b) => a + b, 0) || 1;
  const largeur = pdf.page.width - 2 * MARGE;
  placePour(f, (bloc.hauteurLigne ?? CORPS * 2) * 2);
  pdf.x = MARGE;
  pdf
    .font('romain')
    .fontSize(CORPS - 1)
    .fillColor(ENCRE);
  pdf.table({
    structParent: f.racine,
    columnStyles: bloc.entetes.map((_, i) => ({
      width: ((bloc.largeurs[i] ?? total / bloc.entetes.length) / total) * largeur,
    })),
    rowStyles: (rang: number) => (rang > 0 && bloc.hauteurLigne !== undefined ? { minHeight: bloc.hauteurLigne } : {}),
    defaultStyle: {
      border: 0.5,
      borderColor: '#777777',
      padding: 4,
      textColor: ENCRE,
      align: { x: 'left', y: 'center' },
    },
    data: [
      bloc.entetes.map((text) => ({ text: lisible(text), type: 'TH' as const, backgroundColor: '#f1eee6' })),
      ...bloc.lignes.map((l) => bloc.entetes.map((_, i) => ({ text: lisible(texteDesRuns(l[i] ?? [])) }))),
    ],
  } as PDFKit.Mixins.TableOptionsWithData);
  pdf.fontSize(CORPS);
  pdf.y += 8;
}

function signatures(f: Feuille, bloc: Signatures): void {
  const { pdf } = f;
  placePour(f, 130);
  if (bloc.lieuEtDate !== undefined) paragraphe(f, { type: 'paragraphe', runs: [{ texte: bloc.lieuEtDate }] });
  const largeur = f.largeur / Math.max(1, bloc.signataires.length);
  const haut = pdf.y + 8;
  bloc.signataires.forEach((s, i) => {
    const x = f.gauche + i * largeur;
    baliser(f, 'P', () => {
      pdf.y = haut;
      ecrire(f, [{ texte: s.qualite }], x, largeur - 12);
      pdf.y = haut + 68;
      ecrire(f, [{ texte: s.nom ?? ' ' }], x, largeur - 12);
    });
  });
  pdf.y = haut + 90;
}

function artefact(pdf: Pdf, dessin: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  dessin();
  pdf.endMarkedContent();
}

function dessiner(f: Feuille, bloc: Bloc): void {
  if (f.avecMarge && (bloc.type === 'titre' || bloc.type === 'paragraphe' || bloc.type === 'liste'))
    return tirerLaMarge(f, () => placer(f, bloc));
  placer(f, bloc);
}

function placer(f: Feuille, bloc: Bloc): void {
  switch (bloc.type) {
    case 'titre':
      return titre(f, bloc);
    case 'paragraphe':
      return paragraphe(f, bloc);
    case 'liste':
      return liste(f, bloc, f.racine, 0);
    case 'tableau':
      return tableau(f, bloc);
    case 'signatures':
      return signatures(f, bloc);
    case 'libre':
      return bloc.blocs.forEach((b) => dessiner(f, b));
    case 'saut-de-page':
      f.pdf.addPage();
      return;
    case 'filet':
      artefact(f.pdf, () =>
        f.pdf
          .moveTo(MARGE, f.pdf.y + 6)
          .lineTo(f.pdf.page.width - MARGE, f.pdf.y + 6)
          .lineWidth(0.5)
          .stroke('#777777'),
      );
      f.pdf.y += 14;
      return;
    case 'espace':
      f.pdf.y += CORPS * 1.4 * bloc.lignes;
  }
}

/** Head, foot and margin line of every page, kept out of the reading order. */
function habiller(f: Feuille, document: Document): void {
  const { pdf } = f;
  const { count } = pdf.bufferedPageRange();
  const [page, sur] = document.langue === 'nl' ? ['pagina', 'van'] : ['page', 'sur'];
  for (let i = 0; i < count; i += 1) {
    pdf.switchToPage(i);
    // Writing below the margin would otherwise open a new page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - 40;
    const largeur = pdf.page.width - 2 * MARGE;
    artefact(pdf, () => {
      pdf.font('romain').fontSize(9).fillColor(GRIS);
      if (i > 0 && document.entete !== undefined)
        pdf.text(lisible(document.entete), MARGE, 30, { width: largeur, height: 12, ellipsis: true });
      pdf.text(lisible(document.piedDePage ?? ''), MARGE, y, { width: largeur - 100, height: 12, ellipsis: true });
      pdf.text(`${page} ${i + 1} ${sur} ${count}`, MARGE, y, { width: largeur, align: 'right', lineBreak: false });
      const x = f.gauche - 8;
      for (const t of f.traits.filter((trait) => trait.page === i))
        pdf.moveTo(x, t.de).lineTo(x, t.a).lineWidth(0.5).stroke(TRAIT);
    });
  }
}

/** The document as a tagged PDF with its language, its structure tree and embedded fonts: bytes ready to save. */
export async function pdfDuDocument(
  document: Document,
  polices: Polices,
  { creeLe }: OptionsPdf = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGE,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: document.langue === 'nl' ? 'nl-BE' : 'fr-FR',
    // No standard font is loaded: the first face set is an embedded one.
    font: '',
    info: {
      Title: document.titre,
      Subject: document.sujet,
      Author: document.auteur,
      ...(creeLe === undefined ? {} : { CreationDate: creeLe, ModDate: creeLe }),
    },
  });
  const octets = toBytes(pdf);
  for (const nom of ['romain', 'gras', 'italique', 'grasItalique'] as const)
    if (polices[nom] !== undefined) pdf.registerFont(nom, polices[nom]);
  pdf.font('romain').fontSize(CORPS);
  const racine = pdf.struct('Document');
  pdf.addStructure(racine);
  const avecMarge = aUneMarge(document.blocs);
  const gauche = MARGE + (avecMarge ? GOUTTIERE : 0);
  const feuille: Feuille = {
    pdf,
    avecMarge,
    traits: [],
    racine,
    gauche,
    largeur: pdf.page.width - MARGE - gauche,
    polices,
  };
  pdf.fontSize(19);
  const entiere = pdf.page.width - 2 * MARGE;
  baliser(feuille, 'H1', () => ecrire(feuille, [{ texte: document.titre, gras: true }], MARGE, entiere, 'center'));
  pdf.fontSize(CORPS);
  if (document.sousTitre !== undefined) {
    const sousTitre = document.sousTitre;
    baliser(feuille, 'P', () => ecrire(feuille, [{ texte: sousTitre }], MARGE, entiere, 'center'));
  }
  pdf.y += 10;
  for (const bloc of document.blocs) dessiner(feuille, bloc);
  racine.end();
  habiller(feuille, document);
  pdf.end();
  return new Uint8Array(await octets);
}
