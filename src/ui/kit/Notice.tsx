import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

export type NoticeKind = 'info' | 'alert' | 'refus' | 'sure';

const icons: Readonly<Record<NoticeKind, IconName>> = { info: 'info', alert: 'alert', refus: 'x', sure: 'check' };

interface NoticeProps {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  /** Announced when it appears. Set it for what answers a gesture; leave it out for what is there from the start. */
  live?: boolean;
  className?: string;
}

/** What needs a person, where the hand is; it stays until settled. A refus and an alert say so by a sign and by words. */
export function Notice({ kind = 'info', title, children, live = false, className }: NoticeProps) {
  const role = live ? (kind === 'refus' || kind === 'alert' ? 'alert' : 'status') : undefined;
  return (
    <div className={classes('notice', kind !== 'info' && `notice-${kind}`, className)} role={role}>
      <div className="notice-head">
        <Icon name={icons[kind]} />
        <div className="stack">
          {Boolean(title) && <p className="notice-title">{title}</p>}
          {typeof children === 'string' ? <p>{children}</p> : children}
        </div>
      </div>
    </div>
  );
}
