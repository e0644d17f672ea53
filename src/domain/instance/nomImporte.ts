import type { Civilite } from './personne.ts';
import { roleDeFonction } from './fonctionElu.ts';
import { plier } from './texteImporte.ts';

/** « Madame », « F », « M. », « H »… as the carnet writes it; undefined when the text is none of them. */
export function civiliteImportee(texte: string): Civilite | undefined {
  const plie = plier(texte);
  if (
    [
      'mme',
      'madame',
      'mlle',
      'mademoiselle',
      'f',
      'femme',
      'feminin',
      'fem',
      'mmes',
      'mevrouw',
      'mevr',
      'mw',
      'vrouw',
      'v',
    ].includes(plie)
  )
    return 'Mme';
  if (['m', 'mr', 'monsieur', 'h', 'homme', 'masculin', 'masc', 'mm', 'de heer', 'heer', 'dhr', 'man'].includes(plie))
    return 'M.';
  return undefined;
}

export interface NomLu {
  readonly civilite?: Civilite;
  readonly nom: string;
  readonly prenom: string;
  readonly fonction?: string;
}

const PARTICULE = /^(?:de|du|des|d’|d'|le|la|l’|l'|von|van|der|den|el|ben|épouse|née)$/i;
const enCapitales = (mot: string): boolean =>
  /\p{Lu}/u.test(mot) && mot === mot.toLocaleUpperCase('fr') && mot.replace(/[^\p{L}]/gu, '').length > 1;

/**
 * A whole name in one cell: « Mme CATHALA Marie », « Marie Cathala, 1re adjointe », « VIDAL-PAGÈS, Jean ». Words in
 * capitals are the name; else the first word is the first name, unless everything is in capitals.
 */
export function lireNom(texte: string): NomLu {
  const [avant = '', ...suite] = texte
    .replace(/\s*[(–—:]\s*/, ', ')
    .replace(/\)\s*$/, '')
    .split(/\s*[,;]\s*/);
  const reste = suite.join(', ').trim();
  const mots = avant
    .replace(/^[-•*·\s]+|^\d{1,3}[.)\s-]+\s*/g, '')
    .split(/\s+/)
    .filter(Boolean);
  // « de heer » is two words.
  const deHeer = mots.length > 2 ? civiliteImportee(mots.slice(0, 2).join(' ')) : undefined;
  const civilite = deHeer ?? (mots.length > 1 ? civiliteImportee(mots[0] ?? '') : undefined);
  if (civilite !== undefined) mots.splice(0, deHeer === undefined ? 1 : 2);
  const lu = { ...(civilite === undefined ? {} : { civilite }) };
  if (
    reste !== '' &&
    mots.length > 0 &&
    roleDeFonction(reste) === undefined &&
    /^\p{L}[\p{L}’' -]*$/u.test(reste) &&
    reste.split(' ').length <= 3
  ) {
    return { ...lu, nom: mots.join(' '), prenom: reste };
  }
  return { ...lu, ...separer(mots), ...(reste === '' ? {} : { fonction: reste }) };
}

function separer(mots: readonly string[]): { nom: string; prenom: string } {
  if (mots.length < 2) return { nom: mots.join(' '), prenom: '' };
  const estNom = mots.map(enCapitales);
  if (estNom.every(Boolean)) return { nom: mots[0] ?? '', prenom: mots.slice(1).join(' ') };
  if (!estNom.some(Boolean)) {
    // « Marie de la Tour »: the particle begins the name.
    return { prenom: mots[0] ?? '', nom: mots.slice(1).join(' ') };
  }
  // A particle in small letters before a word in capitals belongs to the name.
  for (let i = mots.length - 2; i >= 0; i -= 1)
    if (PARTICULE.test(mots[i] ?? '') && estNom[i + 1] === true) estNom[i] = true;
  // A particle or « épouse » between two words of the name too.
  return {
    nom: mots.filter((_, i) => estNom[i]).join(' '),
    prenom: mots.filter((_, i) => estNom[i] !== true).join(' '),
  };
}
