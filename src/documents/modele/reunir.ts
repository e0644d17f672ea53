import {
  localeDuDocument,
  type Bilingue,
  type Bloc,
  type Document,
  type Locale,
  type Run,
  type Signatures,
  type Tableau,
  type Titre,
} from './document.ts';
import { texteDesRuns, texteDuBloc } from './texte.ts';

type Langues = readonly [Locale, Locale];

const barre = (un: string, autre: string): string => (un === autre ? un : `${un} / ${autre}`);

/** Two languages of one line: the second under the first, marked; once when they say the same. */
function runs(un: readonly Run[], autre: readonly Run[], [, locale]: Langues, entre: string): readonly Run[] {
  if (texteDesRuns(un) === texteDesRuns(autre)) return un;
  return [...un, { texte: entre }, ...autre.map((r) => ({ ...r, locale }))];
}

const titre = (un: Titre, autre: Titre, l: Langues): Titre => ({ ...un, runs: runs(un.runs, autre.runs, l, '\n') });

const tableau = (un: Tableau, autre: Tableau, l: Langues): Tableau => ({
  ...un,
  entetes: un.entetes.map((e, i) => barre(e, autre.entetes[i] ?? e)),
  lignes: un.lignes.map((ligne, i) =>
    ligne.map((cellule, j) => runs(cellule, autre.lignes[i]?.[j] ?? cellule, l, '\n')),
  ),
  ...(un.legende === undefined ? {} : { legende: barre(un.legende, autre.legende ?? un.legende) }),
});

const signatures = (un: Signatures, autre: Signatures): Signatures => ({
  ...un,
  ...(un.lieuEtDate === undefined ? {} : { lieuEtDate: barre(un.lieuEtDate, autre.lieuEtDate ?? un.lieuEtDate) }),
  signataires: un.signataires.map((s, i) => ({
    ...s,
    qualite: barre(s.qualite, autre.signataires[i]?.qualite ?? s.qualite),
  })),
});

const couple = (un: readonly Bloc[], autre: readonly Bloc[], [a, b]: Langues): Bilingue => ({
  type: 'bilingue',
  colonnes: [
    { locale: a, blocs: un },
    { locale: b, blocs: autre },
  ],
});

/** What a block is about: blocks of the two languages that agree on it stand on one line. */
const cle = (b: Bloc): string => {
  switch (b.type) {
    case 'titre':
      return `titre/${b.niveau}/${b.ancre ?? ''}`;
    case 'paragraphe':
      return `paragraphe/${b.faitId ?? ''}`;
    case 'libre':
      return `libre/${b.nature}/${b.pointId ?? ''}`;
    default:
      return b.type;
  }
};

/** Free words, whose number of paragraphs depends on who wrote them; all else is the same in both languages. */
const dePlume = (b: Bloc): boolean => b.type === 'liste' || (b.type === 'paragraphe' && b.faitId === undefined);

function ensemble(un: Bloc, autre: Bloc, l: Langues): Bloc {
  if (un.type === 'titre' && autre.type === 'titre') return titre(un, autre, l);
  if (un.type === 'tableau' && autre.type === 'tableau') return tableau(un, autre, l);
  if (un.type === 'signatures' && autre.type === 'signatures') return signatures(un, autre);
  if (un.type === 'saut-de-page' || un.type === 'filet' || un.type === 'espace') return un;
  if (un.type === 'libre' && autre.type === 'libre') {
    // Nobody wrote anything: one empty place would say nothing, two keep where each language is written.
    return couple([un], [autre], l);
  }
  return texteDuBloc(un) === texteDuBloc(autre) ? un : couple([un], [autre], l);
}

/** Words without a fact come in stretches: line by line when both have as many, else facing each other as a whole. */
function passages(un: readonly Bloc[], autre: readonly Bloc[], l: Langues): Bloc[] {
  if (un.length === autre.length) return un.map((b, i) => ensemble(b, autre[i] ?? b, l));
  return [couple(un, autre, l)];
}

function etendue(blocs: readonly Bloc[], de: number): number {
  let fin = de;
  while (fin < blocs.length && dePlume(blocs[fin] as Bloc)) fin += 1;
  return fin;
}

/** Blocks of the two languages, side by side where they speak. */
export function reunirBlocs(un: readonly Bloc[], autre: readonly Bloc[], l: Langues): Bloc[] {
  const sortie: Bloc[] = [];
  let [i, j] = [0, 0];
  while (i < un.length || j < autre.length) {
    const [fi, fj] = [etendue(un, i), etendue(autre, j)];
    if (fi > i || fj > j) {
      sortie.push(...passages(un.slice(i, fi), autre.slice(j, fj), l));
      [i, j] = [fi, fj];
      continue;
    }
    const [b, c] = [un[i], autre[j]];
    if (b !== undefined && c !== undefined && cle(b) === cle(c)) {
      sortie.push(ensemble(b, c, l));
      [i, j] = [i + 1, j + 1];
    } else if (b !== undefined && (c === undefined || !autre.slice(j).some((x) => cle(x) === cle(b)))) {
      // Only one language says it: it is never lost, and faces nothing.
      sortie.push(couple([b], [], l));
      i += 1;
    } else if (c !== undefined) {
      sortie.push(couple([], [c], l));
      j += 1;
    }
  }
  return sortie;
}

/** One document out of the same one in two languages: the first leads, the second stands beside it. */
export function reunir(un: Document, autre: Document): Document {
  const langues = [localeDuDocument(un), localeDuDocument(autre)] as const;
  return {
    ...un,
    titre: barre(un.titre, autre.titre),
    ...(un.sousTitre === undefined ? {} : { sousTitre: `${un.sousTitre}\n${autre.sousTitre ?? ''}` }),
    sujet: barre(un.sujet, autre.sujet),
    auteur: barre(un.auteur, autre.auteur),
    ...(un.piedDePage === undefined ? {} : { piedDePage: barre(un.piedDePage, autre.piedDePage ?? un.piedDePage) }),
    page: '{n} / {sur}',
    blocs: reunirBlocs(un.blocs, autre.blocs, langues),
  };
}
