import type { Bilingue, Bloc, Document, Run } from './document.ts';

export const texteDesRuns = (runs: readonly Run[]): string => runs.map((r) => r.texte).join('');

/** The words of a block, one line per paragraph, without marks. */
export function texteDuBloc(bloc: Bloc): string {
  switch (bloc.type) {
    case 'titre':
    case 'paragraphe':
      return texteDesRuns(bloc.runs);
    case 'liste':
      return bloc.elements.map((e) => texteDesBlocs(e)).join('\n');
    case 'tableau':
      return [bloc.entetes.join('\t'), ...bloc.lignes.map((l) => l.map(texteDesRuns).join('\t'))].join('\n');
    case 'signatures':
      return [bloc.lieuEtDate, ...bloc.signataires.flatMap((s) => [s.qualite, s.nom])]
        .filter((t) => t !== undefined)
        .join('\n');
    case 'bilingue':
      return bloc.colonnes
        .map((c) => texteDesBlocs(c.blocs))
        .filter((t) => t !== '')
        .join('\n');
    case 'libre':
      return texteDesBlocs(bloc.blocs);
    case 'saut-de-page':
    case 'filet':
    case 'espace':
      return '';
  }
}

export const texteDesBlocs = (blocs: readonly Bloc[]): string =>
  blocs
    .map(texteDuBloc)
    .filter((t) => t !== '')
    .join('\n');

export const texteDuDocument = (document: Document): string =>
  [document.titre, document.sousTitre ?? '', texteDesBlocs(document.blocs)].filter((t) => t !== '').join('\n');

/** The margin note of a block, unless it is an hour that its own words already say (« À 21 h 12, … »). */
export const margeUtile = (bloc: { readonly marge?: string; readonly runs: readonly Run[] }): string | undefined =>
  bloc.marge === undefined ||
  (/^\d+(\sh|(\.\d\d)?\suur)/u.test(bloc.marge) && texteDesRuns(bloc.runs).includes(bloc.marge))
    ? undefined
    : bloc.marge;

/** The margin of a pair is that of its first words. */
export const margeDuCouple = ({ colonnes: [{ blocs }] }: Bilingue): string | undefined => {
  const premier = blocs[0];
  return premier?.type === 'paragraphe' || premier?.type === 'titre' ? margeUtile(premier) : undefined;
};

/** True when some block stands right of a margin: the whole text then keeps its place. */
export const aUneMarge = (blocs: readonly Bloc[]): boolean =>
  blocs.some(
    (b) =>
      ((b.type === 'titre' || b.type === 'paragraphe') && b.marge !== undefined) ||
      (b.type === 'bilingue' && margeDuCouple(b) !== undefined),
  );

/** What a column holds, its margin apart: the pair says it once, before both. */
export const sansMarge = (bloc: Bloc): Bloc => {
  if ((bloc.type !== 'paragraphe' && bloc.type !== 'titre') || bloc.marge === undefined) return bloc;
  const { marge: _, ...reste } = bloc;
  return reste;
};

/** Blocks of a column with free words opened: what renderers lay line by line. */
export const blocsDeColonne = (blocs: readonly Bloc[]): Bloc[] =>
  blocs.flatMap((b) => (b.type === 'libre' ? b.blocs : [b])).map(sansMarge);

/** Blocks of two columns, line by line; the shorter one leaves its places empty. */
export function lignesDuCouple({
  colonnes: [a, b],
}: Bilingue): readonly (readonly [Bloc | undefined, Bloc | undefined])[] {
  const [un, autre] = [blocsDeColonne(a.blocs), blocsDeColonne(b.blocs)];
  return Array.from({ length: Math.max(un.length, autre.length) }, (_, i) => [un[i], autre[i]] as const);
}
