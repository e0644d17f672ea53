import type { Instance, Role } from '../../domain/instance/instance.ts';
import type { Civilite } from '../../domain/instance/personne.ts';
import { t } from '../i18n/i18n.ts';
import { motRole } from './mots.ts';

const MUNICIPAL: readonly Role[] = ['maire', 'conseiller', 'adjoint', 'conseiller-delegue', 'maire-delegue'];
const PRESIDE: readonly Role[] = ['president', 'membre', 'vice-president', 'conseiller'];

/** Delegated mayors and councillors are of France alone; a pack's name begins with its country. */
const BELGES: readonly Role[] = ['maire', 'conseiller', 'adjoint'];
const estBelge = ({ reglement }: Pick<Instance, 'reglement'>): boolean => reglement.startsWith('be-');

/** Roles of a kind of assembly: the chief, the ordinary member, then the others. */
export const rolesDe = (genre: Instance['genre']): readonly [Role, Role, ...Role[]] =>
  (genre === 'conseil-municipal' ? MUNICIPAL : PRESIDE) as [Role, Role, ...Role[]];

export const optionsRole = (instance: Instance, civilite: Civilite, actuel?: Role) => {
  const { genre } = instance;
  const roles = genre === 'conseil-municipal' && estBelge(instance) ? BELGES : rolesDe(genre);
  const tous = actuel === undefined || roles.includes(actuel) ? roles : [...roles, actuel];
  return tous.map((value) => ({ value, label: motRole(value, civilite) }));
};

export const optionsCivilite = () =>
  [
    { value: 'Mme', label: t('tenir.identite.mme') },
    { value: 'M.', label: t('tenir.identite.m') },
    { value: 'sans', label: t('annuaire.ajout.sans') },
  ] as const;
