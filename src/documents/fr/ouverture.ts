import { accord, type Genre } from './personnes.ts';
import { compte, date, dateLongue, heure, NBSP } from './typo.ts';

/** « Le jeudi 24 septembre 2026 à 20 h 33, le conseil municipal de Cazelles, convoqué le 18 septembre 2026, s’est réuni … » */
export function ouverture(d: {
  readonly date: string;
  readonly heure?: string | undefined;
  readonly instance: string;
  readonly convocation?: string | undefined;
  readonly lieu?: string | undefined;
  readonly presidence?: string | undefined;
  readonly huisClos?: boolean;
}): string {
  const quand = `Le ${dateLongue(d.date)}${d.heure === undefined ? '' : ` à ${heure(d.heure)}`}`;
  const convoque = d.convocation === undefined ? '' : `, convoqué le ${date(d.convocation)},`;
  const lieu = d.lieu === undefined || d.lieu.trim() === '' ? '' : ` (${d.lieu.trim()})`;
  const presidence = d.presidence === undefined ? '' : `, sous la présidence de ${d.presidence}`;
  return `${quand}, le ${d.instance}${convoque} s’est réuni${lieu}${presidence}.`;
}

export const nombreEnExercice = (n: number): string => `Nombre de membres en exercice${NBSP}: ${n}.`;

/** « Présents (10) : … » */
export const groupeDeMembres = (mot: string, genre: Genre, noms: readonly string[]): string =>
  `${accord(mot, genre, noms.length)} (${noms.length})${NBSP}: ${noms.length === 0 ? 'néant' : noms.join(' ; ')}.`;

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
    ...(excuses.length === 0 ? [] : [groupeDeMembres(motExcuse, genreExcuses, excuses)]),
    ...(autres.length === 0 ? [] : [groupeDeMembres('Absent', genreAutres, autres)]),
  ];
}

export const publicite = (affichage: string | undefined): string | undefined =>
  affichage === undefined ? undefined : `La convocation et l’ordre du jour ont été affichés le ${date(affichage)}.`;

export const urgence = (motif: string, article: string, chef: string): string =>
  `La convocation a été adressée en urgence (${article})${motif.trim() === '' ? '' : `, pour le motif suivant${NBSP}: ${motif.trim()}`}. ${chef} en rend compte à l’ouverture de la séance.`;

export const secondeConvocation = (premiere: string | undefined, article: string): string =>
  `Cette séance fait suite à celle${premiere === undefined ? '' : ` du ${date(premiere)}`} où le quorum n’était pas réuni ; elle porte sur les mêmes points (${article}).`;

export const delaiCourt = (constates: number, requis: number): string =>
  `Délai de convocation relevé${NBSP}: ${compte(Math.max(0, constates), 'jour franc', 'jours francs')}, pour ${requis} requis.`;
