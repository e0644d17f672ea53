import { useState } from 'react';
import type { ComponentPropsWithRef, FocusEvent } from 'react';
import { t } from '../i18n/i18n.ts';
import { Field } from './Field.tsx';
import type { FieldProps } from './Field.tsx';

interface CivilFieldProps
  extends FieldProps, Pick<ComponentPropsWithRef<'input'>, 'min' | 'max' | 'disabled' | 'required' | 'autoFocus'> {
  /** '' while nothing is given. */
  value: string;
  onChange: (value: string) => void;
}

/** A civil date 'YYYY-MM-DD', typed or picked. A date half typed says so beside the field. */
export function DateField(props: CivilFieldProps) {
  return <CivilField type="date" max="9999-12-31" incomplete={t('kit.erreur.date')} {...props} />;
}

/** A civil time 'HH:MM'. */
export function TimeField(props: CivilFieldProps) {
  return <CivilField type="time" incomplete={t('kit.erreur.heure')} {...props} />;
}

function CivilField({
  type,
  incomplete,
  label,
  labelHidden,
  help,
  error,
  optional,
  className,
  value,
  onChange,
  ...rest
}: CivilFieldProps & { type: 'date' | 'time'; incomplete: string }) {
  const [bad, setBad] = useState(false);
  // The browser keeps a half-typed or impossible date to itself: its value is then '' and `badInput` is true.
  const check = (event: FocusEvent<HTMLInputElement>) => {
    setBad(event.currentTarget.validity.badInput);
  };
  return (
    <Field {...{ label, labelHidden, help, optional, className }} error={bad ? incomplete : error}>
      {(ties) => (
        <input
          {...rest}
          {...ties}
          type={type}
          className="input input-short"
          value={value}
          onBlur={check}
          onChange={(event) => {
            setBad(false);
            if (!event.currentTarget.validity.badInput) onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
