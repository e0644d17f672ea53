import { hasMessage, t } from './i18n.ts';

/** The sentence shown where the hand is when an operation is refused. */
export function wordRefus(refus: { readonly code: string }): string {
  const id = `refus.${refus.code}`;
  return hasMessage(id) ? t(id) : refus.code;
}
