import type { ComponentProps } from 'react';
import type { Outcome } from '../../domain/refus.ts';
import { t } from '../i18n/i18n.ts';
import { wordRefus } from '../i18n/refus.ts';
import { DateField, TimeField } from '../kit/DateField.tsx';
import { NumberField } from '../kit/NumberField.tsx';
import { TextArea, TextField } from '../kit/TextField.tsx';
import { useChamp } from './useChamp.ts';

type Ecrire<T> = (valeur: T) => Promise<Outcome<unknown>>;

interface Commun<T> {
  label: string;
  valeur: T;
  ecrire: Ecrire<T>;
  help?: string | undefined;
  /** What deserves a look in this value; it is written all the same. */
  alerte?: ((valeur: T) => string | undefined) | undefined;
}

type Reste = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'label' | 'help' | 'error'>;

/** One line of text that writes itself. */
export function TexteAuto({
  label,
  valeur,
  ecrire,
  help,
  alerte,
  obligatoire = false,
  ...reste
}: Commun<string> & { obligatoire?: boolean } & Reste) {
  const { value, onChange, onBlur, refus } = useChamp(valeur, (v) => (obligatoire && v === '' ? undefined : ecrire(v)));
  const vide = obligatoire && value.trim() === '' ? t('annuaire.obligatoire') : undefined;
  return (
    <div onBlur={onBlur}>
      <TextField
        {...reste}
        {...{ label, help, value, onChange }}
        error={vide ?? (refus ? wordRefus(refus) : alerte?.(value))}
      />
    </div>
  );
}

/** Several lines that write themselves. */
export function TexteLongAuto({ label, valeur, ecrire, help }: Commun<string>) {
  const { value, onChange, onBlur, refus } = useChamp(valeur, ecrire);
  return (
    <div onBlur={onBlur}>
      <TextArea {...{ label, help, value, onChange }} rows={2} error={refus && wordRefus(refus)} />
    </div>
  );
}

/** A whole number that writes itself; an empty field is written only when `facultatif`. */
export function NombreAuto({
  label,
  valeur,
  ecrire,
  help,
  facultatif = false,
}: Commun<number | undefined> & { facultatif?: boolean }) {
  const { value, onChange, onBlur, refus } = useChamp(valeur, (v) =>
    v === undefined && !facultatif ? undefined : ecrire(v),
  );
  const vide = value === undefined && !facultatif ? t('annuaire.obligatoire') : undefined;
  return (
    <div onBlur={onBlur}>
      <NumberField {...{ label, help, value, onChange }} min={0} error={vide ?? (refus && wordRefus(refus))} />
    </div>
  );
}

/** A civil date or hour that writes itself; '' clears it. */
export function MomentAuto({
  label,
  valeur,
  ecrire,
  help,
  alerte,
  quoi = 'date',
}: Commun<string> & { quoi?: 'date' | 'heure' }) {
  const { value, onChange, onBlur, refus } = useChamp(valeur, ecrire);
  const Moment = quoi === 'date' ? DateField : TimeField;
  return (
    <div onBlur={onBlur}>
      <Moment {...{ label, help, value, onChange }} error={refus ? wordRefus(refus) : alerte?.(value)} />
    </div>
  );
}
