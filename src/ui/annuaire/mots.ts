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

/** What is printed under the name: the function when it says more than the role. */
export const motFonction = (role: Role, civilite: Civilite, fonction: string | undefined): string =>
  fonction ?? motRole(role, civilite);
