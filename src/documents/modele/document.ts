/** Language and country of words, for whoever reads or hyphenates them. */
export type Locale = 'fr-FR' | 'fr-BE' | 'nl-BE';

/** A stretch of text in one face; `\n` inside is a line break within the paragraph. */
export type Run = {
  readonly texte: string;
  readonly gras?: boolean;
  readonly italique?: boolean;
  readonly souligne?: boolean;
  readonly barre?: boolean;
  /** Only when it is not the language of what stands around. */
  readonly locale?: Locale;
};

export type Alignement = 'gauche' | 'centre' | 'droite' | 'justifie';

/** What stands left of the margin line: an hour, a date, a number. */
type Marge = { readonly marge?: string };

export type Titre = Marge & {
  readonly type: 'titre';
  readonly niveau: 1 | 2 | 3;
  readonly runs: readonly Run[];
  readonly ancre?: string;
};

export type Paragraphe = Marge & {
  readonly type: 'paragraphe';
  readonly runs: readonly Run[];
  readonly aligne?: Alignement;
  /** The fact that this sentence was written from: on screen it is washed, and leads to its fact. */
  readonly faitId?: string;
  /** What the sentence says besides reporting, for the screen: an alert that figures do not add up. */
  readonly alerte?: boolean;
};

export type Liste = {
  readonly type: 'liste';
  readonly ordonnee: boolean;
  readonly depart?: number;
  readonly elements: readonly (readonly Bloc[])[];
};

export type Tableau = {
  readonly type: 'tableau';
  readonly entetes: readonly string[];
  readonly lignes: readonly (readonly (readonly Run[])[])[];
  /** Parts of the width, in any unit: only their ratio counts. */
  readonly largeurs: readonly number[];
  /** Said aloud by a screen reader and printed above. */
  readonly legende?: string;
  /** Height of each line in points, where people write or sign by hand. */
  readonly hauteurLigne?: number;
};

export type Signatures = {
  readonly type: 'signatures';
  readonly lieuEtDate?: string;
  readonly signataires: readonly { readonly qualite: string; readonly nom?: string }[];
};

/** What a free text is about: its editor takes this block's place on screen. */
export const naturesTexte = ['note', 'projet', 'debats'] as const;
export type NatureTexte = (typeof naturesTexte)[number];

/** Free words of a person, with the place where they are written; `pointId` absent: the sitting as a whole. */
export type Libre = {
  readonly type: 'libre';
  readonly nature: NatureTexte;
  readonly pointId?: string;
  /** Of the second language of a bilingual sitting. */
  readonly autre?: boolean;
  /** Written in the other language alone: `blocs` then say so. */
  readonly manque?: boolean;
  readonly blocs: readonly Bloc[];
};

/** The same words in two languages, side by side. */
export type Bilingue = {
  readonly type: 'bilingue';
  readonly colonnes: readonly [Colonne, Colonne];
};
export type Colonne = { readonly locale: Locale; readonly blocs: readonly Bloc[] };

export type Bloc =
  | Titre
  | Paragraphe
  | Liste
  | Tableau
  | Signatures
  | Libre
  | Bilingue
  | { readonly type: 'saut-de-page' }
  | { readonly type: 'filet' }
  | { readonly type: 'espace'; readonly lignes: number };

/** One document, before it becomes a page, a DOCX or a PDF. */
export type Document = {
  readonly titre: string;
  /** Printed under the title. */
  readonly sousTitre?: string;
  readonly langue: 'fr' | 'nl';
  readonly locale?: Locale;
  /** Number of a page among all, as `{n}` and `{sur}`. */
  readonly page?: string;
  readonly sujet: string;
  readonly auteur: string;
  /** Head of each page from the second one on. */
  readonly entete?: string;
  /** Foot of each page, left of « page X sur Y ». */
  readonly piedDePage?: string;
  readonly blocs: readonly Bloc[];
};

export const run = (texte: string, style: Omit<Run, 'texte'> = {}): Run => ({ texte, ...style });

type Contenu = string | readonly Run[];
const runs = (contenu: Contenu): readonly Run[] => (typeof contenu === 'string' ? [{ texte: contenu }] : contenu);

export const titre = (
  niveau: 1 | 2 | 3,
  contenu: Contenu,
  options: Omit<Titre, 'type' | 'niveau' | 'runs'> = {},
): Titre => ({
  type: 'titre',
  niveau,
  runs: runs(contenu),
  ...options,
});

export const para = (contenu: Contenu, options: Omit<Paragraphe, 'type' | 'runs'> = {}): Paragraphe => ({
  type: 'paragraphe',
  runs: runs(contenu),
  ...options,
});

export const puces = (elements: readonly Contenu[], ordonnee = false): Liste => ({
  type: 'liste',
  ordonnee,
  elements: elements.map((e) => [para(e)]),
});

/** What the language alone tells, where no country was given. */
export const localeDuDocument = ({ locale, langue }: Pick<Document, 'locale' | 'langue'>): Locale =>
  locale ?? (langue === 'nl' ? 'nl-BE' : 'fr-FR');

/** The words around the number of a page: before, between, after. */
export function motsDePage({ page, langue }: Pick<Document, 'page' | 'langue'>): [string, string, string] {
  const [avant = '', suite = ''] = (page ?? (langue === 'nl' ? 'pagina {n} van {sur}' : 'page {n} sur {sur}')).split(
    '{n}',
  );
  const [entre = '', apres = ''] = suite.split('{sur}');
  return [avant, entre, apres];
}
