import { useId } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { FieldError } from './Field.tsx';
import type { FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

export interface ChoiceOption<Value extends string = string> {
  value: Value;
  label: string;
  note?: ReactNode;
  icon?: IconName;
  disabled?: boolean;
}

interface ChoiceProps<Value extends string> extends FieldProps {
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly ChoiceOption<Value>[];
}

/** One choice among a few, side by side. */
export function Segmented<Value extends string>(props: ChoiceProps<Value>) {
  return <Group {...props} look="seg" />;
}

/** One choice among a few, one per line, each with an optional note. */
export function RadioGroup<Value extends string>(props: ChoiceProps<Value>) {
  return <Group {...props} look="check" />;
}

function Group<Value extends string>({
  label,
  labelHidden,
  help,
  error,
  className,
  value,
  onChange,
  options,
  look,
}: ChoiceProps<Value> & { look: 'seg' | 'check' }) {
  const id = useId();
  return (
    <fieldset className={classes('field', className)} aria-describedby={help ? `${id}-help` : undefined}>
      <legend className={labelHidden ? 'vh' : 'field-label'}>{label}</legend>
      <div className={look === 'seg' ? 'seg' : undefined}>
        {options.map((option) => (
          <label key={option.value} className={look === 'check' ? 'check' : undefined}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => {
                onChange(option.value);
              }}
            />
            {option.icon && <Icon name={option.icon} size="s" />}
            <span>
              {option.label}
              {Boolean(option.note) && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
      {Boolean(help) && (
        <div id={`${id}-help`} className="field-help">
          {help}
        </div>
      )}
      <FieldError>{error}</FieldError>
    </fieldset>
  );
}
