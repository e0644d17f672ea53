import type { KeyboardEvent, MouseEvent } from 'react';

/** A touch on a name leaves the keyboard where it was: Enter then still records what the bar says. */
export const gardeFocus = (event: MouseEvent): void => event.preventDefault();

const PAS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Among the names of a vote: Space marks, arrows move, Enter records what the bar says. */
export function conduire(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    const bouton = event.currentTarget.closest('.now')?.querySelector<HTMLButtonElement>('.barre-acte');
    if (!event.repeat) bouton?.click();
    return;
  }
  const pas = PAS[event.key];
  if (pas === undefined) return;
  event.preventDefault();
  const boutons = [...event.currentTarget.querySelectorAll('button')];
  boutons[boutons.findIndex((b) => b === document.activeElement) + pas]?.focus();
}
