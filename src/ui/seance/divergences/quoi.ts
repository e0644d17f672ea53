import type { Divergence } from '../../../domain/divergence/divergence.ts';
import { hasMessage, t } from '../../i18n/i18n.ts';
import { nomDuMembre, nomDuPoint, type Noms } from '../../i18n/operationNoms.ts';

/** The cell that says most about what was typed twice: a person or a vote before the line that carries it. */
function premiere(cellules: readonly string[]): string {
  return cellules.find((c) => !c.startsWith('fait/')) ?? cellules[0] ?? '';
}

/** Cells whose name is feminine in French: « La présence… a été saisie ». */
const FEMININS: ReadonlySet<string> = new Set([
  'presence',
  'ouverture',
  'levee',
  'suspension',
  'pv',
  'liste',
  'composition',
  'date',
  'heure',
  'autre',
]);

/** Gender of what was typed twice, for the sentence that `direQuoi` begins. */
export function genreDeQuoi({ cellules }: Divergence): 'f' | 'm' {
  const [genre = ''] = premiere(cellules).split('/');
  return FEMININS.has(hasMessage(`divergences.quoi.${genre}`) ? genre : 'autre') ? 'f' : 'm';
}

/** What was typed twice: « La présence de M. Pujol », « Le vote, point 4, Tarifs de la cantine, ». */
export function direQuoi({ cellules }: Divergence, noms: Noms): string {
  const [genre = '', premier = '', second = ''] = premiere(cellules).split('/');
  switch (genre) {
    case 'presence':
    case 'pouvoir':
    case 'envoi':
      return t(`divergences.quoi.${genre}`, { nom: nomDuMembre(noms, premier) });
    case 'deport':
      return t('divergences.quoi.deport', { nom: nomDuMembre(noms, second) });
    case 'scrutin':
    case 'sort':
      return t(`divergences.quoi.${genre}`, { point: minuscule(nomDuPoint(noms, premier)) });
    default: {
      const id = `divergences.quoi.${genre}`;
      return t(hasMessage(id) ? id : 'divergences.quoi.autre');
    }
  }
}

const minuscule = (texte: string): string => texte.charAt(0).toLocaleLowerCase('fr') + texte.slice(1);
