/** A civil date 'YYYY-MM-DD' of the Gregorian calendar, with no zone and no hour. */
export type DateCivile = string;
/** A civil hour 'HH:MM' from '00:00' to '23:59', as a person states it. */
export type HeureCivile = string;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const HEURE = /^([01]\d|2[0-3]):[0-5]\d$/;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parse(text: string): Parts | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

function partsOf(date: DateCivile): Parts {
  const parts = parse(date);
  if (!parts) throw new RangeError(`not a civil date: ${date}`);
  return parts;
}

export function isDateCivile(value: unknown): value is DateCivile {
  return typeof value === 'string' && parse(value) !== undefined;
}

export function isHeureCivile(value: unknown): value is HeureCivile {
  return typeof value === 'string' && HEURE.test(value);
}

export function civilDate(year: number, month: number, day: number): DateCivile {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

// Howard Hinnant's days_from_civil: years begin in March, so the leap day is the last of the year.
function toDays({ year, month, day }: Parts): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromDays(days: number): DateCivile {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civilDate(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** The date n days later (earlier when n is negative). Throws RangeError on a text that is no date. */
export function addDays(date: DateCivile, n: number): DateCivile {
  return fromDays(toDays(partsOf(date)) + n);
}

/** The same day n months later, or the last day of that month when it is shorter. */
export function addMonths(date: DateCivile, n: number): DateCivile {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + n;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return civilDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Days from a to b: positive when b is later. */
export function daysBetween(a: DateCivile, b: DateCivile): number {
  return toDays(partsOf(b)) - toDays(partsOf(a));
}

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(date: DateCivile): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const days = toDays(partsOf(date));
  return (((((days + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

export function yearOf(date: DateCivile): number {
  return partsOf(date).year;
}

/** Negative when a is before b; fit for sort. */
export function compareDates(a: DateCivile, b: DateCivile): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when the date is inside the bounds, both included; an absent bound is open. */
export function isWithin(date: DateCivile, du: DateCivile | undefined, au: DateCivile | undefined): boolean {
  return (du === undefined || date >= du) && (au === undefined || date <= au);
}
