import type { Source } from './parametre.ts';

/** The number of seats that the law gives, and from how many elected members the assembly is deemed complete. */
export interface SiegesDeDroit {
  readonly sieges: number;
  readonly source: Source;
  readonly reputeComplet?: { readonly membres: number; readonly source: Source };
}
