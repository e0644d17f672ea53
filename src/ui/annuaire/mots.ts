import { roleDeFonction } from '../../domain/instance/fonctionElu.ts';
import type { Role } from '../../domain/instance/instance.ts';
import type { Civilite } from '../../domain/instance/personne.ts';
import { t } from '../i18n/i18n.ts';

const genre = (civilite: Civilite): 'f' | 'm' | 'n' => (civilite === 'Mme' ? 'f' : civilite === 'M.' ? 'm' : 'n');

/** « Adjointe », « Adjoint ». */
export const motRole = (role: Role, civilite: Civilite): string =>
  t(`annuaire.role.${role}`, { genre: genre(civilite) });

/** « née le … », « né le … ». */
export const motNaissance = (date: string, civilite: Civilite): string =>
  t('annuaire.import.ne', { genre: genre(civilite), date });

/** The function when there is one that says the role too (« 1er adjoint, finances »), else the role. */
export const motFonction = (role: Role, civilite: Civilite, fonction: string | undefined): string =>
  fonction ?? motRole(role, civilite);

/** « 1er adjoint, finances » alone, but « Conseillère · Finances ». */
export const motsDuRole = (role: Role, civilite: Civilite, fonction: string | undefined): readonly string[] => {
  if (fonction === undefined) return [motRole(role, civilite)];
  return roleDeFonction(fonction)?.role === role ? [fonction] : [motRole(role, civilite), fonction];
};
