import { t } from '../../i18n/i18n.ts';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import type { Identite } from './installer.ts';

/** Civility, first name and name of someone the sitting does not know yet. */
export function ChampsIdentite({ identite, onChange }: { identite: Identite; onChange: (identite: Identite) => void }) {
  return (
    <>
      <Select
        label={t('tenir.identite.civilite')}
        value={identite.civilite === '' ? 'sans' : identite.civilite}
        options={[
          { value: 'Mme', label: t('tenir.identite.mme') },
          { value: 'M.', label: t('tenir.identite.m') },
          { value: 'sans', label: t('tenir.identite.sans') },
        ]}
        onChange={(c) => onChange({ ...identite, civilite: c === 'sans' ? '' : c })}
      />
      <TextField
        label={t('tenir.identite.prenom')}
        value={identite.prenom}
        onChange={(prenom) => onChange({ ...identite, prenom })}
      />
      <TextField
        label={t('tenir.identite.nom')}
        value={identite.nom}
        onChange={(nom) => onChange({ ...identite, nom })}
      />
    </>
  );
}
