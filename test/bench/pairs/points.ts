import type { Seance } from '../../../src/domain/seance/seance.ts';
import { conseil } from '../donnees.ts';
import { alea, paragraphe } from './prose.ts';

/** Points in one sitting. */
export const PAR_SEANCE = 25;

/** One point as a store without sittings keeps it: the same words, a row each. */
export type PointSeul = {
  readonly id: string;
  readonly seanceId: string;
  readonly rang: string;
  readonly genre: string;
  readonly rapporteur: string;
  readonly intitule: string;
};

const rangDe = (i: number): string => `a${String(i % PAR_SEANCE).padStart(2, '0')}`;

export function pointsSeuls(n: number, graine = 7): PointSeul[] {
  const de = alea(graine);
  return Array.from({ length: n }, (_, i) => ({
    id: `p${String(i).padStart(6, '0')}`,
    seanceId: `s${String(Math.floor(i / PAR_SEANCE)).padStart(5, '0')}`,
    rang: rangDe(i),
    genre: 'deliberation',
    rapporteur: `membre-${String(i % 15).padStart(4, '0')}`,
    intitule: paragraphe(de),
  }));
}

/** The same points, in the sittings that this application keeps. */
export function seancesDe(points: readonly PointSeul[]): Seance[] {
  const membres = conseil(15);
  const parSeance = Map.groupBy
    ? Map.groupBy(points, (p) => p.seanceId)
    : points.reduce(
        (map, p) => map.set(p.seanceId, [...(map.get(p.seanceId) ?? []), p]),
        new Map<string, PointSeul[]>(),
      );
  return [...parSeance].map(([id, liste], i) => ({
    id,
    scope: 'instance:instance-1',
    instanceId: 'instance-1',
    communeId: 'fr-11069',
    nomInstance: 'Conseil municipal',
    nomCommune: 'Cazelles-sur-Orbiel',
    reglement: 'fr-commune',
    population: 900,
    date: `${2000 + (i % 27)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
    rangConvocation: 1,
    sieges: 15,
    enExercice: 15,
    membres,
    points: liste.map(({ seanceId: _, genre: _g, ...p }) => ({ ...p, genre: 'deliberation' as const, pieces: [] })),
    envois: {},
    deroule: [],
    pv: { remarques: [] },
    liste: {},
    actes: {},
    rectifications: [],
  }));
}
