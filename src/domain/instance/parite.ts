import type { Mandat } from './instance.ts';
import type { Personne } from './personne.ts';

/** Women, men, and those whose civility nobody has written: counted apart, never guessed. */
export type Parite = { readonly femmes: number; readonly hommes: number; readonly inconnues: number };

/** Parity of the members of an assembly; its permanent guests are not members. */
export function pariteDe(mandats: readonly Mandat[], personnes: ReadonlyMap<string, Personne>): Parite {
  const parite = { femmes: 0, hommes: 0, inconnues: 0 };
  for (const { personneId, qualite } of mandats) {
    const civilite = personnes.get(personneId)?.civilite;
    if (qualite === 'invite-permanent' || civilite === undefined) continue;
    parite[civilite === 'Mme' ? 'femmes' : civilite === 'M.' ? 'hommes' : 'inconnues'] += 1;
  }
  return parite;
}
