type Ecoute = (base: string) => void;

const ecoutes = new Set<Ecoute>();

/** Says that this tab wrote something that the server does not have; nobody listens while no loop runs. */
export function eveiller(base: string): void {
  for (const ecoute of ecoutes) ecoute(base);
}

/** Calls `ecoute` with the name of the database at each write to send; returns what stops it. */
export function surEcriture(ecoute: Ecoute): () => void {
  ecoutes.add(ecoute);
  return () => {
    ecoutes.delete(ecoute);
  };
}
