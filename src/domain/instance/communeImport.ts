import type { Correspondance } from './colonnesImport.ts';
import { nettoyer, plier } from './texteImporte.ts';

export interface Filtrage {
  /** Lines of other communes, left aside; the national file has half a million. */
  readonly autresCommunes: number;
  /** The only commune the list speaks of, when it is another one. */
  readonly autreCommune?: string;
}

type Ligne = { readonly cellules: readonly string[] };

/** The Insee code in five signs, whatever the spreadsheet lost: « 1001 », or « 001 » beside its département. */
function codeInsee(code: string, departement: string): string {
  const net = nettoyer(code).toUpperCase();
  if (net.length <= 3 && /^\d+$/.test(net) && departement !== '')
    return nettoyer(departement).toUpperCase().padStart(2, '0').slice(0, 2) + net.padStart(3, '0');
  return /^\d{4}$/.test(net) ? `0${net}` : net;
}

/** Keeps the lines of the commune when the list tells one commune from another; a list of one other commune is kept and said. */
export function filtrerCommune<L extends Ligne>(
  lignes: readonly L[],
  correspondance: Correspondance,
  commune: { readonly code: string; readonly nom: string } | undefined,
): Filtrage & { readonly gardees: readonly L[] } {
  const colCode = correspondance.indexOf('codeCommune');
  const colNom = correspondance.indexOf('nomCommune');
  const colDepartement = correspondance.indexOf('codeDepartement');
  if (commune === undefined || (colCode < 0 && colNom < 0)) return { gardees: lignes, autresCommunes: 0 };
  const cellule = (ligne: Ligne, colonne: number): string => (colonne < 0 ? '' : (ligne.cellules[colonne] ?? ''));
  const designee = (ligne: Ligne): string =>
    colCode < 0 ? plier(cellule(ligne, colNom)) : codeInsee(cellule(ligne, colCode), cellule(ligne, colDepartement));
  const voulue = colCode < 0 ? plier(commune.nom) : commune.code;
  // A line that names no commune cannot be set aside for being of another one.
  const gardees = lignes.filter((ligne) => designee(ligne) === voulue || designee(ligne) === '');
  if (gardees.length > 0) return { gardees, autresCommunes: lignes.length - gardees.length };
  const [premiere] = lignes;
  if (premiere !== undefined && lignes.every((ligne) => designee(ligne) === designee(premiere))) {
    return {
      gardees: lignes,
      autresCommunes: 0,
      autreCommune: nettoyer(cellule(premiere, colNom)) || designee(premiere),
    };
  }
  return { gardees, autresCommunes: lignes.length };
}
