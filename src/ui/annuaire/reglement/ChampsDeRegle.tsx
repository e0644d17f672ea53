import type { ChampDeRegle, ChoixDeRegle } from '../../../domain/reglement/champ.ts';
import type { Part } from '../../../domain/reglement/formes.ts';
import { ecrireChamp, lireChamp } from '../../../domain/reglement/valeurDeRegle.ts';
import { t } from '../../i18n/i18n.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { choixEnMots, nomDuChamp } from './enMots.ts';

interface ChampsProps {
  champs: readonly ChampDeRegle[];
  valeur: unknown;
  onChange: (valeur: unknown) => void;
}

/** The fields of one rule, each in its own form; what is typed is checked when it is applied. */
export function ChampsDeRegle({ champs, valeur, onChange }: ChampsProps) {
  return champs.map((champ) => (
    <Champ
      key={champ.nom}
      champ={champ}
      dit={lireChamp(valeur, champ.nom)}
      dire={(dit) => {
        onChange(ecrireChamp(valeur, champ.nom, dit));
      }}
    />
  ));
}

function Champ({ champ, dit, dire }: { champ: ChampDeRegle; dit: unknown; dire: (dit: unknown) => void }) {
  const label = nomDuChamp(champ);
  switch (champ.genre) {
    case 'nombre':
      return (
        <NumberField label={label} value={typeof dit === 'number' ? dit : undefined} min={0} steps onChange={dire} />
      );
    case 'texte':
      return <TextField label={label} value={typeof dit === 'string' ? dit : ''} onChange={dire} register />;
    case 'oui-non':
      return <Checkbox label={label} checked={dit === true} onChange={dire} />;
    case 'choix':
      return (
        <Select
          label={label}
          value={champ.valeurs.find((v) => v === dit) ?? ''}
          onChange={dire}
          options={champ.valeurs.map((value) => ({ value, label: choixEnMots(value) }))}
        />
      );
    case 'liste':
      return <Liste label={label} valeurs={champ.valeurs} dit={Array.isArray(dit) ? dit : []} dire={dire} />;
    case 'part':
      return <PartEnChiffres label={label} part={dit as Part | undefined} dire={dire} />;
  }
}

interface ListeProps {
  label: string;
  valeurs: readonly ChoixDeRegle[];
  dit: readonly unknown[];
  dire: (dit: unknown) => void;
}

function Liste({ label, valeurs, dit, dire }: ListeProps) {
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      {valeurs.map((value) => (
        <Checkbox
          key={value}
          label={choixEnMots(value)}
          checked={dit.includes(value)}
          onChange={(oui) => {
            dire(valeurs.filter((v) => (v === value ? oui : dit.includes(v))));
          }}
        />
      ))}
    </fieldset>
  );
}

const SANS_PART: Part = { fraction: [1, 2], strict: true };

function PartEnChiffres({
  label,
  part = SANS_PART,
  dire,
}: {
  label: string;
  part: Part | undefined;
  dire: (dit: unknown) => void;
}) {
  const [numerateur, denominateur] = part.fraction;
  return (
    <div className="row-fields">
      <NumberField
        label={t('regle.titre.numerateur', { champ: label })}
        value={numerateur}
        min={0}
        steps
        onChange={(n) => {
          dire({ ...part, fraction: [n, denominateur] });
        }}
      />
      <NumberField
        label={t('regle.titre.denominateur', { champ: label })}
        value={denominateur}
        min={1}
        steps
        onChange={(d) => {
          dire({ ...part, fraction: [numerateur, d] });
        }}
      />
      <Checkbox
        label={t('regle.titre.strict')}
        checked={part.strict}
        onChange={(strict) => {
          dire({ ...part, strict });
        }}
      />
    </div>
  );
}
