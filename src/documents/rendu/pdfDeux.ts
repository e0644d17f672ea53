import type { Bilingue, Bloc } from '../modele/document.ts';
import { lignesDuCouple, texteDesRuns, texteDuBloc } from '../modele/texte.ts';
import { CORPS, MARGE, placePour, type Feuille } from './pdfFeuille.ts';

/** Room between the two columns, in points. */
const ENTRE = 16;

/** How tall a block will be, a little generous: a column must never run over the end of its page. */
function hauteur(f: Feuille, bloc: Bloc | undefined): number {
  if (bloc === undefined) return 0;
  const { pdf } = f;
  const texte = (t: string, width: number): number =>
    t === '' ? 0 : pdf.font('romain').fontSize(CORPS).heightOfString(f.lisible(t), { width, lineGap: 2.5 }) + 5;
  switch (bloc.type) {
    case 'paragraphe':
      return texte(texteDesRuns(bloc.runs), f.largeur);
    case 'titre':
      return texte(texteDesRuns(bloc.runs), f.largeur * 0.75) + 24;
    case 'liste':
      return bloc.elements.reduce(
        (h, e) => h + e.reduce((x, b) => x + hauteur({ ...f, largeur: f.largeur - 30 }, b), 0),
        8,
      );
    default:
      return texte(texteDuBloc(bloc), f.largeur * 0.75) + 24;
  }
}

/**
 * Two languages side by side, line by line, so that a page break never parts a paragraph from its translation. What is
 * taller than a page is written one language after the other. Each column tells its language.
 */
export function deuxColonnes(f: Feuille, bloc: Bilingue, placer: (f: Feuille, bloc: Bloc) => void): void {
  const { pdf } = f;
  const largeur = (f.largeur - ENTRE) / 2;
  const page = pdf.page.height - 2 * MARGE;
  const colonne = (i: 0 | 1, gauche: number, large: number): Feuille => {
    const racine = pdf.struct('Div', { lang: bloc.colonnes[i].locale });
    f.racine.add(racine);
    return { ...f, avecMarge: false, racine, gauche, largeur: large };
  };
  const ecrire = (c: Feuille, b: Bloc): void => {
    placer(c, b);
    c.racine.end();
  };
  for (const [un, autre] of lignesDuCouple(bloc)) {
    const etroite = { ...f, largeur };
    const h = Math.max(hauteur(etroite, un), hauteur(etroite, autre));
    if (h > page) {
      if (un !== undefined) ecrire(colonne(0, f.gauche, f.largeur), un);
      if (autre !== undefined) ecrire(colonne(1, f.gauche, f.largeur), autre);
      continue;
    }
    placePour(f, h);
    const haut = pdf.y;
    if (un !== undefined) ecrire(colonne(0, f.gauche, largeur), un);
    const bas = pdf.y;
    pdf.y = haut;
    if (autre !== undefined) ecrire(colonne(1, f.gauche + largeur + ENTRE, largeur), autre);
    pdf.y = Math.max(bas, pdf.y);
  }
}
