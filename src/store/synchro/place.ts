let pleine = false;
const ecoutes = new Set<() => void>();

/** Whether this device has no room for what the server sends. Known by the tab alone: nothing can be written about it. */
export const manqueDePlace = (): boolean => pleine;

export function direManqueDePlace(manque: boolean): void {
  if (manque === pleine) return;
  pleine = manque;
  for (const ecoute of ecoutes) ecoute();
}

/** Calls back when that changes; returns what stops it. */
export function surManqueDePlace(ecoute: () => void): () => void {
  ecoutes.add(ecoute);
  return () => {
    ecoutes.delete(ecoute);
  };
}
