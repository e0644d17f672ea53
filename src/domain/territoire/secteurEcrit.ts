import { plier } from '../instance/texteImporte.ts';
import type { Secteur } from './territoire.ts';

const NUMERO = /^(?:(?:territoire|secteur|zone|sector|gebied|t|s)\s*)?(?:n\s*|no\s*|nr\s*)?0*(\d{1,3})$/;

/** « Territoire n° 3 », « T3 », « 3 » → 3. */
const numeroDe = (ecrit: string): string | undefined => NUMERO.exec(plier(ecrit))?.[1];

/** Whether a sector still bears the number its source gave it, and no name of its own. */
export const sansNomPropre = (secteur: Secteur): boolean => numeroDe(secteur.nom) !== undefined;

/** The sector that a list names: by its name in either language, or by its number. */
export function secteurEcrit(ecrit: string, secteurs: readonly Secteur[]): Secteur | undefined {
  const cle = plier(ecrit);
  const nomme = secteurs.find((s) => plier(s.nom) === cle || (s.nomNl !== undefined && plier(s.nomNl) === cle));
  if (nomme !== undefined) return nomme;
  const numero = numeroDe(ecrit);
  return numero === undefined ? undefined : secteurs.find((s) => (numeroDe(s.nom) ?? numeroDe(s.id)) === numero);
}
