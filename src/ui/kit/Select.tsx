import type { ComponentPropsWithRef } from 'react';
import { Field } from './Field.tsx';
import type { FieldProps } from './Field.tsx';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

interface SelectProps<Value extends string>
  extends FieldProps, Omit<ComponentPropsWithRef<'select'>, 'value' | 'onChange' | 'className' | 'id' | 'children'> {
  value: Value | '';
  onChange: (value: Value) => void;
  options: readonly Option<Value>[];
  /** The line shown while nothing is chosen. */
  placeholder?: string;
}

/** Typing « Mme B » finds the option: the browser matches letter for letter, and no key types a non-breaking space. */
const searchable = (label: string): string => label.replace(/[\u00a0\u202f]/g, ' ');

/** The browser's own list, for up to some tens of options; beyond, ComboBox. */
export function Select<Value extends string>({
  label,
  labelHidden,
  help,
  error,
  optional,
  className,
  value,
  onChange,
  options,
  placeholder,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field {...{ label, labelHidden, help, error, optional, className }}>
      {(ties) => (
        <select
          {...rest}
          {...ties}
          className="input"
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {(placeholder !== undefined || value === '') && (
            <option value="" disabled>
              {placeholder ?? ''}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {searchable(option.label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
