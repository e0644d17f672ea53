import type { MembreImporte } from '../../domain/instance/importMembres.ts';

const PARTICULES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'épouse', 'née']);

/** Whether every name of the list is in capitals, as registers write them. */
export const toutEnCapitales = (membres: readonly MembreImporte[]): boolean =>
  membres.length > 0 && membres.every(({ nom }) => nom === nom.toLocaleUpperCase('fr') && /\p{Lu}{2}/u.test(nom));

/** « VIDAL-PAGÈS » → « Vidal-Pagès », « DE LA TOUR » → « de la Tour ». */
export const enMinuscules = (nom: string): string =>
  nom
    .toLocaleLowerCase('fr')
    .replace(/\p{L}+/gu, (mot) => (PARTICULES.has(mot) ? mot : mot.charAt(0).toLocaleUpperCase('fr') + mot.slice(1)));
