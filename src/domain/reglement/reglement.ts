import type { Source, Valeur } from './parametre.ts';
import type { Mots } from './mots.ts';

/** A share of a number of people: [1, 3] is one third. */
export type Fraction = readonly [number, number];

/** strict: more than the share (half of 15 → 8); otherwise at least the share (a third of 14 → 5). */
export interface Part {
  readonly fraction: Fraction;
  readonly strict: boolean;
}

export type Ancre = 'envoi' | 'reception';
export type Partage = 'voix-presidence' | 'rejet' | 'ajournement';
export type EgaliteElection = 'plus-age' | 'plus-jeune';
/** How an election proceeds: nominations (and maire, adjoints), or the delegates of the senatorial college. */
export type RegimeElection = 'nomination' | 'delegues-senatoriaux';
export type MotifPouvoirLong = 'maladie' | 'maternite';
export type Signataire = 'presidence' | 'secretaire';
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
  | 'teneur-des-discussions';

/** How a withdrawn member weighs on the quorum of the point. */
export interface EffetDeport {
  readonly comptePresent: boolean;
  readonly compteEnExercice: boolean;
}

/** Every parameter of a pack with the shape of its value. Delays are in days. */
export interface Parametres {
  // Convocation
  readonly delaiConvocation: { readonly jours: number; readonly ancre: Ancre; readonly francs: boolean };
  readonly delaiUrgence: { readonly jours: number; readonly ancre: Ancre; readonly francs: boolean };
  readonly delaiPremiereSeance: { readonly jours: number; readonly ancre: Ancre; readonly francs: boolean };
  readonly delaiSecondeConvocation: { readonly jours: number; readonly ancre: Ancre; readonly francs: boolean };
  readonly noteSynthese: boolean;
  readonly canalConvocation: { readonly defaut: CanalConvocation; readonly surDemande: readonly CanalConvocation[] };
  readonly publiciteConvocation: { readonly affichage: boolean; readonly registre: boolean };
  readonly pointHorsOrdreDuJour: 'interdit' | 'urgence';
  readonly frequenceMinimale: { readonly mois: number };
  readonly demandeReunion: { readonly part: Part; readonly joursAuPlus: number };
  // Quorum
  readonly quorum: Part;
  /** Rank of the convocation from which no quorum is needed, for the same points only. */
  readonly convocationSansQuorum: number;
  readonly deportPersonnel: EffetDeport;
  readonly deportRepresentation: EffetDeport;
  /** The chair who withdraws for the vote on his own accounts. */
  readonly retraitCompte: EffetDeport;
  // Pouvoirs
  readonly pouvoirs: {
    readonly permis: boolean;
    readonly parMandataire: number;
    readonly seancesConsecutives: number;
    readonly motifsLongs: readonly MotifPouvoirLong[];
  };
  // Scrutins
  readonly partage: {
    readonly ordinaire: Partage;
    readonly public: Partage;
    readonly secret: Partage;
    /** The chair abstained: no decisive voice. */
    readonly presidenceAbstenue: Partage;
  };
  readonly demandePublic: Part;
  readonly demandeSecret: Part;
  readonly conflitDeDemandes: 'secret' | 'public';
  /** Nominations are by secret ballot; unanimity may waive it unless a text imposes it. */
  readonly secretNominations: { readonly obligatoire: boolean; readonly dispenseParUnanimite: boolean };
  readonly tours: Readonly<Record<RegimeElection, { readonly absolue: number; readonly total: number }>>;
  readonly egaliteElection: EgaliteElection;
  /** On equal votes between lists, the average age of their candidates decides. */
  readonly egaliteListes: EgaliteElection;
  readonly electionAdjoints: 'liste' | 'uninominal';
  readonly candidatureUnique: 'sans-vote' | 'vote';
  readonly huisClos: {
    readonly membres: number;
    readonly presidence: boolean;
    readonly majorite: 'absolue-presents-ou-representes';
    readonly sansDebat: boolean;
  };
  // Procès-verbal, liste, register
  readonly secretaireObligatoire: boolean;
  readonly contenusPv: readonly ContenuPv[];
  readonly quiSigne: readonly Signataire[];
  readonly arretPv: 'debut-seance-suivante';
  readonly delaiPublicationPv: { readonly jours: number; readonly depuis: 'seance-qui-arrete' };
  readonly delaiListe: { readonly jours: number; readonly depuis: 'seance' };
  readonly listePublication: { readonly affichage: boolean; readonly site: boolean };
  readonly publicationActes: {
    readonly defaut: 'electronique';
    readonly choix: readonly ('electronique' | 'affichage' | 'papier')[];
  };
  readonly dureeMiseEnLigne: { readonly mois: number };
  readonly transmission: {
    /** Deadline for decisions sent one by one and contracts; none in law for a deliberation. */
    readonly joursActesIndividuels: number;
    readonly deliberations: 'sans-delai-legal';
    readonly electroniqueObligatoire: boolean;
  };
  readonly delaiRecours: { readonly mois: number };
  readonly numeroDeliberation: { readonly motif: string; readonly parAnnee: boolean };
  readonly registre: {
    readonly reliureMois: number;
    readonly papier: boolean;
    readonly tables: readonly ('date' | 'objet')[];
  };
  readonly decisionsDelegation: { readonly compteRenduAChaqueSeance: boolean };
  readonly reglementInterieurObligatoire: boolean;
}

export type NomParametre = keyof Parametres;

export type PackId = 'fr-commune';

interface Entete {
  readonly id: PackId;
  /** 'fr-commune@2026-11': changes whenever a value of the pack changes. A closed scrutin keeps it. */
  readonly version: string;
  readonly pays: 'FR';
  readonly zone: 'Europe/Paris';
  readonly langue: 'fr';
  readonly mots: Mots;
  /** The text that the pack follows, for the heading of the screen Règlement. */
  readonly texte: Source;
}

/** A pack resolved for one instance on one date: each parameter with its value and what it rests on. */
export type Reglement = Entete & { readonly [K in NomParametre]: Valeur<Parametres[K]> };

export type EnteteReglement = Entete;
