import type { Bloc, Document, Run } from './document.ts';

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
  bloc.marge === undefined || (/^\d+\sh/u.test(bloc.marge) && texteDesRuns(bloc.runs).includes(bloc.marge))
    ? undefined
    : bloc.marge;

/** True when some block stands right of a margin: the whole text then keeps its place. */
export const aUneMarge = (blocs: readonly Bloc[]): boolean =>
  blocs.some((b) => (b.type === 'titre' || b.type === 'paragraphe') && b.marge !== undefined);
