import { TransNoContext } from '@lingui/react/server';
import type { ReactElement } from 'react';
import { i18n, variante } from './i18n.ts';
import type { MessageId, Values } from './i18n.ts';

interface TProps {
  id: MessageId;
  values?: Values;
  /** Elements for the tags of the message: `<b>…</b>` takes `components={{ b: <b /> }}`. */
  components?: Record<string, ReactElement>;
}

/** A message that holds elements. Without elements, prefer `t`. */
export function T({ id, values, components }: TProps) {
  return (
    <TransNoContext
      id={variante(id)}
      lingui={{ i18n }}
      {...(values ? { values: { ...values } } : {})}
      {...(components ? { components } : {})}
    />
  );
}
