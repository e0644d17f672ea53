import type { Bloc, Run, Signatures, Tableau } from '../modele/document.ts';
import { margeDuCouple, margeUtile, texteDesRuns } from '../modele/texte.ts';
import { deuxColonnes } from './pdfDeux.ts';
import {
  artefact,
  baliser,
  baliserLignes,
  CORPS,
  ecrire,
  ENCRE,
  GOUTTIERE,
  GRIS,
  MARGE,
  placePour,
  tirerLaMarge,
  type Element,
  type Feuille,
} from './pdfFeuille.ts';

const NIVEAUX = {
  1: { taille: 15, balise: 'H2' },
  2: { taille: 12.5, balise: 'H3' },
  3: { taille: 11, balise: 'H4' },
} as const;

export function noterEnMarge(f: Feuille, texte: string | undefined): void {
  if (texte === undefined) return;
  const { pdf } = f;
  const y = pdf.y;
  pdf
    .font('romain')
    .fontSize(9)
    .fillColor(GRIS)
    .text(f.lisible(texte), MARGE, y + 1.5, { width: GOUTTIERE - 8, lineBreak: false });
  pdf.y = y;
  pdf.fontSize(CORPS);
}

/** Runs of a heading, one line per language; the break between them is the line itself. */
function parLangue(runs: readonly Run[]): Run[][] {
  const lignes: Run[][] = [];
  for (const r of runs) {
    if (r.texte === '\n') continue;
    const derniere = lignes.at(-1);
    if (derniere === undefined || derniere[0]?.locale !== r.locale) lignes.push([r]);
    else derniere.push(r);
  }
  return lignes;
}

function titre(f: Feuille, bloc: Extract<Bloc, { type: 'titre' }>): void {
  const { taille, balise } = NIVEAUX[bloc.niveau];
  f.pdf.y += taille * 0.9;
  f.pdf.font('romain').fontSize(taille);
  const hauteur = f.pdf.heightOfString(f.lisible(texteDesRuns(bloc.runs)), { width: f.largeur });
  // A title never ends a page: it takes two lines of text with it.
  placePour(f, hauteur + 3 * CORPS);
  const gras = bloc.runs.map((r) => ({ ...r, gras: true }));
  const lignes = parLangue(gras);
  if (lignes.length === 1) baliser(f, balise, () => ecrire(f, gras, f.gauche, f.largeur));
  else
    baliserLignes(
      f,
      balise,
      lignes.map((runs) => ({ locale: runs[0]?.locale, dessin: () => ecrire(f, runs, f.gauche, f.largeur) })),
    );
  if (bloc.niveau === 1) f.pdf.outline.addItem(f.lisible(texteDesRuns(bloc.runs).replaceAll('\n', ' / ')));
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
      bloc.entetes.map((text) => ({ text: f.lisible(text), type: 'TH' as const, backgroundColor: '#f1eee6' })),
      ...bloc.lignes.map((l) => bloc.entetes.map((_, i) => ({ text: f.lisible(texteDesRuns(l[i] ?? [])) }))),
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
  pdf.y = haut + 100;
}

export function dessiner(f: Feuille, bloc: Bloc): void {
  if (f.avecMarge && ['titre', 'paragraphe', 'liste', 'bilingue'].includes(bloc.type))
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
    case 'bilingue':
      noterEnMarge(f, margeDuCouple(bloc));
      return deuxColonnes(f, bloc, placer);
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
