import type { DateCivile } from '../date.ts';
import type { Disposition } from './colonnesImport.ts';
import { filtrerCommune, type Filtrage } from './communeImport.ts';
import { preseance } from './fonctionElu.ts';
import type { Role } from './instance.ts';
import { lireLigneImportee, type Cellules } from './lireLigneImportee.ts';
import type { Civilite } from './personne.ts';
import { rapprocherMembre, type ChampComplete } from './rapprocherMembres.ts';
import { nettoyer } from './texteImporte.ts';

/** A line of the list as it was cut into cells; `illisible` when it could not be cut (a quotation mark never closed). */
export interface LigneLue {
  readonly ligne: number;
  readonly cellules: readonly string[];
  readonly illisible?: boolean;
}

export interface MembreImporte {
  readonly civilite: Civilite;
  readonly nom: string;
  readonly prenom: string;
  readonly role: Role;
  readonly fonction?: string;
  readonly dateNaissance?: DateCivile;
  readonly debut?: DateCivile;
  readonly courriel?: string;
  readonly telephone?: string;
  readonly adresse?: string;
  /** Rank written in the list. */
  readonly rang?: number;
  /** 2 for a « 2e adjoint ». */
  readonly ordre?: number;
}

export type RefusLigne = 'illisible' | 'sans-nom' | 'formule' | 'trop-long';

/** What deserves a look; the line is kept. `valeur` is what was written, `avec` the line it meets. */
export type AlerteLigne =
  | {
      readonly code:
        | 'naissance-illisible'
        | 'naissance-future'
        | 'naissance-lointaine'
        | 'naissance-mineur'
        | 'debut-illisible'
        | 'courriel-douteux';
      readonly valeur: string;
    }
  | { readonly code: 'meme-nom' | 'homonyme' | 'fonctions-reunies' | 'deux-fois'; readonly avec: number }
  | { readonly code: 'deja-au-tableau' | 'homonyme-au-tableau' };

/** What a line adds to the sheet of a member already there: only what was missing. */
export interface Complement {
  readonly personneId: string;
  readonly champs: Readonly<Partial<Record<ChampComplete, string>>>;
}

export interface LigneImport {
  readonly ligne: number;
  /** The line as it was, for who reads the preview. */
  readonly texte: string;
  readonly membre?: MembreImporte;
  readonly refus?: RefusLigne;
  readonly alertes: readonly AlerteLigne[];
  /** With `membre`, for a person already there whose sheet lacks something: written in place of a new member. */
  readonly complete?: Complement;
  /** The line whose person this one completes with a second function. */
  readonly reunieA?: number;
  /** Whether it is proposed for writing: a person already there is shown, not proposed. */
  readonly proposee: boolean;
}

export interface Importation extends Filtrage {
  readonly lignes: readonly LigneImport[];
}

/** A person as lists name people. */
export interface Nomme {
  readonly nom: string;
  readonly prenom: string;
  readonly dateNaissance?: DateCivile | undefined;
}

/** A member already in the assembly, with what his sheet says. */
export type Connu = Nomme & { readonly id: string } & { readonly [C in ChampComplete]?: string | undefined };

export interface ContexteImport {
  readonly aujourdhui: DateCivile;
  readonly commune?: { readonly code: string; readonly nom: string } | undefined;
  readonly roleParDefaut: Role;
  /** Members of the assembly already in the carnet. */
  readonly connus: readonly Connu[];
}

/** From the lines of a list to members: each line is kept, completed into another, or refused with its reason. Pure. */
export function importerMembres(
  lues: readonly LigneLue[],
  disposition: Disposition,
  contexte: ContexteImport,
): Importation {
  const { correspondance, entete } = disposition;
  const corps = lues.slice(entete + 1).filter((l) => l.illisible === true || l.cellules.some((c) => c.trim() !== ''));
  const { gardees, ...filtrage } = filtrerCommune(corps, correspondance, contexte.commune);
  const lignes: LigneImport[] = [];
  for (const lue of gardees) {
    const cellules: { -readonly [C in keyof Cellules]: Cellules[C] } = {};
    correspondance.forEach((colonne, i) => {
      if (colonne !== undefined) cellules[colonne] = nettoyer(lue.cellules[i] ?? '');
    });
    const ligne = lireLigneImportee(lue, cellules, contexte);
    lignes.push(ligne.membre === undefined ? ligne : rapprocherMembre(ligne, ligne.membre, lignes, contexte));
  }
  return { ...filtrage, lignes };
}

/** Order of the tableau: the ranks written when every line has one, else chief, adjoints by number, then members as listed. */
export function ordreDuTableau(membres: readonly MembreImporte[]): MembreImporte[] {
  const ecrits = membres.every((m) => m.rang !== undefined);
  return [...membres].sort((a, b) =>
    ecrits ? (a.rang ?? 0) - (b.rang ?? 0) : preseance(a.role) - preseance(b.role) || (a.ordre ?? 99) - (b.ordre ?? 99),
  );
}
