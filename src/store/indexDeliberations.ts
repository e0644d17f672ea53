import MiniSearch, { type Query } from 'minisearch';
import { autresFormes, estVide, motsDe, singulier } from './plierFrancais.ts';

type Fiche = { readonly id: string; readonly texte: string };

/** Words of a query that count: empty words are left out unless nothing else was typed. */
function motsCherches(demande: string): string[] {
  const mots = motsDe(demande);
  const pleins = mots.filter((mot) => !estVide(mot));
  return pleins.length > 0 ? pleins : mots;
}

/** A word is found by its beginning, or by its singular. */
const unMot = (mot: string): Query => {
  const seul = singulier(mot);
  const debut = { queries: [mot], prefix: true };
  return seul === undefined ? debut : { combineWith: 'OR', queries: [debut, { queries: [seul], prefix: false }] };
};

/** Words → ids: French folding, plural ignored, every word of the query required. Pure memory, a few ms per query. */
export class IndexDeliberations {
  readonly #mini = new MiniSearch<Fiche>({
    fields: ['texte'],
    tokenize: motsDe,
    processTerm: (mot) => (estVide(mot) ? null : [mot, ...autresFormes(mot)]),
    searchOptions: { tokenize: (mot) => [mot], processTerm: (mot) => mot },
  });

  /** Adds a document, or takes its new words. */
  mettre(id: string, texte: string): void {
    if (this.#mini.has(id)) this.#mini.discard(id);
    this.#mini.add({ id, texte });
  }

  retirer(id: string): void {
    if (this.#mini.has(id)) this.#mini.discard(id);
  }

  get taille(): number {
    return this.#mini.documentCount;
  }

  /** Ids that hold every word; undefined when the query has no word, which filters nothing. */
  chercher(demande: string): ReadonlySet<string> | undefined {
    const mots = motsCherches(demande);
    if (mots.length === 0) return undefined;
    return new Set(
      this.#mini.search({ combineWith: 'AND', queries: mots.map(unMot) }).map((trouve) => String(trouve.id)),
    );
  }
}
