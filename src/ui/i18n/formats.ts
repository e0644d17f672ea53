import { i18n } from './i18n.ts';

/** Civil date 'YYYY-MM-DD' and civil time 'HH:MM', as the domain keeps them. */
type DateCivile = string;
type HeureCivile = string;

const nbsp = '\u00a0';

/** Civil strings carry no zone: they are laid on UTC and read back on UTC, so no clock can shift the day. */
function atUtc(date: DateCivile): Date {
  return new Date(`${date}T00:00:00Z`);
}

const enNeerlandais = () => i18n.locale.startsWith('nl');

const kept = new Map<string, unknown>();

/** Making a formatter costs more than using it a hundred times: each is made once per language. */
function once<T>(kind: string, options: object | undefined, make: () => T): T {
  const key = `${kind}/${i18n.locale}/${JSON.stringify(options ?? {})}`;
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

function format(date: DateCivile, options: Intl.DateTimeFormatOptions): string {
  const instant = atUtc(date);
  if (Number.isNaN(instant.getTime())) return date;
  const parts = once(
    'date',
    options,
    () => new Intl.DateTimeFormat(i18n.locale, { ...options, timeZone: 'UTC' }),
  ).formatToParts(instant);
  return parts
    .map((part, i) => {
      // French writes the first of the month « 1er », which Intl does not.
      if (part.type === 'day' && part.value === '1' && options.month && i18n.locale.startsWith('fr')) return '1er';
      // A line never ends between a day and its month.
      return part.value === ' ' && parts[i - 1]?.type === 'day' ? nbsp : part.value;
    })
    .join('');
}

/** « jeudi 24 septembre 2026 » */
export function dateLongue(date: DateCivile): string {
  return format(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** « jeudi 24 septembre », when the year is plain from the context */
function dateSansAnnee(date: DateCivile): string {
  return format(date, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** « jeudi 24 septembre », and its year when it is not the current one: what is read on a page says its own year. */
export function dateProche(date: DateCivile, aujourdhui: DateCivile = momentCivil(Date.now()).date): string {
  return date.slice(0, 4) === aujourdhui.slice(0, 4) ? dateSansAnnee(date) : dateLongue(date);
}

/** « 24 septembre 2026 » */
export function dateSansJour(date: DateCivile): string {
  return format(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** « 24 sept. 2026 » */
export function dateCourte(date: DateCivile): string {
  return format(date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** « 24/09/2026 », for dense tables */
export function dateChiffres(date: DateCivile): string {
  return format(date, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** « jeudi », « jeu. » */
export function jourSemaine(date: DateCivile, width: 'long' | 'short' = 'long'): string {
  return format(date, { weekday: width });
}

/** « 24 », or « 1er » */
export function jourDuMois(date: DateCivile): string {
  const day = Number(date.slice(8, 10));
  return day === 1 && i18n.locale.startsWith('fr') ? '1er' : String(day);
}

/** « septembre », « sept. » */
export function mois(date: DateCivile, width: 'long' | 'short' = 'long'): string {
  return format(date, { month: width });
}

/** « 21 h 14 », « 9 h » on the hour; in Dutch « 21.14 uur », « 9 uur ». Spaces do not break. */
export function heure(time: HeureCivile): string {
  const [hours, minutes] = time.split(':');
  if (hours === undefined || minutes === undefined) return time;
  const bare = String(Number(hours));
  if (enNeerlandais()) return `${minutes === '00' ? bare : `${bare}.${minutes}`}${nbsp}uur`;
  const whole = `${bare}${nbsp}h`;
  return minutes === '00' ? whole : `${whole}${nbsp}${minutes}`;
}

/** « 21 h 14 », in Dutch « 21.14 »: an hour alone in a margin, where its place says what it is. */
export function heureEnMarge(time: HeureCivile): string {
  if (!enNeerlandais()) return heure(time);
  return time.replace(/^0?(\d+):(\d+)$/u, '$1.$2');
}

/** What stands before and after quoted words. */
export const guillemets = (): readonly [string, string] => (enNeerlandais() ? ['“', '”'] : [`«${nbsp}`, `${nbsp}»`]);

/** Things with commas of their own, told one after the other: « a, b ; c », in Dutch « a, b; c ». */
export const suite = (dits: readonly string[]): string => dits.join(enNeerlandais() ? '; ' : '\u202f; ');

/** « jeudi 24 septembre 2026 à 20 h 30 », « donderdag 24 september 2026 om 20.30 uur » */
export function dateEtHeure(date: DateCivile, time: HeureCivile): string {
  return `${dateLongue(date)} ${enNeerlandais() ? 'om' : 'à'}${nbsp}${heure(time)}`;
}

/** When the device wrote something, on the clock of the town hall: « 24 sept. 2026 à 22 h 40 » */
export function instantCourt(instant: string): string {
  const { date, heure: h } = momentCivil(Date.parse(instant));
  return `${dateCourte(date)} ${enNeerlandais() ? 'om' : 'à'}${nbsp}${heure(h)}`;
}

/** « 12 345 », « 3,5 » */
export function nombre(value: number, options?: Intl.NumberFormatOptions): string {
  return once('nombre', options, () => new Intl.NumberFormat(i18n.locale, options)).format(value);
}

/** « 450 € », « 1 250,50 € »; amount in euros */
export function euros(amount: number): string {
  return nombre(amount, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  });
}

const unites = { fr: ['o', 'ko', 'Mo', 'Go'], nl: ['B', 'kB', 'MB', 'GB'] } as const;

/** « 820 o », « 14 ko », « 2,4 Mo », in Dutch « 2,4 MB »; size in bytes, in decimal units as file managers show them */
export function tailleFichier(bytes: number): string {
  const units = unites[enNeerlandais() ? 'nl' : 'fr'];
  let value = bytes;
  let index = 0;
  while (value >= 1000 && index < units.length - 1) {
    value /= 1000;
    index += 1;
  }
  const digits = index > 0 && value < 10 ? 1 : 0;
  return `${nombre(value, { maximumFractionDigits: digits })}${nbsp}${units[index] ?? units[3]}`;
}

/** « a », « a et b », « a, b et c » */
export function liste(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return once('liste', { type }, () => new Intl.ListFormat(i18n.locale, { type })).format(items);
}

interface Nommee {
  civilite?: 'Mme' | 'M.' | '' | undefined;
  nom: string;
  prenom?: string | undefined;
}

/** The civility as the language of the screens writes it: « Mme », « M. », in Dutch « mevr. », « dhr. ». */
function titre(civilite: Nommee['civilite']): string | undefined {
  if (!civilite || !enNeerlandais()) return civilite;
  return civilite === 'Mme' ? 'mevr.' : 'dhr.';
}

/** « Mme Cathala »; with no civility, « Marie Cathala » */
export function nomCourt({ civilite, nom, prenom }: Nommee): string {
  if (civilite) return `${titre(civilite) ?? ''}${nbsp}${nom}`;
  return prenom ? `${prenom}${nbsp}${nom}` : nom;
}

/** « Mme Marie Cathala » */
export function nomComplet({ civilite, nom, prenom }: Nommee): string {
  return [titre(civilite), prenom, nom].filter(Boolean).join(nbsp);
}

/** « MC », for the disc of a person: the first letter of the first name and of the name */
export function initiales({ nom, prenom }: Nommee): string {
  const first = (text: string | undefined) => [...(text ?? '').trim()][0] ?? '';
  return `${first(prenom)}${first(nom)}`.toLocaleUpperCase(i18n.locale);
}

/**
 * Civil date and hour of an instant in ms, in the legal zone of the instance: a tablet set to another zone
 * dates nothing wrongly.
 */
export function momentCivil(instant: number, zone = 'Europe/Paris'): { date: DateCivile; heure: HeureCivile } {
  const parts = horloge(zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    heure: `${part('hour')}:${part('minute')}`,
  };
}

const horloges = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it, and the clock is read every second. */
function horloge(zone: string): Intl.DateTimeFormat {
  const known = horloges.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  horloges.set(zone, made);
  return made;
}
