/** Moves the focus to the same button of the next row (or the one before), among the rows that match. */
export function allerALaSuivante(rangee: Element, selecteur: string, pas: 1 | -1 = 1): void {
  const rangees = [...document.querySelectorAll(selecteur)];
  const suivante = rangees[rangees.indexOf(rangee) + pas];
  const boutons = [...rangee.querySelectorAll('button')];
  const rang = Math.max(
    0,
    boutons.findIndex((b) => b === document.activeElement),
  );
  const cible = suivante?.querySelectorAll('button')[rang];
  if (cible === undefined) return;
  cible.focus();
}
