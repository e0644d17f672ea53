import type { ComponentPropsWithRef, ElementType, ReactNode } from 'react';
import { classes } from './classes.ts';

/** The sheet with its margin line; holds `Entry` children. */
export function Sheet({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={classes('sheet margined', className)} />;
}

interface EntryProps {
  /** Left of the line: an hour, a date, a number. */
  margin?: ReactNode;
  children: ReactNode;
  as?: ElementType;
  className?: string;
}

/** One line of the notebook: what is in the margin, and the words. */
export function Entry({ margin, children, as: Tag = 'div', className }: EntryProps) {
  return (
    <Tag className={classes('entry', className)}>
      <div>{margin}</div>
      <div>{children}</div>
    </Tag>
  );
}
