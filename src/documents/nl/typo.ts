import { dayOfWeek, type DateCivile, type HeureCivile } from '../../domain/date.ts';

export const NBSP = '\u00a0';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** « 21.14 uur », « 9 uur » on the hour. */
export function heure(h: HeureCivile): string {
  const [uren = '', minuten = ''] = h.split(':');
  return `${Number(uren)}${minuten === '00' ? '' : `.${minuten}`}${NBSP}uur`;
}

/** « 1 september 2026 » */
export const date = (d: DateCivile): string =>
  `${Number(d.slice(8, 10))}${NBSP}${MAANDEN[Number(d.slice(5, 7)) - 1] ?? ''}${NBSP}${d.slice(0, 4)}`;

/** « donderdag 24 september 2026 » */
export const dateLongue = (d: DateCivile): string => `${DAGEN[dayOfWeek(d) - 1] ?? ''}${NBSP}${date(d)}`;

export const aanhaling = (tekst: string): string => `“${tekst}”`;

/** « a », « a en b », « a, b en c » */
export const liste = (namen: readonly string[]): string =>
  namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`;

/** Dutch counts zero as plural. */
export const meervoud = (n: number, een: string, meer: string): string => (Math.abs(n) === 1 ? een : meer);

/** Thousands apart: « 1.240 ». */
export const nombre = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

export const compte = (n: number, een: string, meer: string): string => `${nombre(n)}${NBSP}${meervoud(n, een, meer)}`;

export const majuscule = (tekst: string): string =>
  tekst === '' ? '' : tekst[0]?.toLocaleUpperCase('nl') + tekst.slice(1);

/** « (artikel 26 …) », or nothing when the article could not be verified. */
export const tussen = (artikel: string | undefined): string => (artikel === undefined ? '' : ` (${artikel})`);

/** Dutch puts no space before its punctuation. */
export const typographie = (tekst: string): string => tekst;

const EENHEDEN = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
] as const;
const TIENTALLEN = [
  '',
  '',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
] as const;

/** « acht », « eenentwintig », « tweeëntwintig », « honderdachtentwintig »; figures from a thousand on. */
export function inLetters(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 999) return String(n);
  if (n < 20) return EENHEDEN[n] ?? '';
  if (n < 100) {
    const tiental = TIENTALLEN[Math.floor(n / 10)] ?? '';
    const eenheid = n % 10;
    if (eenheid === 0) return tiental;
    const voor = EENHEDEN[eenheid] ?? '';
    // « tweeëntwintig »: the e of « en » takes a trema after another e.
    return `${voor}${voor.endsWith('e') ? 'ën' : 'en'}${tiental}`;
  }
  const honderd = Math.floor(n / 100);
  const kop = honderd === 1 ? 'honderd' : `${EENHEDEN[honderd] ?? ''}honderd`;
  return n % 100 === 0 ? kop : `${kop}${inLetters(n % 100)}`;
}
