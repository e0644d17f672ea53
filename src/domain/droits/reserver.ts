import type { AnyRecord, NomActe } from '../apply.ts';
import type { Instance } from '../instance/instance.ts';
import type { Registre } from '../acte/registre.ts';
import type { Operation, RecordKind } from '../operation.ts';
import type { FaitId } from '../ids.ts';
import { enHuisClos } from '../seance/huisClos.ts';
import type { Fait } from '../seance/fait.ts';
import type { Fige, Saisie } from '../seance/saisie.ts';
import type { Point, Seance } from '../seance/seance.ts';
import { titresReserves } from './titresReserves.ts';

type Scrutin = Fait<'scrutin'>;

/** Figures alone: no name, no ballot, no candidate but those whom the vote made and who are proclaimed. */
function saisieReservee({ saisie, fige }: Scrutin): Saisie {
  switch (saisie.forme) {
    case 'prend-acte':
    case 'sans-chiffre':
    case 'secret':
    case 'totaux':
      return saisie;
    case 'election': {
      const voix = saisie.voix
        .filter(({ candidat }) => fige?.elus?.includes(candidat) === true)
        .map(({ age: _, naissance: __, ...elu }) => elu);
      return { ...saisie, voix };
    }
    case 'unanimite':
    case 'exceptions':
    case 'noms': {
      if (fige?.pour === undefined) return { forme: 'sans-chiffre', resultat: 'inconnu' };
      const { pour, contre = 0, abstention = 0, nppv = 0 } = fige;
      return { forme: 'totaux', pour, contre, abstention, nppv };
    }
  }
}

/** Results and figures; neither who took part or withdrew, nor what the voice that decided was. */
const figeReserve = ({ preponderante: _, ...fige }: Fige): Fige => ({ ...fige, electorat: '', alertes: [] });

const commun = ({ id, rang, heure, jour, saisiLe }: Fait) => ({
  id,
  rang,
  ...(heure === undefined ? {} : { heure }),
  ...(jour === undefined ? {} : { jour }),
  saisiLe,
  reserve: true as const,
});

/** One fact of a closed room, written again from what may be known of it; nothing, when all of it was said in camera. */
function faitReserve(fait: Fait, titres: ReadonlyMap<FaitId, string>): Fait[] {
  if (fait.annule !== undefined) return [];
  const tete = commun(fait);
  switch (fait.type) {
    case 'note':
    case 'deport':
    case 'retour':
      return [];
    case 'scrutin': {
      const { type, pointId, mode, fige } = fait;
      const objet = titres.get(fait.id);
      const dit = objet === undefined ? {} : { objet };
      const gele = fige === undefined ? {} : { fige: figeReserve(fige) };
      return [{ ...tete, type, pointId, ...dit, mode, saisie: saisieReservee(fait), ...gele }];
    }
    case 'demande-de-scrutin': {
      const { type, pointId, mode, demandeurs, nombre = demandeurs.length } = fait;
      return [{ ...tete, type, pointId, mode, demandeurs: [], nombre }];
    }
    case 'huis-clos':
      return [{ ...tete, type: fait.type, etat: fait.etat }];
    case 'point':
      return [{ ...tete, type: fait.type, pointId: fait.pointId, sort: fait.sort }];
    case 'suspension':
    case 'reprise':
    case 'levee':
      return [{ ...tete, type: fait.type }];
    case 'presidence':
      return [{ ...tete, type: fait.type, membre: fait.membre }];
    case 'arrivee':
      return [{ ...tete, type: fait.type, membre: fait.membre }];
    case 'depart': {
      const { type, membre, temporaire } = fait;
      return [{ ...tete, type, membre, ...(temporaire === undefined ? {} : { temporaire }) }];
    }
    // Who is in the room and who chairs it is public, before and after; these carry no words.
    case 'ouverture':
    case 'installation':
    case 'suppleance':
    case 'pouvoir':
    case 'revocation':
    case 'secretariat': {
      const { corrections: _, ...dit } = fait;
      return [{ ...dit, reserve: true }];
    }
  }
}

/** The title was convened and will be published with the list of deliberations; what was joined to it was not. */
const pointReserve = ({ interesses: _, ...point }: Point): Point =>
  point.huisClos === true ? { ...point, pieces: [] } : point;

function seanceReservee(seance: Seance): Seance {
  const { points, faits } = enHuisClos(seance);
  if (points.size + faits.size === 0) return seance;
  const titres = titresReserves(seance, faits);
  return {
    ...seance,
    points: seance.points.map((point) => (points.has(point.id) ? pointReserve(point) : point)),
    deroule: seance.deroule.flatMap((fait): Fait[] => {
      if (faits.has(fait.id)) return faitReserve(fait, titres);
      // An earlier wording may have been one of the closed room.
      const { corrections: _, annule, ...dit } = fait;
      return [{ ...dit, ...(annule === undefined ? {} : { annule: { le: annule.le, par: annule.par } }) } as Fait];
    }),
    // Free words about the whole sitting, which nobody sorted.
    pv: { ...seance.pv, remarques: [] },
    rectifications: seance.rectifications.map((r) => ({ ...r, motif: '' })),
  };
}

/**
 * A record of an instance as somebody who only looks on may hold it, in the scope that is read so: votes by name,
 * contents of ballots, words and withdrawals of what was in camera are taken out; results and their figures stay.
 * Undefined: not for him at all.
 */
export function reserver(kind: RecordKind, record: AnyRecord, scope: string): AnyRecord | undefined {
  switch (kind) {
    case 'seance':
      return { ...seanceReservee(record as Seance), scope };
    case 'instance':
      return { ...(record as Instance), scope };
    case 'registre':
      return { ...(record as Registre), scope };
    // Both entries of a divergence are told as they were typed.
    case 'divergence':
    case 'commune':
    case 'territoire':
    case 'personne':
    case 'coordonnees':
    case 'note':
      return undefined;
  }
}

const chaines = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(chaines)
      : [];

/** Acts that tell no more than the record shows, when what they name is shown. */
const SANS_REDITE: ReadonlySet<string> = new Set<NomActe>([
  'createSeance',
  'editSeance',
  'composeSeance',
  'addPoint',
  'editPoint',
  'removePoint',
  'joinPiece',
  'removePiece',
  'recordEnvois',
  'answerConvocation',
  'recordFait',
  'settlePv',
  'datePv',
  'depositPv',
  'dateListe',
  'dateActe',
  'cancelSeance',
  'removeSeance',
]);

/**
 * Acts of a record's history that somebody who only looks on may read. Of a sitting that had a closed room: none that
 * names one of its points or facts, nor a fact that was corrected or struck, none that was set aside, no free words.
 */
export function historiqueLisible(
  kind: RecordKind,
  record: AnyRecord,
): (operation: Pick<Operation, 'type' | 'payload'>, issue: 'applied' | 'merged' | 'divergent') => boolean {
  if (kind === 'instance' || kind === 'registre') return () => true;
  if (kind !== 'seance') return () => false;
  const seance = record as Seance;
  const { points, faits } = enHuisClos(seance);
  if (points.size + faits.size === 0) return (_, issue) => issue !== 'divergent';
  const redits = seance.deroule.filter((f) => f.annule !== undefined || (f.corrections?.length ?? 0) > 0);
  const reserves = new Set([...points, ...faits, ...redits.map((f) => f.id)]);
  return ({ type, payload }, issue) =>
    issue !== 'divergent' &&
    SANS_REDITE.has(type) &&
    (payload as { readonly rectification?: unknown }).rectification === undefined &&
    !chaines(payload).some((mot) => reserves.has(mot));
}
