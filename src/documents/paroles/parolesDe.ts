import type { Langue } from '../../domain/reglement/reglement.ts';
import type { Locale } from '../modele/document.ts';
import { FR } from '../fr/paroles.ts';
import { FR_BE } from '../frBe/paroles.ts';
import { NL } from '../nl/paroles.ts';
import type { Paroles } from './paroles.ts';

/** Where the words are spoken: Dutch is that of Flanders, French that of the country of the rules. */
export const localeDe = (langue: Langue, pays: 'FR' | 'BE'): Locale =>
  langue === 'nl' ? 'nl-BE' : pays === 'BE' ? 'fr-BE' : 'fr-FR';

const catalogues: Readonly<Record<Locale, Paroles>> = { 'fr-FR': FR, 'fr-BE': FR_BE, 'nl-BE': NL };

export const parolesDe = (locale: Locale): Paroles => catalogues[locale];
