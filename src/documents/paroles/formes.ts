import type { Part } from '../../domain/reglement/formes.ts';

/** What sentences are made from, whatever the language. */

export type Genre = 'm' | 'f';

/** Someone as a sentence names them. */
export type Nomme = { readonly nom: string; readonly genre: Genre };

/** A thing or a body as a sentence names it, without its article: « conseil municipal de Cazelles ». */
export type Chose = { readonly nom: string; readonly genre: 'm' | 'f' | 'n' };

/** Voices before and after a movement; nothing before the first count is known. */
export type Effet = { readonly avant?: number; readonly apres: number };

export type DetailsDeport = {
  readonly genre: 'personnel' | 'representant' | 'compte-administratif';
  readonly motif?: string | undefined;
  readonly quitteLaSalle?: boolean | undefined;
  /** Title or number of the point, when the sentence stands elsewhere. */
  readonly point?: string | undefined;
  readonly horsEnExercice?: boolean;
};

export type DetailsDepart = {
  readonly pouvoirA?: string | undefined;
  readonly motif?: string | undefined;
  readonly temporaire?: boolean | undefined;
  readonly pouvoirsRecus?: readonly string[];
};

export type DetailsPouvoir = {
  readonly reception?: 'papier' | 'courriel' | 'en-seance' | 'application' | undefined;
  readonly originalVu?: boolean | undefined;
};

export type SortDit = 'reporte' | 'retire' | 'ajoute' | 'refuse';

export type FaitsQuorum = {
  readonly comptes: number;
  readonly requis: number;
  readonly base: number;
  readonly reuni: boolean;
  readonly part: Part;
  /** As a sentence cites it; absent when nobody could verify it. */
  readonly article?: string | undefined;
  /** « membres en exercice » */
  readonly enExercice: string;
};

/** Names of those known for one sense, and how many they are in all. */
export type Groupe = {
  readonly nombre: number;
  readonly noms: readonly string[];
  readonly genre: Genre;
  readonly parPouvoir?: readonly string[];
};

export type Sens = 'pour' | 'contre' | 'abstention' | 'nppv';

export type Decision = {
  /** With its article: « le conseil municipal ». */
  readonly instance: string;
  readonly mode: 'ordinaire' | 'public' | 'secret';
  /** The pack's words for the ballot: « scrutin public », « vote nominatif ». */
  readonly scrutin?: string | undefined;
  readonly resultat: string;
  readonly pour: Groupe;
  readonly contre: Groupe;
  readonly abstention: Groupe;
  readonly nppv: Groupe;
  readonly exprimes: number;
  readonly unanimite: boolean;
  /** The chair's voice made the result: name and title of the chair. */
  readonly voixPreponderante?: string | undefined;
  readonly votants: number;
  readonly blancs?: number;
  readonly nuls?: number;
  /** What is voted, when the point carries several decisions. */
  readonly objet?: string | undefined;
  /** A procès-verbal is arrêté in France, approuvé elsewhere. */
  readonly verbe?: 'adopter' | 'arreter-pv' | 'approuver-pv' | undefined;
  /** With its article: « le procès-verbal de la séance du… ». */
  readonly nomProcesVerbal?: string | undefined;
};

export type Candidat = { readonly nom: string; readonly genre: Genre; readonly voix: number; readonly elu: boolean };

export type Tour = {
  readonly mode: 'ordinaire' | 'public' | 'secret';
  readonly scrutin?: string | undefined;
  readonly tour: number;
  readonly sieges: number;
  readonly liste: boolean;
  readonly votants: number;
  readonly bulletins?: number | undefined;
  readonly blancs: number;
  readonly nuls: number;
  readonly exprimes: number;
  readonly majoriteAbsolue: number;
  /** This round needs the absolute majority; else the most votes win. */
  readonly absolue: boolean;
  readonly resultat: string;
  readonly candidats: readonly Candidat[];
  readonly objet?: string | undefined;
  /** The age that decides equal votes, from the pack. */
  readonly egalite: 'plus-age' | 'plus-jeune';
};

/** What the text under a decision opens with. */
export type Issue = 'adopte' | 'rejete' | 'acte' | 'avis' | 'avis-defavorable';
