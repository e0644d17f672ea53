import { dayOfWeek, type DateCivile, type HeureCivile } from '../../domain/date.ts';

export const NBSP = '\u00a0';
/** Narrow no-break space, before ; ! ? » and after «. */
export const FINE = '\u202f';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** « 21 h 14 », « 9 h » on the hour. */
export function heure(h: HeureCivile): string {
  const [heures = '', minutes = ''] = h.split(':');
  return `${Number(heures)}${NBSP}h${minutes === '00' ? '' : NBSP + minutes}`;
}

/** « 1er septembre 2026 » */
export function date(d: DateCivile): string {
  const jour = Number(d.slice(8, 10));
  return `${jour === 1 ? '1er' : jour}${NBSP}${MOIS[Number(d.slice(5, 7)) - 1] ?? ''}${NBSP}${d.slice(0, 4)}`;
}

/** « jeudi 24 septembre 2026 » */
export const dateLongue = (d: DateCivile): string => `${JOURS[dayOfWeek(d) - 1] ?? ''}${NBSP}${date(d)}`;

export const guillemets = (texte: string): string => `«${NBSP}${texte}${NBSP}»`;

/** « a », « a et b », « a, b et c » */
export const liste = (noms: readonly string[]): string =>
  noms.length < 2 ? (noms[0] ?? '') : `${noms.slice(0, -1).join(', ')} et ${noms.at(-1) ?? ''}`;

/** French counts zero and one as singular. */
export const pluriel = (n: number, un: string, des: string): string => (Math.abs(n) < 2 ? un : des);

/** Thousands apart: « 1 240 ». */
export const nombre = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, FINE);

/** « 11 voix », « 1 abstention », with a space that does not break. */
export const compte = (n: number, un: string, des: string): string => `${nombre(n)}${NBSP}${pluriel(n, un, des)}`;

export const majuscule = (texte: string): string =>
  texte === '' ? '' : texte[0]?.toLocaleUpperCase('fr') + texte.slice(1);

/** « d’Alet », « du Mans », « des Angles », « de La Rochelle », « de Cazelles » */
export function deCommune(nom: string): string {
  if (/^Le\s/u.test(nom)) return `du ${nom.slice(3)}`;
  if (/^Les\s/u.test(nom)) return `des ${nom.slice(4)}`;
  // NFC first: a decomposed É must elide like a composed one. H is left alone, since only some are mute.
  return /^[aeiouyàâäéèêëîïôöùûüœæ]/iu.test(nom.normalize('NFC')) ? `d’${nom}` : `de ${nom}`;
}

const UNITES = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
] as const;
const DIZAINES = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'] as const;

/** « huit », « vingt et un », « quatre-vingts »; figures from a thousand on. */
export function enLettres(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 999) return String(n);
  if (n <= 16) return UNITES[n] ?? '';
  if (n < 20) return `dix-${UNITES[n - 10] ?? ''}`;
  if (n < 70) return dizaine(DIZAINES[Math.floor(n / 10)] ?? '', n % 10);
  if (n < 80) return n === 71 ? 'soixante et onze' : `soixante-${enLettres(n - 60)}`;
  if (n < 100) return n === 80 ? 'quatre-vingts' : `quatre-vingt-${enLettres(n - 80)}`;
  const centaines = Math.floor(n / 100);
  const reste = n % 100;
  const tete = centaines === 1 ? 'cent' : `${UNITES[centaines] ?? ''} cent${reste === 0 ? 's' : ''}`;
  return reste === 0 ? tete : `${tete} ${enLettres(reste)}`;
}

const dizaine = (base: string, unite: number): string =>
  unite === 0 ? base : unite === 1 ? `${base} et un` : `${base}-${UNITES[unite] ?? ''}`;

/** « (CGCT L2121-17) », or nothing when the article could not be verified. */
export const entre = (article: string | undefined): string => (article === undefined ? '' : ` (${article})`);

/**
 * What a keyboard gives, as French prints it: the apostrophe, quotation marks that come in pairs, and the spaces that
 * hold a sign, a unit or a name to its word. No word is changed, and what is set already stays as it is.
 */
export const typographie = (texte: string): string =>
  texte
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<![\p{L}\d])"(?! )([^"]*[^" ])"(?![\p{L}\d])/gu, `«${NBSP}$1${NBSP}»`)
    .replace(/ ([;!?])/g, `${FINE}$1`)
    .replace(/ :/g, `${NBSP}:`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`)
    .replace(/(?<=\d) ?(?=€)/g, NBSP)
    .replace(/(?<=\d) (?=%)/g, NBSP)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, FINE)
    .replace(/(?<=\bn°) (?=\d)/g, NBSP)
    .replace(/(?<=(?<!\p{L})(?:MM?\.|Mmes?|Mlle)) (?=\p{L})/gu, NBSP);
