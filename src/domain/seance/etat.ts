import type { FaitId, MembreId, PointId } from '../ids.ts';
import { isFait, type Fait, type SortPoint } from './fait.ts';
import { faitsOrdonnes } from './ordre.ts';
import type { Membre, Seance } from './seance.ts';

export type PouvoirEnCours = { readonly mandant: MembreId; readonly mandataire: MembreId; readonly faitId: FaitId };

/** Where the sitting stands between two facts; always folded from the deroule, never stored. */
export type Etat = {
  readonly ouverte: boolean;
  readonly levee: boolean;
  readonly suspendue: boolean;
  readonly huisClos: boolean;
  /** Seats occupied in the room, by member id (a replaced member's own id when a suppléant sits for him). */
  readonly presents: ReadonlySet<MembreId>;
  readonly excuses: ReadonlySet<MembreId>;
  readonly partis: ReadonlySet<MembreId>;
  readonly suppleants: ReadonlyMap<MembreId, MembreId>;
  /** Installed during the sitting, and those whose seat they took (undefined: a vacant one). */
  readonly installes: ReadonlyMap<MembreId, MembreId | undefined>;
  readonly pouvoirs: ReadonlyMap<MembreId, PouvoirEnCours>;
  readonly presidence: MembreId | undefined;
  readonly secretaires: readonly MembreId[];
  readonly auxiliaires: readonly string[];
  readonly pointCourant: PointId | undefined;
  readonly sorts: ReadonlyMap<PointId, SortPoint>;
};

export const etatInitial: Etat = {
  ouverte: false,
  levee: false,
  suspendue: false,
  huisClos: false,
  presents: new Set(),
  excuses: new Set(),
  partis: new Set(),
  suppleants: new Map(),
  installes: new Map(),
  pouvoirs: new Map(),
  presidence: undefined,
  secretaires: [],
  auxiliaires: [],
  pointCourant: undefined,
  sorts: new Map(),
};

const plus = <T>(set: ReadonlySet<T>, value: T): Set<T> => new Set(set).add(value);
const moins = <T>(set: ReadonlySet<T>, value: T): Set<T> => new Set([...set].filter((v) => v !== value));
const sansCle = <V>(map: ReadonlyMap<MembreId, V>, cle: MembreId): Map<MembreId, V> =>
  new Map([...map].filter(([k]) => k !== cle));
const sansPouvoir = (etat: Etat, tombe: (p: PouvoirEnCours) => boolean): Map<MembreId, PouvoirEnCours> =>
  new Map([...etat.pouvoirs].filter(([, p]) => !tombe(p)));

/** The roll call ends the pouvoirs of those who are there after all. */
function ouvrir(etat: Etat, fait: Fait<'ouverture'>): Etat {
  const presents = new Set(fait.presents);
  return {
    ...etat,
    ouverte: true,
    presents: new Set(
      [...presents].filter((m) => ![...etat.suppleants.values()].includes(m)).concat([...etat.suppleants.keys()]),
    ),
    excuses: new Set(fait.absents.filter((a) => a.excuse === true && !presents.has(a.membre)).map((a) => a.membre)),
    pouvoirs: sansPouvoir(etat, (p) => presents.has(p.mandant)),
    presidence: fait.presidence ?? etat.presidence,
    secretaires: fait.secretaires ?? etat.secretaires,
    auxiliaires: fait.auxiliaires ?? etat.auxiliaires,
  };
}

/** The state after one fact. */
export function suivre(etat: Etat, fait: Fait): Etat {
  switch (fait.type) {
    case 'ouverture':
      return ouvrir(etat, fait);
    case 'arrivee':
      return {
        ...etat,
        presents: plus(etat.presents, fait.membre),
        partis: moins(etat.partis, fait.membre),
        // The titulaire takes his seat back.
        suppleants: sansCle(etat.suppleants, fait.membre),
        pouvoirs: sansPouvoir(etat, (p) => p.mandant === fait.membre),
      };
    case 'depart':
      // He takes with him the pouvoirs he held.
      return {
        ...etat,
        presents: moins(etat.presents, fait.membre),
        partis: plus(etat.partis, fait.membre),
        suppleants: sansCle(etat.suppleants, fait.membre),
        pouvoirs: sansPouvoir(etat, (p) => p.mandataire === fait.membre),
      };
    case 'installation':
      return {
        ...etat,
        presents: plus(fait.remplace === undefined ? etat.presents : moins(etat.presents, fait.remplace), fait.membre),
        installes: new Map(etat.installes).set(fait.membre, fait.remplace),
        pouvoirs: sansPouvoir(etat, (p) => p.mandant === fait.remplace || p.mandataire === fait.remplace),
      };
    case 'suppleance':
      return {
        ...etat,
        presents: plus(moins(etat.presents, fait.suppleant), fait.titulaire),
        suppleants: new Map(etat.suppleants).set(fait.titulaire, fait.suppleant),
        pouvoirs: sansPouvoir(etat, (p) => p.mandant === fait.titulaire),
      };
    case 'pouvoir':
      return {
        ...etat,
        pouvoirs: new Map(etat.pouvoirs).set(fait.mandant, {
          mandant: fait.mandant,
          mandataire: fait.mandataire,
          faitId: fait.id,
        }),
      };
    case 'revocation':
      return { ...etat, pouvoirs: sansPouvoir(etat, (p) => p.mandant === fait.mandant) };
    case 'presidence':
      return { ...etat, presidence: fait.membre };
    case 'secretariat':
      return { ...etat, secretaires: fait.membres, auxiliaires: fait.auxiliaires ?? etat.auxiliaires };
    case 'point':
      return {
        ...etat,
        pointCourant: fait.sort === 'aborde' ? fait.pointId : etat.pointCourant,
        sorts: new Map(etat.sorts).set(fait.pointId, fait.sort),
      };
    case 'suspension':
      return { ...etat, suspendue: true };
    case 'reprise':
      return { ...etat, suspendue: false };
    case 'huis-clos':
      return { ...etat, huisClos: fait.etat === 'debut' };
    case 'levee':
      return { ...etat, levee: true, suspendue: false, huisClos: false };
    case 'deport':
    case 'retour':
    case 'demande-de-scrutin':
    case 'scrutin':
    case 'note':
      return etat;
  }
}

/** Members who hold a seat at that moment, present or not: neither suppléants, nor those not yet installed, nor those replaced. */
export function siegeants(seance: Pick<Seance, 'membres'>, etat: Etat): Membre[] {
  const remplaces = new Set(etat.installes.values());
  return seance.membres.filter(
    (m) =>
      m.suppleantDe === undefined && (m.installeEnSeance !== true || etat.installes.has(m.id)) && !remplaces.has(m.id),
  );
}

/** Members in office at that moment: an installation on a vacant seat adds one (quorum is measured on it). */
export const enExerciceA = (seance: Pick<Seance, 'enExercice'>, etat: Etat): number =>
  seance.enExercice + [...etat.installes.values()].filter((remplace) => remplace === undefined).length;

/** The state just before a fact (its own effect excluded), or at the end when no fact is named. */
export function etatAvant(seance: Seance, faitId?: FaitId): Etat {
  const faits = faitsOrdonnes(seance);
  const position = faitId === undefined ? -1 : faits.findIndex((f) => f.id === faitId);
  return (position === -1 ? faits : faits.slice(0, position)).reduce(suivre, etatInitial);
}

export type Deport = {
  readonly membre: MembreId;
  readonly genre: Fait<'deport'>['genre'];
  readonly faitId: FaitId;
  readonly quitteLaSalle: boolean;
};

/** Withdrawals declared for a point, wherever they stand in the deroule; a retour before the vote ends them. */
export function deportsDuPoint(seance: Seance, pointId: PointId, avant?: FaitId): Map<MembreId, Deport> {
  const deports = new Map<MembreId, Deport>();
  let courant: PointId | undefined;
  for (const fait of faitsOrdonnes(seance)) {
    if (fait.id === avant) break;
    if (isFait(fait, 'point') && fait.sort === 'aborde') courant = fait.pointId;
    if (isFait(fait, 'deport') && fait.pointId === pointId) {
      deports.set(fait.membre, {
        membre: fait.membre,
        genre: fait.genre,
        faitId: fait.id,
        quitteLaSalle: fait.quitteLaSalle === true,
      });
    }
    if (isFait(fait, 'retour') && (fait.pointId ?? courant) === pointId) deports.delete(fait.membre);
  }
  return deports;
}
