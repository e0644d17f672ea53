import type { Chose } from '../paroles/formes.ts';
import { deCommune } from './typo.ts';

/** First words of the names that assemblies give themselves, with their gender. */
const FEMININS = new Set([
  'assemblée',
  'autorité',
  'cellule',
  'commission',
  'communauté',
  'conférence',
  'délégation',
  'instance',
  'mission',
  'rencontre',
  'réunion',
  'table',
]);
const MASCULINS = new Set([
  'bureau',
  'cercle',
  'ciap',
  'cias',
  'collège',
  'comité',
  'conseil',
  'copil',
  'exécutif',
  'forum',
  'groupe',
  'réseau',
  'syndicat',
]);

/** The gender of a name by its first word, else the one given. */
export function genreDuNom(nom: string, defaut: 'm' | 'f' | 'n'): 'm' | 'f' {
  const mot = (/^[\p{L}]+/u.exec(nom.normalize('NFC'))?.[0] ?? '').toLocaleLowerCase('fr');
  const seul = mot.replace(/s$/u, '');
  if (FEMININS.has(mot) || FEMININS.has(seul)) return 'f';
  return MASCULINS.has(mot) || MASCULINS.has(seul) ? 'm' : defaut === 'f' ? 'f' : 'm';
}

const voyelle = (nom: string): boolean => /^[aeiouyàâäéèêëîïôöùûüœæ]/iu.test(nom.normalize('NFC'));
/** Conventional names are plural (« Rencontres de proximité ») and then take no article of their own. */
const pluriel = (nom: string): boolean => /^(rencontres|conseils|commissions|conférences)\b/iu.test(nom);

/** « le conseil communal », « la conférence des bourgmestres », « l’assemblée » */
export function le({ nom, genre }: Chose): string {
  if (pluriel(nom)) return `les ${nom}`;
  return voyelle(nom) ? `l’${nom}` : `${genre === 'f' ? 'la' : 'le'} ${nom}`;
}

/** « du conseil communal », « de la conférence », « de l’assemblée » */
export function du(chose: Chose): string {
  if (pluriel(chose.nom)) return `des ${chose.nom}`;
  return voyelle(chose.nom) || chose.genre === 'f' ? `de ${le(chose)}` : `du ${chose.nom}`;
}

/** « de délibération », « d’avis » */
export const de = (mot: string): string => (voyelle(mot) ? `d’${mot}` : `de ${mot}`);

/** Territoires whose name begins with a common noun keep its article: « de l’Eurométropole », « du Syndicat ». */
const NOMS_COMMUNS: readonly (readonly [RegExp, string])[] = [
  [/^(Eurométropole|Agglomération|Intercommunale|Entente)(?![\p{L}])/u, 'de l’'],
  [/^(Métropole|Communauté|Province|Conférence|Région)(?![\p{L}])/u, 'de la '],
  [/^(Syndicat|Pays|Territoire|Groupement|Pôle|Grand)(?![\p{L}])/u, 'du '],
];

const deLieu = (nom: string): string => {
  const article = NOMS_COMMUNS.find(([mot]) => mot.test(nom.normalize('NFC')))?.[1];
  return article === undefined ? deCommune(nom) : `${article}${nom}`;
};

/** « conseil municipal de Cazelles »; a name that already says its commune is left whole. */
export const avecCommune = (nom: string, commune: string): string =>
  commune === '' || nom.includes(commune) ? nom : `${nom} ${deLieu(commune)}`;

/** A capital that only opens a name goes; those of « CIAS » and « CoPil » stay. */
export const minuscule = (nom: string): string =>
  /^\p{Lu}\p{Ll}+(\P{L}|$)/u.test(nom) ? nom.charAt(0).toLocaleLowerCase('fr') + nom.slice(1) : nom;
