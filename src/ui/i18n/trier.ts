import { i18n } from './i18n.ts';

/** The order of names in the language of the screens: « Point 2 » comes before « Point 10 ». */
export const collateur = (options: Intl.CollatorOptions = {}): Intl.Collator =>
  new Intl.Collator(i18n.locale, { numeric: true, ...options });
