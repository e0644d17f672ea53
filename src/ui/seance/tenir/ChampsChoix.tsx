import type { MembreId } from '../../../domain/ids.ts';
import { t } from '../../i18n/i18n.ts';
import { Select } from '../../kit/Select.tsx';
import { useTenue } from './contexte.ts';
import { nommer } from './noms.ts';

export function UnMembre({
  label,
  value,
  onChange,
}: {
  label: string;
  value: MembreId;
  onChange: (m: MembreId) => void;
}) {
  const { seance, salle } = useTenue();
  return (
    <Select
      label={label}
      value={value}
      options={seance.membres.map((m) => ({ value: m.id, label: nommer(salle.membres, m.id) }))}
      onChange={onChange}
    />
  );
}

export function UnPoint({ value, onChange }: { value: string; onChange: (p: string) => void }) {
  const { salle } = useTenue();
  return (
    <Select
      label={t('tenir.correction.point')}
      value={value}
      options={salle.ordre.map((n) => ({ value: n.point.id, label: `${n.numero} ${n.point.intitule}` }))}
      onChange={onChange}
    />
  );
}

const VACANT = 'vacant';

/** The seat someone was installed on: a vacant one, or that of a member. */
export function SiegeDe({
  value,
  onChange,
}: {
  value: MembreId | undefined;
  onChange: (m: MembreId | undefined) => void;
}) {
  const { seance, salle } = useTenue();
  return (
    <Select
      label={t('tenir.installer.siege')}
      value={value ?? VACANT}
      options={[
        { value: VACANT, label: t('tenir.installer.vacant') },
        ...seance.membres.map((m) => ({
          value: m.id,
          label: t('tenir.installer.place-de', { nom: nommer(salle.membres, m.id) }),
        })),
      ]}
      onChange={(m) => onChange(m === VACANT ? undefined : m)}
    />
  );
}
