import type { MembreId, PointId } from '../../../domain/ids.ts';
import { etatInitial, suivre, type Etat } from '../../../domain/seance/etat.ts';
import { isFait, type Fait } from '../../../domain/seance/fait.ts';
import { faitsOrdonnes, ordreDuJour, type PointNumerote } from '../../../domain/seance/ordre.ts';
import type { Membre, Seance } from '../../../domain/seance/seance.ts';

/** What the room looks like at the last fact: computed once per version of the sitting, read by every part of the screen. */
export type Salle = {
  readonly etat: Etat;
  readonly faits: readonly Fait[];
  readonly membres: ReadonlyMap<MembreId, Membre>;
  readonly ordre: readonly PointNumerote[];
  readonly points: ReadonlyMap<PointId, PointNumerote>;
  readonly scrutins: ReadonlyMap<PointId, readonly Fait<'scrutin'>[]>;
  /** The point in hand, unless it was put off or withdrawn since. */
  readonly courant: PointNumerote | undefined;
  /** Points that nothing was said about yet, in their order. */
  readonly aVenir: readonly PointNumerote[];
  /** Hour of arrival or of opening, for those present. */
  readonly depuis: ReadonlyMap<MembreId, string>;
  /** Hour of departure, for those gone. */
  readonly partiA: ReadonlyMap<MembreId, string>;
};

export function lireSalle(seance: Seance): Salle {
  const faits = faitsOrdonnes(seance);
  const etat = faits.reduce(suivre, etatInitial);
  const ordre = ordreDuJour(seance);
  const points = new Map(ordre.map((n) => [n.point.id, n]));
  const scrutins = new Map<PointId, Fait<'scrutin'>[]>();
  const depuis = new Map<MembreId, string>();
  const partiA = new Map<MembreId, string>();
  for (const fait of faits) {
    const heure = fait.heure ?? '';
    if (isFait(fait, 'scrutin')) scrutins.set(fait.pointId, [...(scrutins.get(fait.pointId) ?? []), fait]);
    if (isFait(fait, 'ouverture')) for (const m of fait.presents) depuis.set(m, heure);
    if (isFait(fait, 'arrivee')) depuis.set(fait.membre, heure);
    if (isFait(fait, 'installation')) depuis.set(fait.membre, heure);
    if (isFait(fait, 'depart')) partiA.set(fait.membre, heure);
  }
  const enMain = etat.pointCourant === undefined ? undefined : points.get(etat.pointCourant);
  return {
    etat,
    faits,
    membres: new Map(seance.membres.map((m) => [m.id, m])),
    ordre,
    points,
    scrutins,
    courant: enMain !== undefined && etat.sorts.get(enMain.point.id) === 'aborde' ? enMain : undefined,
    aVenir: ordre.filter((n) => estAVenir(etat, n.point.id)),
    depuis,
    partiA,
  };
}

const estAVenir = (etat: Etat, pointId: PointId): boolean => {
  const sort = etat.sorts.get(pointId);
  return sort === undefined || sort === 'ajoute';
};

/** The point to take up after this one: the next untreated in the order, else the first that was jumped over. */
export function pointSuivant(salle: Salle, apres: PointId | undefined): PointNumerote | undefined {
  const autres = salle.aVenir.filter((n) => n.point.id !== apres);
  const position = salle.ordre.findIndex((n) => n.point.id === apres);
  const enSuite = salle.ordre.slice(position + 1);
  return autres.find((n) => enSuite.includes(n)) ?? autres[0];
}

/** A point on which the council decides, so that the quorum matters. */
export const seDelibere = (genre: string): boolean =>
  genre === 'deliberation' || genre === 'election' || genre === 'approbation-pv';
