import type { Chose, Genre } from '../paroles/formes.ts';
import { le } from './organe.ts';
import { accord } from './personnes.ts';
import { compte, date, dateLongue, entre, heure, majuscule, NBSP } from './typo.ts';

/** « Conseil municipal de Cazelles — séance du jeudi 24 septembre 2026 » */
export const sousTitre = (instance: Chose, seance: string, le_: string): string =>
  `${majuscule(instance.nom)} — ${seance} du ${dateLongue(le_)}`;

/** « Le jeudi 24 septembre 2026 à 20 h 33, le conseil municipal de Cazelles, convoqué le 18 septembre 2026, s’est réuni … » */
export function ouverture(d: {
  readonly date: string;
  readonly heure?: string | undefined;
  readonly instance: Chose;
  readonly convocation?: string | undefined;
  readonly lieu?: string | undefined;
  readonly presidence?: string | undefined;
}): string {
  const genre: Genre = d.instance.genre === 'f' ? 'f' : 'm';
  const plusieurs = /^les\s/u.test(le(d.instance));
  const quand = `Le ${dateLongue(d.date)}${d.heure === undefined ? '' : ` à ${heure(d.heure)}`}`;
  const nombre = plusieurs ? 2 : 1;
  const convoque =
    d.convocation === undefined ? '' : `, ${accord('convoqué', genre, nombre)} le ${date(d.convocation)},`;
  const lieu = d.lieu === undefined || d.lieu.trim() === '' ? '' : ` (${d.lieu.trim()})`;
  const presidence = d.presidence === undefined ? '' : `, sous la présidence de ${d.presidence}`;
  return `${quand}, ${le(d.instance)}${convoque} ${plusieurs ? 'se sont' : 's’est'} ${accord('réuni', genre, nombre)}${lieu}${presidence}.`;
}

/** `mots`: « membres en exercice », « membres en fonction » */
export const nombreEnExercice = (n: number, mots: string): string => `Nombre de ${mots}${NBSP}: ${n}.`;

const groupe = (mot: string, genre: Genre, noms: readonly string[]): string =>
  `${accord(mot, genre, noms.length)} (${noms.length})${NBSP}: ${noms.length === 0 ? 'néant' : noms.join(' ; ')}.`;

/** « Présents (10) : … » */
export const presents = (noms: readonly string[], genre: Genre): string => groupe('Présent', genre, noms);

/** « Mme Mora, à la place de M. Py » */
export const aLaPlaceDe = (suppleant: string, titulaire: string): string => `${suppleant}, à la place de ${titulaire}`;

export const representes = (
  couples: readonly { readonly mandant: string; readonly mandataire: string; readonly precision: string }[],
  genre: Genre,
): string =>
  `${accord('Représenté', genre, couples.length)} (${couples.length})${NBSP}: ${couples
    .map((c) => `${c.mandant}, qui a donné pouvoir à ${c.mandataire}${c.precision === '' ? '' : ` (${c.precision})`}`)
    .join(' ; ')}.`;

/** « Absente excusée (1) : … », « Absents (2) : … » */
export function absents(
  excuses: readonly string[],
  autres: readonly string[],
  genreExcuses: Genre,
  genreAutres: Genre,
): string[] {
  const motExcuse = `${accord('Absent', genreExcuses, excuses.length)} excusé`;
  return [
    ...(excuses.length === 0 ? [] : [groupe(motExcuse, genreExcuses, excuses)]),
    ...(autres.length === 0 ? [] : [groupe('Absent', genreAutres, autres)]),
  ];
}

export const publicite = (affichage: string): string =>
  `La convocation et l’ordre du jour ont été affichés le ${date(affichage)}.`;

export const urgence = (motif: string, article: string | undefined, chef: string): string =>
  `La convocation a été adressée en urgence${entre(article)}${motif.trim() === '' ? '' : `, pour le motif suivant${NBSP}: ${motif.trim()}`}. ${chef} en rend compte à l’ouverture de la séance.`;

export const secondeConvocation = (premiere: string | undefined, article: string | undefined): string =>
  `Cette séance fait suite à celle${premiere === undefined ? '' : ` du ${date(premiere)}`} où le quorum n’était pas réuni ; elle porte sur les mêmes points${entre(article)}.`;

export const delaiCourt = (constates: number, requis: number): string =>
  `Délai de convocation relevé${NBSP}: ${compte(Math.max(0, constates), 'jour franc', 'jours francs')}, pour ${requis} requis.`;
