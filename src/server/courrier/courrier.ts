/** A message to one person, words only. */
export type Lettre = { readonly a: string; readonly objet: string; readonly texte: string };

/** Resolves once the mail server took the letter. Throws when it does not. */
export type Courrier = (lettre: Lettre) => Promise<void>;
