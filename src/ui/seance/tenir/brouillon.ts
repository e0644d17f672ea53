import type { MembreId, PointId } from '../../../domain/ids.ts';
import type { MatiereSecrete } from '../../../domain/reglement/formes.ts';
import type { Reglement } from '../../../domain/reglement/reglement.ts';
import { plier } from '../../../domain/instance/texteImporte.ts';
import { candidatsAuBallottage } from '../../../domain/scrutin/election.ts';
import { decodeVotes, encodeVotes } from '../../../domain/seance/cloreScrutin.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import type { Saisie, SensDeVote } from '../../../domain/seance/saisie.ts';
import type { GenrePoint, Seance } from '../../../domain/seance/seance.ts';
import type { NouveauFait } from './actes.ts';

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

const candidatVide: Candidat = { nom: '', voix: undefined, age: undefined };

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

const dits = (chiffres: readonly Chiffre[]): boolean => chiffres.some((c) => c !== undefined);
const parSens = (b: Brouillon, sens: Pinceau): MembreId[] =>
  Object.entries(b.exceptions).flatMap(([m, s]) => (s === sens ? [m] : []));

function saisieOrdinaire(b: Brouillon): Saisie | undefined {
  if (b.parTotaux) {
    const { pour, contre, abstention, nppv } = b.totaux;
    if (!dits([pour, contre, abstention])) return undefined;
    return {
      forme: 'totaux',
      pour: pour ?? 0,
      contre: contre ?? 0,
      abstention: abstention ?? 0,
      ...(nppv === undefined ? {} : { nppv }),
    };
  }
  if (Object.keys(b.exceptions).length === 0) return { forme: 'unanimite' };
  return {
    forme: 'exceptions',
    contre: parSens(b, 'contre'),
    abstention: parSens(b, 'abstention'),
    nppv: parSens(b, 'nppv'),
  };
}

/**
 * A candidate who is a member is named by his id as well, so that his age can settle a tie: written in full, in either
 * order, whatever the capitals and accents of a hand in a hurry. Two members who would answer to it are nobody.
 */
function membreNomme(seance: Seance, nom: string) {
  const ecrit = plier(nom);
  const nommes = seance.membres.filter((m) =>
    [
      [m.civilite, m.prenom, m.nom],
      [m.civilite, m.nom, m.prenom],
      [m.prenom, m.nom],
      [m.nom, m.prenom],
    ].some((mots) => plier(mots.filter(Boolean).join(' ')) === ecrit),
  );
  return nommes.length === 1 ? nommes[0] : undefined;
}

function saisieElection(b: Brouillon, seance: Seance): Saisie | undefined {
  const nommes = b.candidats.filter((c) => c.nom.trim() !== '');
  if (!nommes.some((c) => c.voix !== undefined)) return undefined;
  return {
    forme: 'election',
    tour: b.tour,
    sieges: Math.max(1, b.sieges),
    ...(b.liste ? { liste: true } : {}),
    voix: nommes.map((c) => {
      const membre = membreNomme(seance, c.nom);
      return {
        candidat: c.nom.trim(),
        voix: c.voix ?? 0,
        ...(membre === undefined ? {} : { membreId: membre.id }),
        ...(c.age === undefined ? {} : { age: c.age }),
        ...(membre?.dateNaissance === undefined ? {} : { naissance: membre.dateNaissance }),
      };
    }),
    blancs: b.blancs ?? 0,
    nuls: b.nuls ?? 0,
    ...(b.bulletins === undefined ? {} : { bulletins: b.bulletins }),
  };
}

/** What the draft says of the ballot, or undefined while it says nothing yet. */
export function saisieDe(b: Brouillon, seance: Seance): Saisie | undefined {
  switch (b.onglet) {
    case 'ordinaire':
      return saisieOrdinaire(b);
    case 'public':
      return Object.keys(b.noms).length === 0
        ? undefined
        : { forme: 'noms', votes: encodeVotes(seance, new Map(Object.entries(b.noms))) };
    case 'secret': {
      const { pour, contre, blancs, nuls } = b.secret;
      if (!dits([pour, contre, blancs, nuls])) return undefined;
      return { forme: 'secret', pour: pour ?? 0, contre: contre ?? 0, blancs: blancs ?? 0, nuls: nuls ?? 0 };
    }
    case 'election':
      return saisieElection(b, seance);
    case 'sans-vote':
      return b.sansVote === 'prend-acte' ? { forme: 'prend-acte' } : { forme: 'sans-chiffre', resultat: b.sansVote };
  }
}

/** The fact that closing the ballot would record. */
export function scrutinDe(
  b: Brouillon,
  seance: Seance,
  pointId: PointId,
): Extract<NouveauFait, { type: 'scrutin' }> | undefined {
  const saisie = saisieDe(b, seance);
  if (saisie === undefined) return undefined;
  const secret = b.onglet === 'secret' || b.onglet === 'election';
  return {
    type: 'scrutin',
    pointId,
    mode: b.onglet === 'public' ? 'public' : secret ? 'secret' : 'ordinaire',
    saisie,
    ...(b.objet.trim() === '' ? {} : { objet: b.objet.trim() }),
    ...(b.voixPresidence === undefined || secret ? {} : { voixPresidence: b.voixPresidence }),
    ...(b.assesseurs.length === 0 || !secret ? {} : { assesseurs: [...b.assesseurs] }),
    ...(b.renonceAuSecret && !secret ? { renonceAuSecret: true } : {}),
    ...(b.matiere === undefined ? {} : { matiere: b.matiere }),
    ...(b.urgenceDeclaree ? { urgenceDeclaree: true } : {}),
    ...(b.partagesPrecedents === undefined || b.partagesPrecedents === 0
      ? {}
      : { partagesPrecedents: b.partagesPrecedents }),
  };
}

/** A closed scrutin opened again to be corrected, as it was entered. */
export function brouillonDe(fait: Fait<'scrutin'>, seance: Seance, genre: GenrePoint): Brouillon {
  const base: Brouillon = {
    ...brouillonNeuf(genre),
    objet: fait.objet ?? '',
    voixPresidence: fait.voixPresidence,
    assesseurs: fait.assesseurs ?? [],
    renonceAuSecret: fait.renonceAuSecret === true,
    matiere: fait.matiere ?? (fait.disciplinaire === true ? 'discipline' : undefined),
    urgenceDeclaree: fait.urgenceDeclaree === true,
    partagesPrecedents: fait.partagesPrecedents,
  };
  const { saisie } = fait;
  switch (saisie.forme) {
    case 'unanimite':
      return { ...base, onglet: fait.mode === 'public' ? 'public' : 'ordinaire' };
    case 'exceptions': {
      const paires = (['contre', 'abstention', 'nppv'] as const).flatMap((s) => saisie[s].map((m) => [m, s] as const));
      return { ...base, onglet: 'ordinaire', exceptions: Object.fromEntries(paires) };
    }
    case 'totaux':
      return {
        ...base,
        onglet: 'ordinaire',
        parTotaux: true,
        totaux: { pour: saisie.pour, contre: saisie.contre, abstention: saisie.abstention, nppv: saisie.nppv },
      };
    case 'noms':
      return { ...base, onglet: 'public', noms: Object.fromEntries(decodeVotes(seance, saisie.votes)) };
    case 'secret':
      return {
        ...base,
        onglet: 'secret',
        secret: { pour: saisie.pour, contre: saisie.contre, blancs: saisie.blancs, nuls: saisie.nuls },
      };
    case 'election':
      return {
        ...base,
        onglet: 'election',
        tour: saisie.tour,
        sieges: saisie.sieges,
        liste: saisie.liste === true,
        candidats: [...saisie.voix.map((c) => ({ nom: c.candidat, voix: c.voix, age: c.age })), candidatVide],
        blancs: saisie.blancs,
        nuls: saisie.nuls,
        bulletins: saisie.bulletins,
      };
    case 'prend-acte':
      return { ...base, onglet: 'sans-vote', sansVote: 'prend-acte' };
    case 'sans-chiffre':
      return { ...base, onglet: 'sans-vote', sansVote: saisie.resultat };
  }
}
