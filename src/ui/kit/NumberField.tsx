import { useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { IconButton } from './Button.tsx';
import { Field } from './Field.tsx';
import type { FieldProps } from './Field.tsx';

interface NumberFieldProps extends FieldProps {
  /** undefined while the field is empty. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number;
  max?: number;
  /** Adds − and + beside the field, 44 px each. */
  steps?: boolean;
  disabled?: boolean;
}

/** A whole number. What is typed stays, even when it is not a number; only whole numbers are handed on. */
export function NumberField({ value, onChange, min, max, steps = false, disabled, error, ...field }: NumberFieldProps) {
  const [wrong, setWrong] = useState<string>();
  const shown = wrong ?? (value === undefined ? '' : String(value));
  const bounded = (next: number) => Math.min(max ?? Infinity, Math.max(min ?? -Infinity, next));
  const step = (by: number) => {
    setWrong(undefined);
    onChange(bounded((value ?? 0) + by));
  };
  return (
    <Field {...field} error={error ?? (wrong === undefined ? undefined : t('kit.erreur.nombre'))}>
      {(ties) => (
        <div className="stepper">
          {steps && (
            <IconButton
              icon="minus"
              variant="secondary"
              label={t('kit.nombre.moins', { quoi: field.label })}
              disabled={disabled === true || (value ?? 0) <= (min ?? -Infinity)}
              onClick={() => {
                step(-1);
              }}
            />
          )}
          <input
            {...ties}
            className="input input-number"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            disabled={disabled}
            value={shown}
            onChange={(event) => {
              const typed = event.currentTarget.value.trim();
              const isWhole = /^-?\d+$/.test(typed);
              setWrong(typed === '' || isWhole ? undefined : event.currentTarget.value);
              if (typed === '') onChange(undefined);
              else if (isWhole) onChange(Number(typed));
            }}
          />
          {steps && (
            <IconButton
              icon="plus"
              variant="secondary"
              label={t('kit.nombre.plus', { quoi: field.label })}
              disabled={disabled === true || (value ?? 0) >= (max ?? Infinity)}
              onClick={() => {
                step(1);
              }}
            />
          )}
        </div>
      )}
    </Field>
  );
}
