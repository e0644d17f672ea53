import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Rang } from '../domain/ids.ts';

/**
 * Ranks made elsewhere order well as text without being keys of the library, whose first letter gives the length of
 * a whole part and whose rest does not end with 0.
 */
function estCle(rang: string | null): boolean {
  if (rang === null) return true;
  const tete = rang.charCodeAt(0);
  const entier = tete >= 97 ? tete - 95 : 92 - tete;
  return /^[A-Za-z][0-9A-Za-z]*$/.test(rang) && rang.length >= entier && !(rang.length > entier && rang.endsWith('0'));
}

/** Just after `bas` and before `haut`, by lengthening `bas`. */
function rallonger(bas: string, haut: string | null): Rang {
  let suffixe = 'V';
  while (haut !== null && `${bas}${suffixe}` >= haut && suffixe.length < 20) suffixe = `0${suffixe}`;
  return `${bas}${suffixe}`;
}

/** Before a rank that is no key: the highest of a few keys that stand before it. */
const avantTout = (haut: string): Rang => ['a0', 'Zz', 'A0', '0V'].find((cle) => cle < haut) ?? '0';

/** A rank between two neighbours; an absent one is the edge. Equal or crossed neighbours give a rank after the first. */
export function rangEntre(avant: Rang | undefined, apres: Rang | undefined): Rang {
  const bas = avant ?? null;
  const haut = bas !== null && apres !== undefined && bas >= apres ? null : (apres ?? null);
  if (estCle(bas) && estCle(haut)) return generateKeyBetween(bas, haut);
  return bas === null ? avantTout(haut ?? '') : rallonger(bas, haut);
}

/** As many ranks in order between two neighbours, under the same conditions. */
export function rangsEntre(avant: Rang | undefined, apres: Rang | undefined, n: number): readonly Rang[] {
  const rangs: Rang[] = [];
  const haut = avant !== undefined && apres !== undefined && avant >= apres ? undefined : apres;
  if (estCle(avant ?? null) && estCle(haut ?? null)) return generateNKeysBetween(avant ?? null, haut ?? null, n);
  for (let i = 0; i < n; i++) rangs.push(rangEntre(rangs.at(-1) ?? avant, haut));
  return rangs;
}

const dernier = (rangs: readonly { readonly rang: Rang }[]): Rang | undefined =>
  rangs.reduce<Rang | undefined>((max, r) => (max === undefined || r.rang > max ? r.rang : max), undefined);

/** The rank after all those given. */
export const rangApres = (rangs: readonly { readonly rang: Rang }[]): Rang => rangEntre(dernier(rangs), undefined);
