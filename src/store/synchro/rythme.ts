/** Failures in a row, and what the server asked for. */
export type Rythme = { readonly echecs: number; readonly attendreMs?: number };

const PREMIER_MS = 2000;
const PLAFOND_MS = 120_000;

/** Milliseconds before the next try: doubled at each failure up to two minutes, for ever; at least what the server asked. */
export const attenteApres = ({ echecs, attendreMs = 0 }: Rythme, hasard: () => number = Math.random): number => {
  const plein = Math.min(PLAFOND_MS, PREMIER_MS * 2 ** Math.min(20, Math.max(0, echecs - 1)));
  // Devices that lost the network together do not come back together.
  return Math.max(attendreMs, plein * (0.75 + hasard() / 4));
};
