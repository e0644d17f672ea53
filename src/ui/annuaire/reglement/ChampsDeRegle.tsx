import type { ChampDeRegle, ChoixDeRegle } from '../../../domain/reglement/champ.ts';
import type { Part } from '../../../domain/reglement/formes.ts';
import { ecrireChamp, lireChamp } from '../../../domain/reglement/valeurDeRegle.ts';
import { t } from '../../i18n/i18n.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { choixEnMots, nomDuChamp, partEnMots } from './enMots.ts';

interface ChampsProps {
  champs: readonly ChampDeRegle[];
  valeur: unknown;
  onChange: (valeur: unknown) => void;
}

/** An optional field that says nothing. */
const RIEN = 'rien';

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
  const facultatif = champ.facultatif === true;
  switch (champ.genre) {
    case 'nombre':
      return (
        <NumberField
          optional={facultatif}
          label={label}
          value={typeof dit === 'number' ? dit : undefined}
          min={0}
          steps
          onChange={dire}
        />
      );
    case 'texte':
      return <TextField label={label} value={typeof dit === 'string' ? dit : ''} onChange={dire} register />;
    case 'oui-non':
      return <Checkbox label={label} checked={dit === true} onChange={dire} />;
    case 'choix':
      return (
        <Select
          label={label}
          value={champ.valeurs.find((v) => v === dit) ?? (facultatif ? RIEN : '')}
          onChange={(choisi) => {
            dire(choisi === RIEN ? undefined : choisi);
          }}
          options={[
            ...(facultatif ? [{ value: RIEN, label: t('regle.titre.rien') }] : []),
            ...champ.valeurs.map((value) => ({ value, label: choixEnMots(value) })),
          ]}
        />
      );
    case 'liste':
      return <Liste label={label} valeurs={champ.valeurs} dit={Array.isArray(dit) ? dit : []} dire={dire} />;
    case 'part':
      return <PartEnMots label={label} part={dit as Part | undefined} facultatif={facultatif} dire={dire} />;
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

/** The shares that laws and statutes use; another one, already written, is offered with them. */
const PARTS: readonly Part[] = [
  { fraction: [0, 1], strict: false },
  { fraction: [1, 5], strict: false },
  { fraction: [1, 4], strict: false },
  { fraction: [1, 3], strict: false },
  { fraction: [1, 2], strict: false },
  { fraction: [1, 2], strict: true },
  { fraction: [2, 3], strict: false },
  { fraction: [3, 4], strict: false },
  { fraction: [1, 1], strict: false },
];
const cle = ({ fraction: [n, d], strict }: Part): string => `${n}/${d}${strict ? '+' : ''}`;

interface PartProps {
  label: string;
  part: Part | undefined;
  facultatif: boolean;
  dire: (dit: unknown) => void;
}

function PartEnMots({ label, part, facultatif, dire }: PartProps) {
  const connue = part === undefined || PARTS.some((p) => cle(p) === cle(part));
  const parts = connue ? PARTS : [...PARTS, part];
  return (
    <Select
      label={label}
      value={part === undefined ? (facultatif ? RIEN : '') : cle(part)}
      onChange={(choisie) => {
        dire(parts.find((p) => cle(p) === choisie));
      }}
      options={[
        ...(facultatif ? [{ value: RIEN, label: t('regle.titre.rien') }] : []),
        ...parts.map((p) => ({ value: cle(p), label: partEnMots(p) })),
      ]}
    />
  );
}
