import type { ChampDeRegle } from './champ.ts';
import { CHAMPS } from './champsDeRegle.ts';
import type { Part } from './formes.ts';
import type { NomParametre } from './reglement.ts';

const estObjet = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

const entier = (x: unknown): x is number => Number.isInteger(x) && (x as number) >= 0;

function estPart(x: unknown): x is Part {
  if (!estObjet(x) || typeof x['strict'] !== 'boolean' || !Array.isArray(x['fraction'])) return false;
  const [numerateur, denominateur, ...reste] = x['fraction'] as unknown[];
  return (
    reste.length === 0 && entier(numerateur) && entier(denominateur) && denominateur > 0 && numerateur <= denominateur
  );
}

/** What a field says in a value; undefined when it is absent. */
export const lireChamp = (valeur: unknown, nom: string): unknown =>
  nom === '' ? valeur : nom.split('.').reduce<unknown>((x, cle) => (estObjet(x) ? x[cle] : undefined), valeur);

/** The value with one field changed; undefined takes an optional field away. */
export function ecrireChamp(valeur: unknown, nom: string, dit: unknown): unknown {
  if (nom === '') return dit;
  const [cle = '', ...reste] = nom.split('.');
  const objet = estObjet(valeur) ? valeur : {};
  const dedans = ecrireChamp(objet[cle], reste.join('.'), dit);
  const vide = dedans === undefined || (estObjet(dedans) && Object.keys(dedans).length === 0);
  if (!vide) return { ...objet, [cle]: dedans };
  const { [cle]: _, ...sans } = objet;
  return sans;
}

function champConvient(champ: ChampDeRegle, dit: unknown): boolean {
  if (dit === undefined) return champ.facultatif === true;
  switch (champ.genre) {
    case 'nombre':
      return entier(dit);
    case 'oui-non':
      return typeof dit === 'boolean';
    case 'texte':
      return typeof dit === 'string' && dit !== '';
    case 'part':
      return estPart(dit);
    case 'choix':
      return champ.valeurs.some((v) => v === dit);
    case 'liste':
      return Array.isArray(dit) && dit.every((x) => champ.valeurs.some((v) => v === x));
  }
}

/** The fields of a value that make no sense for this parameter; none when it can be followed. */
export const champsMalFormes = (nom: NomParametre, valeur: unknown): readonly ChampDeRegle[] =>
  CHAMPS[nom].filter((champ) => !champConvient(champ, lireChamp(valeur, champ.nom)));

export const valeurBienFormee = (nom: NomParametre, valeur: unknown): boolean =>
  champsMalFormes(nom, valeur).length === 0;
