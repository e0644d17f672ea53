import type { Chose } from '../paroles/formes.ts';

/** Names of assemblies that take « het ». */
const ONZIJDIG = new Set(['bureau', 'college', 'comité', 'forum', 'netwerk', 'overleg', 'platform', 'team']);

const eersteWoord = (nom: string): string =>
  (/^[\p{L}]+(?:\s[\p{L}]+)?/u.exec(nom.normalize('NFC'))?.[0] ?? '').toLocaleLowerCase('nl');

/** The gender of a name by its first words (« vast bureau »), else the one given. */
export function genreDuNom(nom: string, standaard: 'm' | 'f' | 'n'): 'm' | 'f' | 'n' {
  const woorden = eersteWoord(nom).split(' ');
  if (woorden.some((w) => ONZIJDIG.has(w) || /(bureau|comité|college|overleg)$/u.test(w))) return 'n';
  return /(raad|vergadering|commissie|conferentie|groep|ontmoeting|ontmoetingen)$/u.test(woorden[0] ?? '')
    ? 'f'
    : standaard;
}

/** « de gemeenteraad », « het college van burgemeester en schepenen » */
export const le = ({ nom, genre }: Chose): string => `${genre === 'n' ? 'het' : 'de'} ${nom}`;

/** « gemeenteraad van Zwevegem »; a name that already says its commune is left whole. */
export const avecCommune = (nom: string, gemeente: string): string =>
  gemeente === '' || nom.includes(gemeente)
    ? nom
    : `${nom} van ${/^(Eurometropool|Metropool|Provincie|Stad|Regio|Gemeenschap)(?![\p{L}])/u.test(gemeente) ? 'de ' : ''}${gemeente}`;

/** A capital that only opens a name goes; those of « OCMW » stay. */
export const minuscule = (nom: string): string =>
  /^\p{Lu}\p{Ll}+(\P{L}|$)/u.test(nom) ? nom.charAt(0).toLocaleLowerCase('nl') + nom.slice(1) : nom;
