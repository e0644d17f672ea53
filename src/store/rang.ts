import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Rang } from '../domain/ids.ts';

/** A rank between two neighbours; an absent one is the edge. Equal or crossed neighbours give a rank after the first. */
export function rangEntre(avant: Rang | undefined, apres: Rang | undefined): Rang {
  const bas = avant ?? null;
  const haut = apres ?? null;
  return generateKeyBetween(bas, bas !== null && haut !== null && bas >= haut ? null : haut);
}

/** As many ranks in order between two neighbours, under the same conditions. */
export function rangsEntre(avant: Rang | undefined, apres: Rang | undefined, n: number): readonly Rang[] {
  const bas = avant ?? null;
  const haut = apres ?? null;
  return generateNKeysBetween(bas, bas !== null && haut !== null && bas >= haut ? null : haut, n);
}

const dernier = (rangs: readonly { readonly rang: Rang }[]): Rang | undefined =>
  rangs.reduce<Rang | undefined>((max, r) => (max === undefined || r.rang > max ? r.rang : max), undefined);

/** The rank after all those given. */
export const rangApres = (rangs: readonly { readonly rang: Rang }[]): Rang => rangEntre(dernier(rangs), undefined);
