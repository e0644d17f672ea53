/** A share of a number of people: [1, 3] is one third. */
export type Fraction = readonly [number, number];

/** strict: more than the share (half of 15 → 8); otherwise at least the share (a third of 14 → 5). */
export interface Part {
  readonly fraction: Fraction;
  readonly strict: boolean;
}

export type Ancre = 'envoi' | 'reception';
/** A delay before the sitting. francs: neither its first day nor the sitting's counts. */
export interface Delai {
  readonly jours: number;
  readonly francs: boolean;
}
/** A delay that runs from a sitting. ouvrable: a last day that is not worked moves to the next one that is. */
export interface DelaiApres<Depuis extends string> {
  readonly jours: number;
  readonly depuis: Depuis;
  readonly ouvrable?: boolean;
}
export interface DelaiConvocation extends Delai {
  readonly ancre: Ancre;
}

/** inconnu: no rule could be read, so nobody can say what a tie gives. */
export type Partage = 'voix-presidence' | 'rejet' | 'ajournement' | 'inconnu';
export type EgaliteElection = 'plus-age' | 'plus-jeune';
/** How an election proceeds: nominations (and maire, adjoints), or the delegates of the senatorial college. */
export type RegimeElection = 'nomination' | 'delegues-senatoriaux';
/** What a text submits to a secret ballot by its nature. */
export const matieresSecretes = [
  'nomination',
  'presentation',
  'mise-en-disponibilite',
  'suspension-preventive',
  'discipline',
  'fin-de-mandat',
  'personnel',
] as const;
export type MatiereSecrete = (typeof matieresSecretes)[number];
export type MotifPouvoirLong = 'maladie' | 'maternite';
/**
 * chef: maire, bourgmestre, président. presidence: whoever chairs the assembly. redacteur: the administration's head.
 * presents: every member present.
 */
export type Signataire = 'chef' | 'presidence' | 'secretaire' | 'redacteur' | 'presents';
export type CanalConvocation = 'electronique' | 'papier' | 'remise-en-main-propre';

/** The contents that the procès-verbal must hold; a checklist shows which are missing. */
export type ContenuPv =
  | 'date-et-heure'
  | 'presidence'
  | 'membres-presents-ou-representes'
  | 'secretaire'
  | 'quorum'
  | 'ordre-du-jour'
  | 'deliberations-et-rapports'
  | 'demandes-de-scrutin'
  | 'resultat-des-scrutins'
  | 'suites-sans-decision'
  | 'teneur-des-discussions';

/** How a withdrawn member weighs on the quorum of the point. */
export interface EffetDeport {
  readonly comptePresent: boolean;
  readonly compteEnExercice: boolean;
}
