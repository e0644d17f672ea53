import type { Chose, Genre } from '../paroles/formes.ts';
import { le } from './organe.ts';
import { compte, date, dateLongue, heure, majuscule, tussen } from './typo.ts';

export const sousTitre = (instance: Chose, zitting: string, dag: string): string =>
  `${majuscule(instance.nom)} — ${zitting} van ${dateLongue(dag)}`;

/** « Op donderdag 24 september 2026 om 20.33 uur is de gemeenteraad van Zwevegem, bijeengeroepen op 15 september 2026, bijeengekomen … » */
export function ouverture(d: {
  readonly date: string;
  readonly heure?: string | undefined;
  readonly instance: Chose;
  readonly convocation?: string | undefined;
  readonly lieu?: string | undefined;
  readonly presidence?: string | undefined;
}): string {
  const wanneer = `Op ${dateLongue(d.date)}${d.heure === undefined ? '' : ` om ${heure(d.heure)}`}`;
  const opgeroepen = d.convocation === undefined ? '' : `, bijeengeroepen op ${date(d.convocation)},`;
  const plaats = d.lieu === undefined || d.lieu.trim() === '' ? '' : ` (${d.lieu.trim()})`;
  const voorzitter = d.presidence === undefined ? '' : `, onder het voorzitterschap van ${d.presidence}`;
  return `${wanneer} is ${le(d.instance)}${opgeroepen} bijeengekomen${plaats}${voorzitter}.`;
}

export const nombreEnExercice = (n: number, mots: string): string => `Aantal ${mots}: ${n}.`;

const groep = (woord: string, namen: readonly string[]): string =>
  `${woord} (${namen.length}): ${namen.length === 0 ? 'geen' : namen.join('; ')}.`;

export const presents = (noms: readonly string[], _genre: Genre): string => groep('Aanwezig', noms);

export const aLaPlaceDe = (suppleant: string, titulaire: string): string =>
  `${suppleant}, in de plaats van ${titulaire}`;

export const representes = (
  couples: readonly { readonly mandant: string; readonly mandataire: string; readonly precision: string }[],
  _genre: Genre,
): string =>
  groep(
    'Vertegenwoordigd',
    couples.map(
      (c) => `${c.mandant}, met volmacht aan ${c.mandataire}${c.precision === '' ? '' : ` (${c.precision})`}`,
    ),
  );

export function absents(
  excuses: readonly string[],
  autres: readonly string[],
  _genreExcuses: Genre,
  _genreAutres: Genre,
): string[] {
  return [
    ...(excuses.length === 0 ? [] : [groep('Verontschuldigd', excuses)]),
    ...(autres.length === 0 ? [] : [groep('Afwezig', autres)]),
  ];
}

export const publicite = (affichage: string): string =>
  `De oproeping en de agenda werden bekendgemaakt op ${date(affichage)}.`;

export const urgence = (motif: string, article: string | undefined, chef: string): string =>
  `De oproeping gebeurde wegens hoogdringendheid${tussen(article)}${motif.trim() === '' ? '' : `, om de volgende reden: ${motif.trim()}`}. ${chef} licht dit toe bij de opening van de zitting.`;

export const secondeConvocation = (premiere: string | undefined, article: string | undefined): string =>
  `Deze zitting volgt op die${premiere === undefined ? '' : ` van ${date(premiere)}`} waar het aanwezigheidsquorum niet was bereikt; zij gaat over dezelfde punten${tussen(article)}.`;

export const delaiCourt = (constates: number, requis: number): string =>
  `Vastgestelde oproepingstermijn: ${compte(Math.max(0, constates), 'vrije dag', 'vrije dagen')}, vereist: ${requis}.`;
