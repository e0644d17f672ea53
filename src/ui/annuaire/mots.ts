import { roleDeFonction } from '../../domain/instance/fonctionElu.ts';
import type { Role } from '../../domain/instance/instance.ts';
import type { Civilite } from '../../domain/instance/personne.ts';
import type { Mots } from '../../domain/reglement/mots.ts';
import { reglementPour } from '../../domain/reglement/packs.ts';
import { t } from '../i18n/i18n.ts';

const genre = (civilite: Civilite): 'f' | 'm' | 'n' => (civilite === 'Mme' ? 'f' : civilite === 'M.' ? 'm' : 'n');

const motsParPack = new Map<string, Mots | undefined>();

/** The words of a Belgian pack, whose chief is no maire; those of the screens say the others. */
function motsDuPack(reglement: string | undefined): Mots | undefined {
  if (reglement?.startsWith('be-') !== true) return undefined;
  if (!motsParPack.has(reglement))
    motsParPack.set(reglement, reglementPour(reglement, { population: 0, date: '2026-01-01' })?.mots);
  return motsParPack.get(reglement);
}

/** « Adjointe », « Adjoint »; « Bourgmestre », « Échevine » where the rules of the assembly say so. */
export function motRole(role: Role, civilite: Civilite, reglement?: string): string {
  const mots = role === 'maire' || role === 'adjoint' ? motsDuPack(reglement) : undefined;
  if (mots === undefined) return t(`annuaire.role.${role}`, { genre: genre(civilite) });
  const mot = mots[role === 'maire' ? 'chef' : 'adjoint'][civilite === 'Mme' ? 'f' : 'm'];
  return mot.charAt(0).toLocaleUpperCase('fr') + mot.slice(1);
}

/** « née le … », « né le … ». */
export const motNaissance = (date: string, civilite: Civilite): string =>
  t('annuaire.import.ne', { genre: genre(civilite), date });

/** The function when there is one that says the role too (« 1er adjoint, finances »), else the role. */
export const motFonction = (role: Role, civilite: Civilite, fonction: string | undefined): string =>
  fonction ?? motRole(role, civilite);

/** « 1er adjoint, finances » alone, but « Conseillère · Finances ». */
export const motsDuRole = (
  role: Role,
  civilite: Civilite,
  fonction: string | undefined,
  reglement?: string,
): readonly string[] => {
  const mot = motRole(role, civilite, reglement);
  if (fonction === undefined) return [mot];
  return roleDeFonction(fonction)?.role === role ? [fonction] : [mot, fonction];
};
