import type { ComponentPropsWithRef } from 'react';
import { Link } from 'wouter';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  variant?: ButtonVariant;
  icon?: IconName;
}

function look(variant: ButtonVariant, extra?: string, square = false): string {
  return classes('btn', variant !== 'secondary' && `btn-${variant}`, square && 'btn-square', extra);
}

/** A button; `type="button"` unless said otherwise. Prefer one `primary` per screen. */
export function Button({
  variant = 'secondary',
  icon,
  className,
  children,
  ...rest
}: Look & ComponentPropsWithRef<'button'>) {
  return (
    <button type="button" {...rest} className={look(variant, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children'> {
  icon: IconName;
  /** Spoken and shown on hover. */
  label: string;
  variant?: ButtonVariant;
}

/** A 44 px square with a sign alone; its label is spoken. */
export function IconButton({ icon, label, variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} aria-label={label} {...rest} className={look(variant, className, true)}>
      <Icon name={icon} />
    </button>
  );
}

interface ButtonLinkProps extends Look, Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** A route of the application. */
  href: string;
}

/** A link that looks like a button, for what leads to another screen. */
export function ButtonLink({ variant = 'secondary', icon, className, children, href, ...rest }: ButtonLinkProps) {
  return (
    <Link href={href} {...rest} className={look(variant, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
