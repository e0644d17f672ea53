import { useRef, useState } from 'react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { dateChiffres, heure, jourSemaine } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { IconButton } from './Button.tsx';
import { readDate, readTime } from './civilText.ts';
import { Field } from './Field.tsx';
import type { FieldProps } from './Field.tsx';

interface CivilFieldProps
  extends FieldProps, Pick<ComponentPropsWithRef<'input'>, 'disabled' | 'required' | 'autoFocus'> {
  /** '' while nothing is given. */
  value: string;
  /** Called with a complete value or with ''; what cannot be read stays in the field, with its error, and is not handed on. */
  onChange: (value: string) => void;
}

/**
 * A civil date 'YYYY-MM-DD', typed as 24/09/2026 or picked, with its weekday beside it. The browser's own field is not
 * used: it writes dates in the language of the browser, not of the page.
 */
export function DateField({ min, max, ...props }: CivilFieldProps & { min?: string; max?: string }) {
  const picker = useRef<HTMLInputElement>(null);
  const { value, onChange, disabled } = props;
  return (
    <CivilField
      {...props}
      read={readDate}
      write={dateChiffres}
      wrong={t('kit.erreur.date')}
      size={10}
      beside={value === '' ? '' : jourSemaine(value)}
    >
      <span className="date-pick">
        <IconButton
          icon="cal"
          variant="secondary"
          label={t('kit.date.calendrier', { quoi: props.label })}
          disabled={disabled}
          onClick={() => picker.current?.showPicker()}
        />
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={value}
          min={min}
          max={max}
          onChange={(event) => {
            if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
          }}
        />
      </span>
    </CivilField>
  );
}

/** A civil time 'HH:MM', typed as 21:14, 21h14 or 2114. */
export function TimeField(props: CivilFieldProps) {
  return (
    <CivilField {...props} read={readTime} write={heure} wrong={t('kit.erreur.heure')} size={heure('21:14').length} />
  );
}

interface Reading {
  read: (text: string, lenient?: boolean) => string | undefined;
  write: (value: string) => string;
  wrong: string;
  size: number;
  /** The weekday of the value, silent while what is typed is not the value. */
  beside?: string;
  children?: ReactNode;
}

function CivilField(props: CivilFieldProps & Reading) {
  const {
    value,
    onChange,
    read,
    write,
    wrong,
    size,
    beside,
    children,
    disabled,
    required,
    autoFocus,
    error,
    ...field
  } = props;
  // What is being typed; undefined once it says the same as the value.
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(true);
  const unread = typed !== undefined && typed.trim() !== '' && read(typed, true) === undefined;
  const give = (next: string) => {
    if (next !== value) onChange(next);
  };
  return (
    <Field {...field} error={left && unread ? wrong : error}>
      {(ties) => (
        <div className="row">
          <input
            {...ties}
            className="input input-short"
            type="text"
            inputMode="text"
            autoComplete="off"
            size={size}
            disabled={disabled}
            required={required}
            autoFocus={autoFocus}
            value={typed ?? (value === '' ? '' : write(value))}
            onFocus={() => {
              setLeft(false);
            }}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              const complete = text.trim() === '' ? '' : read(text);
              if (complete !== undefined) give(complete);
            }}
            onBlur={() => {
              setLeft(true);
              if (typed === undefined) return;
              const complete = typed.trim() === '' ? '' : read(typed, true);
              if (complete === undefined) return;
              give(complete);
              setTyped(undefined);
            }}
          />
          {children}
          {Boolean(beside) && !unread && <span className="t-small">{beside}</span>}
        </div>
      )}
    </Field>
  );
}
