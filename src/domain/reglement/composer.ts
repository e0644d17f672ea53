import type { Regles } from './pack.ts';
import type { Portee, Regle, Source } from './parametre.ts';
import type { NomParametre } from './reglement.ts';

/** One value, with what it rests on. */
export const regle = <T>(valeur: T, source: Source): readonly Regle<T>[] => [{ valeur, source }];

const avecPortee =
  (portee: Portee) =>
  <T>(valeur: T, source: Source): readonly Regle<T>[] => [{ valeur, source, portee }];

/** These rules know nothing of the kind; the value hinders nobody. */
export const sansObjet = avecPortee('sans-objet');
/** No text that could be read sets it; the value hinders nobody and raises no alert. */
export const nonFixe = avecPortee('non-fixe');

/** The same values for a body whose own text was not read: each to be confirmed, with the reason before its words. */
export function aConfirmer(regles: Regles, raison: string): Regles {
  const noms = Object.keys(regles) as NomParametre[];
  const lire = ({ source, imperatif: _, ...reste }: Regle<unknown>): Regle<unknown> => ({
    ...reste,
    source: { ...source, texte: [raison, source.texte ?? ''].join(' ').trim(), confiance: 'a-confirmer' },
  });
  return Object.fromEntries(noms.map((nom) => [nom, regles[nom].map(lire)])) as unknown as Regles;
}
