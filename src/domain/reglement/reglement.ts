import type {
  CanalConvocation,
  ContenuPv,
  Delai,
  DelaiApres,
  DelaiConvocation,
  EffetDeport,
  EgaliteElection,
  MatiereSecrete,
  MotifPouvoirLong,
  Part,
  Partage,
  RegimeElection,
  Signataire,
} from './formes.ts';
import type { Mots } from './mots.ts';
import type { Source, Valeur } from './parametre.ts';

/** Every parameter of a pack with the shape of its value. Delays are in days. */
export interface Parametres {
  // Convocation
  readonly convocateur: 'chef' | 'presidence' | 'college';
  readonly delaiConvocation: DelaiConvocation;
  /** jours 0: shortened as far as needed. */
  readonly delaiUrgence: DelaiConvocation;
  readonly delaiPremiereSeance: DelaiConvocation;
  /** After a lack of quorum, for the second convocation and the third. */
  readonly delaiSecondeConvocation: DelaiConvocation;
  readonly noteSynthese: boolean;
  /** A draft of each decision leaves with the convocation. */
  readonly projetDeliberation: boolean;
  /** Drafts of the public part put online before the sitting. */
  readonly delaiProjetsEnLigne: Delai;
  readonly canalConvocation: { readonly defaut: CanalConvocation; readonly surDemande: readonly CanalConvocation[] };
  readonly publiciteConvocation: { readonly affichage: boolean; readonly registre: boolean; readonly site: boolean };
  readonly delaiPublicite: Delai;
  /** Points that a member may have added to the ordre du jour, until how many days before. */
  readonly ajoutPoint: Delai & { readonly permis: boolean; readonly note: boolean; readonly executifExclu: boolean };
  /** part: members present who declare the urgency. */
  readonly pointHorsOrdreDuJour: {
    readonly regle: 'interdit' | 'urgence' | 'libre';
    readonly part?: Part;
    readonly nomsAuPv?: boolean;
  };
  readonly frequenceMinimale: { readonly fois: number; readonly mois: number };
  readonly demandeReunion: {
    readonly part: Part;
    /** Last day of the meeting itself, from the request; absent where the text sets none. */
    readonly joursAuPlus?: number;
    /** A smaller share is enough after so many weeks without a convocation. */
    readonly siInactif?: { readonly part: Part; readonly semaines: number };
  };
  readonly publiciteSeances: 'publique' | 'non-publique';
  readonly visioconference: {
    readonly regime: 'exclue' | 'exceptionnelle' | 'permise';
    readonly scrutinSecret: boolean;
    /** At least one sitting in one place over so many months. */
    readonly memeLieuMois?: number;
  };
  // Quorum
  readonly quorum: Part;
  /** Rank of the convocation from which no quorum is needed, for the same points only; 1: none is ever needed. */
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
  /** avis: a vote gives an opinion and adopts nothing. */
  readonly natureVote: 'decision' | 'avis';
  /** Share of the votes cast (for and against) that adopts. */
  readonly majorite: Part;
  readonly partage: {
    readonly ordinaire: Partage;
    readonly public: Partage;
    readonly secret: Partage;
    /** The chair abstained: no decisive voice. */
    readonly presidenceAbstenue: Partage;
    /** On a disciplinary matter, where the text treats it apart. */
    readonly discipline?: Partage;
    /** The chair decides at this consecutive tie on the same matter, or at once when urgency was declared before. */
    readonly presidenceAuPartage?: number;
  };
  readonly voteOrdinaire: 'main-levee' | 'voix-haute';
  readonly presidenceVoteEnDernier: boolean;
  readonly demandePublic: Part;
  readonly demandeSecret: Part;
  readonly conflitDeDemandes: 'secret' | 'public';
  readonly matieresSecretes: readonly MatiereSecrete[];
  /** Nominations are by secret ballot; unanimity may waive it unless a text imposes it. */
  readonly secretNominations: { readonly obligatoire: boolean; readonly dispenseParUnanimite: boolean };
  readonly tours: Readonly<Record<RegimeElection, { readonly absolue: number; readonly total: number }>>;
  /** Candidates kept for the second round, per seat; 0: whoever wants to stand. */
  readonly ballottage: { readonly parSiege: number };
  readonly egaliteElection: EgaliteElection;
  /** On equal votes between lists, the average age of their candidates decides. */
  readonly egaliteListes: EgaliteElection;
  readonly electionAdjoints: 'liste' | 'uninominal';
  readonly candidatureUnique: 'sans-vote' | 'vote';
  readonly huisClos: {
    /** Members who can ask for it; 0 where no number is set. */
    readonly membres: number;
    readonly presidence: boolean;
    readonly majorite: 'absolue-presents-ou-representes' | 'deux-tiers-presents';
    readonly sansDebat: boolean;
    /** Closed without any vote. */
    readonly deDroit: readonly ('personnes' | 'vie-privee')[];
    readonly apresPartiePublique: boolean;
  };
  // Procès-verbal, liste, register
  readonly secretaireObligatoire: boolean;
  readonly redacteurPv: 'secretaire-de-seance' | 'administration';
  readonly contenusPv: readonly ContenuPv[];
  /** Whose vote the procès-verbal names, secret ballots apart. */
  readonly nomsAuPv: 'scrutin-public' | 'contre-et-abstentions' | 'tous-sauf-unanimite';
  /** The procès-verbal is at the members' disposal so long before the sitting that settles it. */
  readonly pvAvantSeance: Delai;
  readonly quiSigne: readonly Signataire[];
  readonly arretPv: 'debut-seance-suivante' | 'fin-seance-suivante' | 'seance-ordinaire-suivante';
  readonly delaiPublicationPv: DelaiApres<'seance-qui-arrete'>;
  readonly pvPapier: boolean;
  readonly delaiListe: DelaiApres<'seance'>;
  readonly listePublication: { readonly affichage: boolean; readonly site: boolean };
  readonly publicationActes: {
    readonly defaut: 'electronique' | 'affichage';
    readonly choix: readonly ('electronique' | 'affichage' | 'papier')[];
  };
  readonly delaiPublicationActes: DelaiApres<'seance'>;
  /** In force so many days after the publication; 0: at once. */
  readonly entreeEnVigueur: { readonly jours: number };
  readonly dureeMiseEnLigne: { readonly mois: number };
  readonly transmission: {
    /** Deadline for decisions sent one by one and contracts; none in law for a deliberation. */
    readonly joursActesIndividuels: number;
    readonly deliberations: 'sans-delai-legal' | 'jour-de-la-publication';
    readonly electroniqueObligatoire: boolean;
  };
  /** Copies owed to the councillors of the member communes. */
  readonly copieConseillers: { readonly convocation: boolean; readonly listeMois: number; readonly pvMois: number };
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

export const packIds = [
  'fr-commune',
  'fr-epci',
  'fr-libre',
  'fr-ccas',
  'fr-syndicat',
  'be-wal-commune',
  'be-wal-college',
  'be-vla-gemeente',
  'be-vla-college',
  'be-libre',
  'be-conseil-provincial',
  'be-comines-warneton',
  'gect',
] as const;
export type PackId = (typeof packIds)[number];

export type Langue = 'fr' | 'nl';

interface Entete {
  readonly id: PackId;
  /** 'fr-commune@2026-11': changes whenever a value of the pack changes. A closed scrutin keeps it. */
  readonly version: string;
  readonly pays: 'FR' | 'BE';
  readonly zone: 'Europe/Paris' | 'Europe/Brussels';
  /** The language of its documents. */
  readonly langue: Langue;
  readonly locale: 'fr-FR' | 'fr-BE' | 'nl-BE';
  /** Two for a bilingual body; the first is that of `mots`. */
  readonly langues: readonly Langue[];
  readonly mots: Mots;
  /** Its words in its other language. */
  readonly autresMots?: Mots;
  /** The text that the pack follows, for the heading of the screen Règlement. */
  readonly texte: Source;
}

/** A pack resolved for one instance on one date: each parameter with its value and what it rests on. */
export type Reglement = Entete & { readonly [K in NomParametre]: Valeur<Parametres[K]> };

export type EnteteReglement = Entete;
