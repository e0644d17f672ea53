export type Morceau = { readonly texte: string; readonly propre: boolean };

const mots = (phrase: string): string[] => phrase.split(/(?<= )/);

/** The words of a sentence that the other one does not say at that place (longest common part, word by word). */
export function ecarts(phrase: string, autre: string): Morceau[] {
  const a = mots(phrase);
  const b = mots(autre);
  const egal = (x: string | undefined, y: string | undefined) => x?.trim() === y?.trim();
  const long = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const en = (i: number, j: number) => long[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const ligne = long[i];
      if (ligne) ligne[j] = egal(a[i], b[j]) ? en(i + 1, j + 1) + 1 : Math.max(en(i + 1, j), en(i, j + 1));
    }
  }
  const morceaux: Morceau[] = [];
  const ajouter = (texte: string, propre: boolean) => {
    const dernier = morceaux.at(-1);
    if (dernier?.propre === propre) morceaux[morceaux.length - 1] = { texte: dernier.texte + texte, propre };
    else morceaux.push({ texte, propre });
  };
  let j = 0;
  a.forEach((mot, i) => {
    while (j < b.length && !egal(mot, b[j]) && en(i, j + 1) > en(i + 1, j)) j += 1;
    const commun = egal(mot, b[j]);
    if (commun) j += 1;
    ajouter(mot, !commun);
  });
  return morceaux;
}
