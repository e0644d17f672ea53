import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** Buttons: what to do now. */
  actions?: ReactNode;
}

/** An empty list says what would be there and how to begin. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2 className="t-section">{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {Boolean(actions) && <div className="actions">{actions}</div>}
    </div>
  );
}
