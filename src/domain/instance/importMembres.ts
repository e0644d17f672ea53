import type { DateCivile } from '../date.ts';
import type { Colonne, Disposition } from './colonnesImport.ts';
import { filtrerCommune, type Filtrage } from './communeImport.ts';
import { preseance, precisionDe, roleDeFonction } from './fonctionElu.ts';
import type { Role } from './instance.ts';
import { dateImportee } from './dateImportee.ts';
import { civiliteImportee, lireNom } from './nomImporte.ts';
import type { Civilite } from './personne.ts';
import { estFormule, nettoyer, plier } from './texteImporte.ts';

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
const CHAMPS_COMPLETES = ['civilite', 'prenom', 'dateNaissance', 'courriel', 'telephone', 'adresse'] as const;
export type ChampComplete = (typeof CHAMPS_COMPLETES)[number];

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

interface Nomme {
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

const LONGUEUR_NOM = 200;
const LONGUEUR_FONCTION = 500;
const AGE_MAXIMUM = 115;
const MAJORITE = 18;

type Cellules = Readonly<Partial<Record<Colonne, string>>>;

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
    const cellules: Partial<Record<Colonne, string>> = {};
    correspondance.forEach((colonne, i) => {
      if (colonne !== undefined) cellules[colonne] = nettoyer(lue.cellules[i] ?? '');
    });
    const ligne = lireLigne(lue, cellules, contexte);
    lignes.push(ligne.membre === undefined ? ligne : rapprocher(ligne, ligne.membre, lignes, contexte));
  }
  return { ...filtrage, lignes };
}

function lireLigne(lue: LigneLue, cellules: Cellules, { aujourdhui, roleParDefaut }: ContexteImport): LigneImport {
  const texte = lue.cellules.map(nettoyer).filter(Boolean).join(' · ').slice(0, 300);
  const refusee = (refus: RefusLigne): LigneImport => ({
    ligne: lue.ligne,
    texte,
    refus,
    alertes: [],
    proposee: false,
  });
  if (lue.illisible === true) return refusee('illisible');

  const entier =
    cellules.nomComplet === undefined || cellules.nomComplet === '' ? undefined : lireNom(cellules.nomComplet);
  const nom = cellules.nom ?? entier?.nom ?? '';
  const prenom = cellules.prenom ?? entier?.prenom ?? '';
  const libelle = cellules.fonction ?? entier?.fonction ?? '';
  if (estFormule(nom) || estFormule(prenom) || estFormule(libelle)) return refusee('formule');
  if (!/\p{L}/u.test(nom)) return refusee('sans-nom');
  if (nom.length > LONGUEUR_NOM || prenom.length > LONGUEUR_NOM || libelle.length > LONGUEUR_FONCTION)
    return refusee('trop-long');

  const alertes: AlerteLigne[] = [];
  const naissance = lireNaissance(cellules.dateNaissance ?? '', aujourdhui, alertes);
  const debutEcrit = cellules.debut ?? '';
  const debut = debutEcrit === '' ? undefined : dateImportee(debutEcrit, aujourdhui);
  if (debutEcrit !== '' && debut === undefined) alertes.push({ code: 'debut-illisible', valeur: debutEcrit });
  const courriel = cellules.courriel ?? '';
  if (courriel !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(courriel))
    alertes.push({ code: 'courriel-douteux', valeur: courriel });

  const devine = roleDeFonction(libelle);
  const fonction = precisionDe(libelle);
  const rang = /^\d{1,3}$/.test(cellules.rang ?? '') ? Number(cellules.rang) : undefined;
  return {
    ligne: lue.ligne,
    texte,
    alertes,
    proposee: true,
    membre: {
      civilite: civiliteImportee(cellules.civilite ?? '') ?? entier?.civilite ?? '',
      nom,
      prenom,
      role: devine?.role ?? roleParDefaut,
      ...(fonction === undefined ? {} : { fonction }),
      ...(naissance === undefined ? {} : { dateNaissance: naissance }),
      ...(debut === undefined ? {} : { debut }),
      ...(courriel === '' ? {} : { courriel }),
      ...(cellules.telephone ? { telephone: cellules.telephone } : {}),
      ...(cellules.adresse ? { adresse: cellules.adresse } : {}),
      ...(rang === undefined ? {} : { rang }),
      ...(devine?.ordre === undefined ? {} : { ordre: devine.ordre }),
    },
  };
}

/** A date that cannot be one of a member is left out, and shown: the line stays. */
function lireNaissance(ecrite: string, aujourdhui: DateCivile, alertes: AlerteLigne[]): DateCivile | undefined {
  if (ecrite === '') return undefined;
  const date = dateImportee(ecrite, aujourdhui);
  if (date === undefined) {
    alertes.push({ code: 'naissance-illisible', valeur: ecrite });
    return undefined;
  }
  if (date > aujourdhui) {
    alertes.push({ code: 'naissance-future', valeur: ecrite });
    return undefined;
  }
  const ans = Number(aujourdhui.slice(0, 4)) - Number(date.slice(0, 4));
  if (ans > AGE_MAXIMUM) alertes.push({ code: 'naissance-lointaine', valeur: ecrite });
  else if (ans < MAJORITE) alertes.push({ code: 'naissance-mineur', valeur: ecrite });
  return date;
}

const cle = ({ nom, prenom }: Nomme): string => `${plier(nom)}|${plier(prenom)}`;
const memeNaissance = (a: Nomme, b: Nomme): boolean =>
  a.dateNaissance === undefined || b.dateNaissance === undefined || a.dateNaissance === b.dateNaissance;

/** The same person twice is one member with two functions; the same name twice is shown and left to a person. */
function rapprocher(
  ligne: LigneImport,
  membre: MembreImporte,
  avant: LigneImport[],
  { connus }: ContexteImport,
): LigneImport {
  const rang = avant.findIndex(
    (l) => l.membre !== undefined && cle(l.membre) === cle(membre) && memeNaissance(l.membre, membre),
  );
  const premiere = avant[rang];
  if (premiere?.membre !== undefined) {
    if (membre.dateNaissance !== undefined && membre.dateNaissance === premiere.membre.dateNaissance) {
      const memeFonction =
        premiere.membre.role === membre.role && plier(premiere.membre.fonction ?? '') === plier(membre.fonction ?? '');
      avant[rang] = {
        ...premiere,
        membre: reunir(premiere.membre, membre),
        alertes: [...premiere.alertes, { code: memeFonction ? 'deux-fois' : 'fonctions-reunies', avec: ligne.ligne }],
      };
      const { membre: _membre, ...reste } = ligne;
      return { ...reste, reunieA: premiere.ligne, proposee: false };
    }
    return { ...ligne, proposee: false, alertes: [...ligne.alertes, { code: 'meme-nom', avec: premiere.ligne }] };
  }
  const connu = connus.filter((c) => cle(c) === cle(membre));
  const deja = connu.find((c) => memeNaissance(c, membre));
  if (deja) {
    const champs = Object.fromEntries(
      CHAMPS_COMPLETES.filter((champ) => (membre[champ] ?? '') !== '' && (deja[champ] ?? '') === '').map((champ) => [
        champ,
        membre[champ] ?? '',
      ]),
    );
    if (Object.keys(champs).length > 0) return { ...ligne, complete: { personneId: deja.id, champs } };
    return { ...ligne, proposee: false, alertes: [...ligne.alertes, { code: 'deja-au-tableau' }] };
  }
  if (connu.length > 0) return { ...ligne, alertes: [...ligne.alertes, { code: 'homonyme-au-tableau' }] };
  const homonyme = avant.find((l) => l.membre !== undefined && cle(l.membre) === cle(membre));
  return homonyme === undefined
    ? ligne
    : { ...ligne, alertes: [...ligne.alertes, { code: 'homonyme', avec: homonyme.ligne }] };
}

function reunir(premier: MembreImporte, second: MembreImporte): MembreImporte {
  const [haut, bas] = preseance(second.role) < preseance(premier.role) ? [second, premier] : [premier, second];
  const fonctions = [haut.fonction, bas.fonction].filter((f) => f !== undefined);
  const distinctes = fonctions.filter((f, i) => fonctions.findIndex((g) => plier(g) === plier(f)) === i);
  return { ...bas, ...haut, ...(distinctes.length === 0 ? {} : { fonction: distinctes.join(', ') }) };
}

/** Order of the tableau: the ranks written when every line has one, else chief, adjoints by number, then members as listed. */
export function ordreDuTableau(membres: readonly MembreImporte[]): MembreImporte[] {
  const ecrits = membres.every((m) => m.rang !== undefined);
  return [...membres].sort((a, b) =>
    ecrits ? (a.rang ?? 0) - (b.rang ?? 0) : preseance(a.role) - preseance(b.role) || (a.ordre ?? 99) - (b.ordre ?? 99),
  );
}
