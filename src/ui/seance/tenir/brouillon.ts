import type { MembreId } from '../../../domain/ids.ts';
import type { MatiereSecrete } from '../../../domain/reglement/formes.ts';
import type { Reglement } from '../../../domain/reglement/reglement.ts';
import { candidatsAuBallottage } from '../../../domain/scrutin/election.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import type { SensDeVote } from '../../../domain/seance/saisie.ts';
import type { GenrePoint } from '../../../domain/seance/seance.ts';

export const onglets = ['ordinaire', 'public', 'secret', 'election', 'sans-vote'] as const;
export type Onglet = (typeof onglets)[number];
export type Pinceau = Exclude<SensDeVote, 'pour'>;
export type Candidat = { readonly nom: string; readonly voix: number | undefined; readonly age: number | undefined };
export type Chiffre = number | undefined;

/** A ballot being taken: every mode keeps its own entry, so that changing one's mind loses nothing. */
export type Brouillon = {
  readonly onglet: Onglet;
  /** What is voted, when the point carries several decisions. */
  readonly objet: string;
  readonly pinceau: Pinceau;
  readonly exceptions: Readonly<Record<MembreId, Pinceau>>;
  readonly parTotaux: boolean;
  readonly totaux: {
    readonly pour: Chiffre;
    readonly contre: Chiffre;
    readonly abstention: Chiffre;
    readonly nppv: Chiffre;
  };
  readonly noms: Readonly<Record<MembreId, SensDeVote>>;
  readonly secret: {
    readonly pour: Chiffre;
    readonly contre: Chiffre;
    readonly blancs: Chiffre;
    readonly nuls: Chiffre;
  };
  readonly tour: number;
  readonly sieges: number;
  readonly liste: boolean;
  readonly candidats: readonly Candidat[];
  readonly blancs: Chiffre;
  readonly nuls: Chiffre;
  readonly bulletins: Chiffre;
  readonly sansVote: 'prend-acte' | 'adopte' | 'rejete' | 'inconnu';
  readonly voixPresidence: 'pour' | 'contre' | 'abstention' | undefined;
  readonly assesseurs: readonly MembreId[];
  readonly renonceAuSecret: boolean;
  /** What the point is about, where the rules treat its ballot apart. */
  readonly matiere: MatiereSecrete | undefined;
  readonly urgenceDeclaree: boolean;
  readonly partagesPrecedents: Chiffre;
  /** Scrutins of the point already closed when this one was begun: the draft is dropped once its own is recorded. */
  readonly rangDansLePoint: number;
};

const OUVERTURE: Record<GenrePoint, Onglet> = {
  deliberation: 'ordinaire',
  'approbation-pv': 'ordinaire',
  election: 'election',
  information: 'sans-vote',
  question: 'sans-vote',
  'decisions-delegation': 'sans-vote',
};

export const candidatVide: Candidat = { nom: '', voix: undefined, age: undefined };

export const brouillonNeuf = (genre: GenrePoint, rangDansLePoint = 0): Brouillon => ({
  onglet: OUVERTURE[genre],
  objet: '',
  // The commonest exception, and the one that harms nobody when it is touched by mistake.
  pinceau: 'abstention',
  exceptions: {},
  parTotaux: false,
  totaux: { pour: undefined, contre: undefined, abstention: undefined, nppv: undefined },
  noms: {},
  secret: { pour: undefined, contre: undefined, blancs: undefined, nuls: undefined },
  tour: 1,
  sieges: 1,
  liste: false,
  candidats: [candidatVide],
  blancs: undefined,
  nuls: undefined,
  bulletins: undefined,
  sansVote: 'prend-acte',
  voixPresidence: undefined,
  assesseurs: [],
  renonceAuSecret: false,
  matiere: undefined,
  urgenceDeclaree: false,
  partagesPrecedents: undefined,
  rangDansLePoint,
});

/** Touching a name with the brush gives it that vote; touching it again gives back « pour ». */
export function marquer(b: Brouillon, membre: MembreId): Brouillon {
  const { [membre]: avant, ...autres } = b.exceptions;
  return { ...b, exceptions: avant === b.pinceau ? autres : { ...autres, [membre]: b.pinceau } };
}

export const nommer = (b: Brouillon, membre: MembreId, sens: SensDeVote | undefined): Brouillon => {
  const { [membre]: _, ...autres } = b.noms;
  return { ...b, noms: sens === undefined ? autres : { ...autres, [membre]: sens } };
};

/** Names of candidates, with an empty line at the end to type the next one. */
export function changerCandidat(b: Brouillon, index: number, champs: Partial<Candidat>): Brouillon {
  const candidats = b.candidats.map((c, i) => (i === index ? { ...c, ...champs } : c));
  const dernier = candidats.at(-1);
  return {
    ...b,
    candidats: dernier !== undefined && dernier.nom.trim() === '' ? candidats : [...candidats, candidatVide],
  };
}

/**
 * The next round: the same candidates less those elected, for the seats that remain; only the best placed where the
 * rules keep so many per seat, all of them when a tie leaves that open.
 */
export function tourSuivant(
  b: Brouillon,
  clos: Fait<'scrutin'>,
  rangDansLePoint: number,
  reglement: Reglement,
): Brouillon {
  if (clos.saisie.forme !== 'election') return b;
  const elus = new Set(clos.fige?.elus ?? []);
  const encore = clos.saisie.voix.filter((c) => !elus.has(c.candidat));
  const places = clos.saisie.liste === true ? 1 : Math.max(1, clos.saisie.sieges - elus.size);
  const gardes = candidatsAuBallottage(reglement, places, encore);
  const restants = encore.filter((c) => gardes === undefined || gardes.includes(c.candidat));
  return {
    ...b,
    onglet: 'election',
    tour: clos.saisie.tour + 1,
    sieges: clos.saisie.liste === true ? clos.saisie.sieges : Math.max(1, clos.saisie.sieges - elus.size),
    liste: clos.saisie.liste === true,
    candidats: [...restants.map((c) => ({ nom: c.candidat, voix: undefined, age: c.age })), candidatVide],
    blancs: undefined,
    nuls: undefined,
    bulletins: undefined,
    assesseurs: clos.assesseurs ?? [],
    objet: clos.objet ?? '',
    rangDansLePoint,
  };
}
