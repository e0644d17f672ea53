import { autresFormes, estVide, motsDe, singulier } from './plierFrancais.ts';

/** Numbers of the documents that answer a query. */
export type Trouvees = { readonly has: (numero: number | undefined) => boolean };

/** Words of a query that count: empty words are left out unless nothing else was typed. */
function motsCherches(demande: string): string[] {
  const mots = [...new Set(motsDe(demande))];
  const pleins = mots.filter((mot) => !estVide(mot));
  return pleins.length > 0 ? pleins : mots;
}

/**
 * Words → documents, in memory: French folding, plural ignored, every word of the query required. The register is read
 * by date or by object, never by relevance: without scores to compute, the widest query costs a few milliseconds.
 */
export class IndexDeliberations {
  /** Numbers of the documents that hold each word. */
  readonly #listes = new Map<string, number[]>();
  #suivant = 0;
  /** The known words in order, to find those that begin alike; emptied when a new one comes. */
  #ordonnes: readonly string[] | undefined;

  /** Adds a document: the number that queries answer. One that is reworded takes a new number, the old one is forgotten by its owner. */
  mettre(texte: string): number {
    const numero = this.#suivant++;
    for (const mot of new Set(motsDe(texte).flatMap((m) => (estVide(m) ? [] : [m, ...autresFormes(m)])))) {
      const liste = this.#listes.get(mot);
      if (liste !== undefined) liste.push(numero);
      else {
        this.#listes.set(mot, [numero]);
        this.#ordonnes = undefined;
      }
    }
    return numero;
  }

  /** What holds every word, each by its beginning or by its singular; undefined when the query has no word. */
  chercher(demande: string): Trouvees | undefined {
    const mots = motsCherches(demande);
    if (mots.length === 0) return undefined;
    // Counts, for each document, the words found so far: one that misses a word stays behind.
    const trouves = new Uint8Array(this.#suivant);
    const attendus = mots.slice(0, 255);
    for (const [rang, mot] of attendus.entries()) {
      for (const liste of this.#listesDe(mot)) {
        for (const numero of liste) if (trouves[numero] === rang) trouves[numero] = rang + 1;
      }
    }
    return { has: (numero) => numero !== undefined && trouves[numero] === attendus.length };
  }

  #listesDe(debut: string): (readonly number[])[] {
    this.#ordonnes ??= [...this.#listes.keys()].sort();
    const ordonnes = this.#ordonnes;
    const trouves: string[] = [];
    for (let i = premierDepuis(ordonnes, debut); ordonnes[i]?.startsWith(debut); i += 1)
      trouves.push(ordonnes[i] ?? '');
    const seul = singulier(debut);
    if (seul !== undefined) trouves.push(seul);
    return trouves.flatMap((mot) => {
      const liste = this.#listes.get(mot);
      return liste === undefined ? [] : [liste];
    });
  }
}

/** Place of the first word that is not before `mot`. */
function premierDepuis(mots: readonly string[], mot: string): number {
  let [bas, haut] = [0, mots.length];
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((mots[milieu] ?? '') < mot) bas = milieu + 1;
    else haut = milieu;
  }
  return bas;
}
