import { addDays, civilDate, compareDates, dayOfWeek, yearOf, type DateCivile } from './date.ts';

export type Pays = 'FR' | 'BE';

export type Ferie =
  | 'jour-de-l-an'
  | 'lundi-de-paques'
  | 'fete-du-travail'
  | 'victoire-1945'
  | 'ascension'
  | 'lundi-de-pentecote'
  | 'fete-nationale'
  | 'assomption'
  | 'toussaint'
  | 'armistice-1918'
  | 'noel';

export interface JourFerie {
  readonly date: DateCivile;
  readonly ferie: Ferie;
}

type Fixe = readonly [Ferie, month: number, day: number];

const COMMUNS: readonly Fixe[] = [
  ['jour-de-l-an', 1, 1],
  ['fete-du-travail', 5, 1],
  ['assomption', 8, 15],
  ['toussaint', 11, 1],
  ['armistice-1918', 11, 11],
  ['noel', 12, 25],
];

const PROPRES: Readonly<Record<Pays, readonly Fixe[]>> = {
  FR: [
    ['victoire-1945', 5, 8],
    ['fete-nationale', 7, 14],
  ],
  BE: [['fete-nationale', 7, 21]],
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
function easter(year: number): DateCivile {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return civilDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/**
 * Public holidays of the whole country, in order of date. They never extend a delay in clear days; they
 * tell that a town hall is closed.
 */
export function joursFeries(annee: number, pays: Pays): readonly JourFerie[] {
  const paques = easter(annee);
  const fixes = [...COMMUNS, ...PROPRES[pays]].map(([ferie, month, day]) => ({
    ferie,
    date: civilDate(annee, month, day),
  }));
  const mobiles: JourFerie[] = [
    { ferie: 'lundi-de-paques', date: addDays(paques, 1) },
    { ferie: 'ascension', date: addDays(paques, 39) },
    { ferie: 'lundi-de-pentecote', date: addDays(paques, 50) },
  ];
  return [...fixes, ...mobiles].sort((a, b) => compareDates(a.date, b.date));
}

/** Feast of the Flemish community, a holiday by decree: month and day. */
const FETE_FLAMANDE = '-07-11';

/** That day, or the first after it that is neither a Saturday, a Sunday nor a holiday where that locale is spoken. */
export function premierJourOuvrable(date: DateCivile, locale: 'fr-FR' | 'fr-BE' | 'nl-BE'): DateCivile {
  const feries = joursFeries(yearOf(date), locale === 'fr-FR' ? 'FR' : 'BE');
  const chome =
    dayOfWeek(date) > 5 || feries.some((f) => f.date === date) || (locale === 'nl-BE' && date.endsWith(FETE_FLAMANDE));
  return chome ? premierJourOuvrable(addDays(date, 1), locale) : date;
}
