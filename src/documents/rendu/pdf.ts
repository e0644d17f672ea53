import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { localeDuDocument, motsDePage, type Document } from '../modele/document.ts';
import { aUneMarge } from '../modele/texte.ts';
import { dessiner } from './pdfBlocs.ts';
import {
  artefact,
  baliser,
  CORPS,
  ecrire,
  GOUTTIERE,
  GRIS,
  lisiblePar,
  MARGE,
  placePour,
  TRAIT,
  type Feuille,
  type Polices,
} from './pdfFeuille.ts';

export type OptionsPdf = { readonly creeLe?: Date };

/** Head, foot and margin line of every page, kept out of the reading order. */
function habiller(f: Feuille, document: Document): void {
  const { pdf } = f;
  const { count } = pdf.bufferedPageRange();
  const [avant, entre, apres] = motsDePage(document);
  for (let i = 0; i < count; i += 1) {
    pdf.switchToPage(i);
    // Writing below the margin would otherwise open a new page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - 40;
    const largeur = pdf.page.width - 2 * MARGE;
    artefact(pdf, () => {
      pdf.font('romain').fontSize(9).fillColor(GRIS);
      if (i > 0 && document.entete !== undefined)
        pdf.text(f.lisible(document.entete), MARGE, 30, { width: largeur, height: 12, ellipsis: true });
      pdf.text(f.lisible(document.piedDePage ?? ''), MARGE, y, { width: largeur - 100, height: 12, ellipsis: true });
      pdf.text(`${avant}${i + 1}${entre}${count}${apres}`, MARGE, y, {
        width: largeur,
        align: 'right',
        lineBreak: false,
      });
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
    lang: localeDuDocument(document),
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
    lisible: lisiblePar(pdf),
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
  document.blocs.forEach((bloc, i) => {
    // The title of the signatures goes with them, whatever stands between.
    if (bloc.type === 'titre' && document.blocs.slice(i + 1, i + 3).some((b) => b.type === 'signatures'))
      placePour(feuille, 200);
    dessiner(feuille, bloc);
  });
  racine.end();
  habiller(feuille, document);
  pdf.end();
  return new Uint8Array(await octets);
}
