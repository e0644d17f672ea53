import { rolesDeCompte, type Attribution, type RoleDeCompte } from '../../../domain/droits/acces.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import { t } from '../../i18n/i18n.ts';
import { RadioGroup } from '../../kit/Choice.tsx';
import { Select } from '../../kit/Select.tsx';

const PARTOUT = '*';
const AUCUN = 'aucun';

interface ChoixRoleProps {
  /** Without it the person has only what the mandat gives. */
  value: Attribution | undefined;
  onChange: (value: Attribution | undefined) => void;
  instances: readonly Instance[];
  /** The person has running mandats: no role is then needed. */
  facultatif: boolean;
}

/** A role, and what it is for: everything, or one instance. */
export function ChoixRole({ value, onChange, instances, facultatif }: ChoixRoleProps) {
  const roles = rolesDeCompte.map((role) => ({
    value: role as RoleDeCompte | typeof AUCUN,
    label: t(`comptes.role.${role}`),
    note: t(`comptes.role.${role}.note`),
  }));
  return (
    <>
      <RadioGroup
        label={t('comptes.role')}
        value={value?.role ?? (facultatif ? AUCUN : undefined)}
        onChange={(role) => {
          onChange(role === AUCUN ? undefined : { role, sur: value?.sur ?? PARTOUT });
        }}
        options={facultatif ? [{ value: AUCUN, label: t('comptes.role.aucun') }, ...roles] : roles}
      />
      {value !== undefined && (
        <Select
          label={t('comptes.instance')}
          value={value.sur}
          onChange={(sur) => {
            onChange({ ...value, sur });
          }}
          options={[
            { value: PARTOUT, label: t('comptes.instance.toutes') },
            ...instances.filter((i) => i.supprimee !== true).map((i) => ({ value: i.id, label: i.nom })),
          ]}
        />
      )}
    </>
  );
}
