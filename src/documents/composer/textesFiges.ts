import { blocsDeProseMirror } from '../modele/prosemirror.ts';
import { echappe, htmlDesBlocs } from '../rendu/html.ts';

/** A free text by its id, as a ProseMirror document. */
export type TexteAFiger = { readonly id: string; readonly json: unknown };

const TETE = '<!doctype html><html lang="fr"><head><meta charset="utf-8"></head><body>';

/** Free texts as one page of HTML, one section per line: the same words always give the same page. */
export function figerTextes(textes: readonly TexteAFiger[]): string {
  const sections = [...textes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, json }) => {
      const html = htmlDesBlocs(blocsDeProseMirror(json)).replaceAll('\n', ' ');
      return html === '' ? [] : [`<section data-texte="${echappe(id)}">${html}</section>`];
    });
  return [TETE, ...sections, '</body></html>'].join('\n');
}

/** The sections of a frozen page by the id of their text. */
const sections = (page: string): Map<string, string> =>
  new Map(
    page.split('\n').flatMap((ligne) => {
      const id = /^<section data-texte="([^"]*)">/.exec(ligne)?.[1];
      return id === undefined ? [] : [[id, ligne] as const];
    }),
  );

/** Ids of the texts that the two pages do not say alike: changed, added or emptied since. */
export function textesChanges(avant: string, apres: string): string[] {
  const [a, b] = [sections(avant), sections(apres)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id)).sort();
}
