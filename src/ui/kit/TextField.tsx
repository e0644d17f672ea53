import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import { Field } from './Field.tsx';
import type { FieldProps } from './Field.tsx';

type Native<Tag extends 'input' | 'textarea'> = Omit<
  ComponentPropsWithRef<Tag>,
  'value' | 'onChange' | 'className' | 'id'
>;

interface TextValue {
  value: string;
  onChange: (value: string) => void;
}

/** One line of text. `register` sets it in the voice of the register (titles, names of acts). */
export function TextField({
  label,
  labelHidden,
  help,
  error,
  optional,
  className,
  value,
  onChange,
  register = false,
  ...rest
}: FieldProps & TextValue & Native<'input'> & { register?: boolean }) {
  return (
    <Field {...{ label, labelHidden, help, error, optional, className }}>
      {(ties) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...ties}
          className={classes('input', register && 'input-register')}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

/** Several lines, in the voice of the register; grows with what is written. */
export function TextArea({
  label,
  labelHidden,
  help,
  error,
  optional,
  className,
  value,
  onChange,
  ...rest
}: FieldProps & TextValue & Native<'textarea'>) {
  return (
    <Field {...{ label, labelHidden, help, error, optional, className }}>
      {(ties) => (
        <textarea
          rows={3}
          {...rest}
          {...ties}
          className="input"
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
