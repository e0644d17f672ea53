import { nettoyer } from '../instance/texteImporte.ts';

const NUMERO = /^(?:commission(?: permanente)?\s*)?(?:n[°o.]?\s*)?(\d{1,3})\s*[.):;\t–—-]+\s*(.+)$/i;

/** Names in a list, one by line, each with its number: the one written before it, else its place. */
export function nomsNumerotes(texte: string): { readonly numero: number; readonly nom: string }[] {
  const lignes = texte
    .split(/\r\n|\r|\n/)
    .map(nettoyer)
    .filter((ligne) => /\p{L}/u.test(ligne));
  const lues = lignes.map((ligne) => NUMERO.exec(ligne));
  // Numbers are followed when every line has its own, all different.
  const suivis = new Set(lues.map((lue) => lue?.[1])).size === lignes.length && lues.every((lue) => lue !== null);
  return lignes.map((ligne, i) => {
    const nom = (lues[i]?.[2] ?? ligne).replace(/^["«\s]+|["»;,\s]+$/g, '');
    return { numero: suivis ? Number(lues[i]?.[1]) : i + 1, nom };
  });
}
