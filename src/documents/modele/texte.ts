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
      return [bloc.lieuEtDate, ...bloc.signataires.flatMap((s) => [s.qualite, s.nom])].filter((t) => t !== undefined).join('\n');
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

export const texteDuDocument = (document: Document): string => [document.titre, document.sousTitre ?? '', texteDesBlocs(document.blocs)].filter((t) => t !== '').join('\n');
