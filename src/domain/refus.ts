import type { Id } from './ids.ts';

/** An expected refusal: a code and the facts needed to word it (wording lives in `ui/i18n`). */
export type Refus =
  | { readonly code: 'operation-inconnue'; readonly type: string }
  | { readonly code: 'schema-inconnu'; readonly schema: number }
  | { readonly code: 'saisie-invalide'; readonly champ: string; readonly attendu: string }
  | { readonly code: 'reference-manquante'; readonly quoi: Reference; readonly id: Id }
  | { readonly code: 'deja-enregistre'; readonly quoi: Reference; readonly id: Id }
  | { readonly code: 'seance-scellee'; readonly arreteLe: string }
  | { readonly code: 'numero-deja-attribue'; readonly numero: number; readonly annee: number }
  | { readonly code: 'droit-manquant'; readonly acte: string }
  /** Numbers of a shared carnet are given by the one device that holds the register. */
  | { readonly code: 'bail-manquant'; readonly tenuPar?: string | undefined }
  /** The same identifier came twice with different contents. */
  | { readonly code: 'identifiant-double'; readonly id: Id }
  /** The server went back in time: what this act had seen is still to come back from another device. */
  | { readonly code: 'renvoi-attendu' }
  /** The act could not be judged because of a fault of the application; it is kept as it was typed. */
  | { readonly code: 'panne' }
  | { readonly code: 'stockage-plein' }
  | { readonly code: 'fichier-trop-lourd'; readonly nom: string; readonly octets: number; readonly maximum: number }
  | { readonly code: 'fichier-illisible'; readonly nom: string }
  | { readonly code: 'fichier-refuse'; readonly nom: string; readonly type: string }
  | { readonly code: 'export-plus-recent'; readonly version: number; readonly connue: number }
  | { readonly code: 'export-tronque'; readonly nom: string }
  | { readonly code: 'export-altere'; readonly nom: string };

export type Reference =
  | 'commune'
  | 'instance'
  | 'personne'
  | 'coordonnees'
  | 'membre'
  | 'mandat'
  | 'seance'
  | 'point'
  | 'fait'
  | 'piece'
  | 'registre'
  | 'territoire'
  | 'secteur'
  | 'divergence'
  | 'note'
  | 'modele';

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refus: Refus };

export const accept = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (refus: Refus): Outcome<never> => ({ ok: false, refus });
