import type { Bloc, Document, Titre } from '../../../documents/modele/document.ts';
import { texteDesRuns } from '../../../documents/modele/texte.ts';

/** One part of a document on screen: its title, and what stands below until the next one. */
export type Section = { readonly ancre: string; readonly titre: Titre | undefined; readonly blocs: readonly Bloc[] };

/** Cuts a document at its titles of the first level; what comes before the first has the anchor `debut`. */
export function sectionsDe({ blocs }: Pick<Document, 'blocs'>): Section[] {
  const sections: { ancre: string; titre: Titre | undefined; blocs: Bloc[] }[] = [];
  for (const [i, bloc] of blocs.entries()) {
    if (bloc.type === 'titre' && bloc.niveau === 1)
      sections.push({ ancre: bloc.ancre ?? `partie-${i}`, titre: bloc, blocs: [] });
    else {
      if (sections.length === 0) sections.push({ ancre: 'debut', titre: undefined, blocs: [] });
      sections.at(-1)?.blocs.push(bloc);
    }
  }
  return sections;
}

export type EntreePlan = { readonly ancre: string; readonly numero: string; readonly titre: string };

/** The plan of a document: the number of a point leaves its title, since the margin says it. */
export function planDe(sections: readonly Section[]): EntreePlan[] {
  return sections.flatMap(({ ancre, titre }) => {
    if (titre === undefined) return [];
    // Two languages would not fit beside the sheet: the first one leads there.
    const texte = texteDesRuns(titre.runs).split('\n')[0] ?? '';
    const numero = titre.marge === undefined ? undefined : /^(\S+?)\.\s+/.exec(texte);
    return [{ ancre, numero: numero?.[1] ?? '', titre: numero ? texte.slice(numero[0].length) : texte }];
  });
}
