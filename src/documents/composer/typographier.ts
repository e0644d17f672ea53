import type { Bloc, Document, Run } from '../modele/document.ts';

/**
 * The same document with every word written as its language writes it: titles, places and names are typed with the
 * signs of a keyboard, and kept so in the record; the sheet alone is set. Alike for what is set already.
 */
export function typographier(document: Document, typo: (texte: string) => string): Document {
  const runs = (liste: readonly Run[]): readonly Run[] => liste.map((r) => ({ ...r, texte: typo(r.texte) }));
  const bloc = (b: Bloc): Bloc => {
    switch (b.type) {
      case 'titre':
      case 'paragraphe':
        return { ...b, runs: runs(b.runs) };
      case 'liste':
        return { ...b, elements: b.elements.map((e) => e.map(bloc)) };
      case 'tableau':
        return { ...b, lignes: b.lignes.map((ligne) => ligne.map(runs)) };
      case 'signatures':
        return {
          ...b,
          signataires: b.signataires.map((s) => ({ ...s, ...(s.nom === undefined ? {} : { nom: typo(s.nom) }) })),
        };
      case 'libre':
        return { ...b, blocs: b.blocs.map(bloc) };
      default:
        return b;
    }
  };
  return { ...document, blocs: document.blocs.map(bloc) };
}
