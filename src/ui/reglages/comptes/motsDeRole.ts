import type { Attribution } from '../../../domain/droits/acces.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import { t } from '../../i18n/i18n.ts';

/** « secrétariat partout », « présidence, Conseil municipal » */
export function direAttribution({ role, sur }: Attribution, instances: readonly Instance[]): string {
  const mot = t(`comptes.role.${role}`);
  if (sur === '*') return t('comptes.partoutRole', { role: mot });
  return t('comptes.sur', { role: mot, instance: nomInstance(sur, instances) });
}

export const direDerivee = ({ role, sur }: Attribution, instances: readonly Instance[]): string =>
  t('comptes.derivee', { role: t(`comptes.role.${role}`), instance: nomInstance(sur, instances) });

const nomInstance = (id: string, instances: readonly Instance[]): string =>
  instances.find((i) => i.id === id)?.nom ?? t('comptes.partout');
