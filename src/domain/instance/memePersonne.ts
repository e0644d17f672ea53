import type { DateCivile } from '../date.ts';
import type { Civilite, Personne } from './personne.ts';
import { plier } from './texteImporte.ts';

type Ecrite = {
  readonly nom: string;
  readonly prenom: string;
  readonly civilite: Civilite;
  readonly dateNaissance?: DateCivile;
};

const cle = ({ nom, prenom }: Pick<Ecrite, 'nom' | 'prenom'>): string => `${plier(nom)}|${plier(prenom)}`;

const contredit = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/**
 * Finds the person of the carnet whom a list may name: same first name and name, nothing that contradicts. Undefined
 * when nobody answers or several do, since two persons may bear one name; a bare name without a first name answers
 * nobody.
 */
export function chercheurDePersonnes(personnes: readonly Personne[]): (ecrite: Ecrite) => Personne | undefined {
  const parNom = new Map<string, Personne[]>();
  for (const personne of personnes) parNom.set(cle(personne), [...(parNom.get(cle(personne)) ?? []), personne]);
  return (ecrite) => {
    if (ecrite.prenom === '') return undefined;
    const possibles = (parNom.get(cle(ecrite)) ?? []).filter(
      (p) =>
        !contredit(p.dateNaissance, ecrite.dateNaissance) &&
        !contredit(p.civilite || undefined, ecrite.civilite || undefined),
    );
    return possibles.length === 1 ? possibles[0] : undefined;
  };
}
