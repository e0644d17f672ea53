import type { Annuaire } from '../../../store/lecturesAnnuaire.ts';
import { nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { collateur } from '../../i18n/trier.ts';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';

/** Who an account is: the name that goes with its changes, where its links are sent, its person of the annuaire. */
export type Identite = { readonly nom: string; readonly courriel: string; readonly personneId: string };

/** Nobody of the annuaire. */
export const PERSONNE = '';

interface IdentiteProps {
  value: Identite;
  onChange: (value: Identite) => void;
  annuaire: Annuaire;
  /** People of the annuaire who already have another account. */
  prises: ReadonlySet<string | undefined>;
  /** What the account is called when it is nobody of the annuaire. */
  horsAnnuaire: string;
  /** Another person was chosen, `PERSONNE` for none; the rest stays as it is unless the caller changes it. */
  onPersonne?: (personneId: string) => void;
}

export function IdentiteDuCompte({ value, onChange, annuaire, prises, horsAnnuaire, onPersonne }: IdentiteProps) {
  const ordre = collateur();
  const personnes = [...annuaire.personnes.values()]
    .filter((p) => p.id === value.personneId || !prises.has(p.id))
    .sort((a, b) => ordre.compare(a.nom, b.nom));
  return (
    <>
      <Select
        label={t('comptes.personne')}
        help={t('comptes.personne.aide')}
        value={value.personneId}
        onChange={onPersonne ?? ((personneId) => onChange({ ...value, personneId }))}
        options={[
          { value: PERSONNE, label: horsAnnuaire },
          ...personnes.map((p) => ({ value: p.id, label: nomComplet(p) })),
        ]}
      />
      <TextField
        label={t('comptes.nom')}
        help={t('comptes.nom.aide')}
        value={value.nom}
        onChange={(nom) => {
          onChange({ ...value, nom });
        }}
        maxLength={120}
        required
      />
      <TextField
        label={t('comptes.courriel')}
        help={t('comptes.courriel.aide')}
        type="email"
        optional
        value={value.courriel}
        onChange={(courriel) => {
          onChange({ ...value, courriel });
        }}
      />
    </>
  );
}
