/**
 * What the record shows against the rules. An alerte is shown and never corrects nor refuses what was
 * recorded. These codes are the ones a replay of a real sitting prints.
 */
export const ALERTES_DE_REGLE = [
  'quorum-non-atteint',
  'total-depasse-votants',
  'total-inferieur-votants',
  'pouvoir-en-surnombre',
  'pouvoir-interdit',
  'pouvoir-a-un-absent',
  'present-et-absent',
  'membre-en-double',
  'delai-convocation-insuffisant',
  'vote-d-un-deporte',
  'partage-sans-voix-presidence',
  'somme-depasse-bulletins',
] as const;

/** What a person may want to complete or look at again; shown on screen, never part of a replay. */
export const PRECISIONS = [
  // Scrutins
  'aucun-suffrage-exprime',
  'bulletins-inconnus',
  'somme-inferieure-aux-bulletins',
  'egalite-sans-age',
  'demande-de-scrutin-insuffisante',
  'scrutin-secret-attendu',
  // Presence and electorate
  'electorat-change',
  // Convocation
  'convocation-sans-date-d-envoi',
  'urgence-sans-motif',
  'seconde-convocation-trop-proche',
  'point-hors-ordre-du-jour',
  // Acts
  'secretaire-non-designe',
  'delai-depasse',
  'regle-a-confirmer',
] as const;

export type AlerteDeRegle = (typeof ALERTES_DE_REGLE)[number];
export type Precision = (typeof PRECISIONS)[number];
export type AlerteCode = AlerteDeRegle | Precision;

const DE_REGLE: ReadonlySet<string> = new Set(ALERTES_DE_REGLE);

export function isAlerteDeRegle(code: AlerteCode): code is AlerteDeRegle {
  return DE_REGLE.has(code);
}
