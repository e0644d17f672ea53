import type { CodeServeur } from '../../sync/session.ts';

const STATUTS: Readonly<Record<CodeServeur, 400 | 401 | 403 | 404 | 409 | 410 | 413 | 429 | 500>> = {
  'saisie-invalide': 400,
  'non-connecte': 401,
  'droit-manquant': 403,
  'origine-refusee': 403,
  'adresse-inconnue': 404,
  'lien-inconnu': 404,
  'lien-expire': 410,
  'lien-utilise': 410,
  'nom-manquant': 400,
  'espace-inconnu': 404,
  'compte-inconnu': 404,
  'compte-jamais-entre': 409,
  'appareil-inconnu': 404,
  'personne-deja-liee': 409,
  'compte-partage': 403,
  'dernier-administrateur': 409,
  'passkey-refusee': 401,
  'passkey-deja-la': 409,
  'trop-gros': 413,
  'trop-d-essais': 429,
  panne: 500,
};

/** A door that stays shut. Thrown, so that what was begun in a transaction is undone; answered as `{code}`. */
export class PorteFermee extends Error {
  readonly code: CodeServeur;
  readonly attendre: number | undefined;

  constructor(code: CodeServeur, attendre?: number) {
    super(code);
    this.code = code;
    this.attendre = attendre;
  }

  get statut() {
    return STATUTS[this.code];
  }
}

export function fermer(code: CodeServeur): never {
  throw new PorteFermee(code);
}
