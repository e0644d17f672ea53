import { useId } from 'react';
import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

/** What every field takes beside its own value. */
export interface FieldProps {
  label: string;
  /** Hides the label from the eye, not from the ear. */
  labelHidden?: boolean | undefined;
  /** A line under the label that helps to answer. */
  help?: ReactNode | undefined;
  /** The sentence that says what is wrong; the field then says it is invalid. */
  error?: string | undefined;
  /** Says « facultatif » after the label. */
  optional?: boolean | undefined;
  className?: string | undefined;
}

/** The attributes that tie a control to its label, help and error. */
export interface ControlTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label above, control, help, error beside the hand. */
export function Field({
  label,
  labelHidden = false,
  help,
  error,
  optional = false,
  className,
  children,
}: FieldProps & { children: (ties: ControlTies) => ReactNode }) {
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const describedBy = classes(Boolean(help) && helpId, Boolean(error) && errorId);
  return (
    <div className={classes('field', className)}>
      <label htmlFor={id} className={labelHidden ? 'vh' : 'field-label'}>
        {label}
        {optional && <small> ({t('kit.facultatif')})</small>}
      </label>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {Boolean(help) && (
        <div id={helpId} className="field-help">
          {help}
        </div>
      )}
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}

/** The error of a field; announced when it appears. */
export function FieldError({ id, children }: { id?: string; children?: string | undefined }) {
  return (
    <div role="alert" id={id}>
      {children && (
        <p className="field-error">
          <Icon name="alert" size="s" />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
