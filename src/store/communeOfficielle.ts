/** One commune of an official list: Insee code in France, NIS code in Belgium. */
export interface CommuneOfficielle {
  readonly pays: 'FR' | 'BE';
  readonly code: string;
  readonly nom: string;
  /** Its name in Dutch, when it has one of its own. */
  readonly nomNl?: string;
  /** Codes it had, each with its last day. */
  readonly anciensCodes?: readonly { readonly code: string; readonly jusquAu: string }[];
  /** Names of the communes that were merged into it. */
  readonly anciensNoms?: readonly string[];
  readonly departement?: string;
  readonly codesPostaux: readonly string[];
  /** 0: the list does not say. */
  readonly population: number;
  readonly anneePopulation?: number;
}

/** Every name it may be called by, its own first. */
export const nomsDe = ({ nom, nomNl, anciensNoms }: CommuneOfficielle): readonly string[] => [
  nom,
  ...(nomNl === undefined ? [] : [nomNl]),
  ...(anciensNoms ?? []),
];
