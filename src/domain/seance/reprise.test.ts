import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../date.ts';
import { joursFrancs } from '../convocation/joursFrancs.ts';
import { fait, noter, ouverture, seanceDe } from './exemple.ts';
import { ordreDuJour } from './ordre.ts';
import {
  leveeSansQuorum,
  pointsHorsPremiere,
  pointsNonRegles,
  premierJourSeconde,
  reprendrePoints,
  secondeConvocation,
} from './reprise.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { Seance } from './seance.ts';

/** Eleven in office, quorum six: four come, and the sitting is closed. */
const sansQuorum = (): Seance => noter(seanceDe(11, 3), ouverture(['m1', 'm2', 'm3', 'm4']), { type: 'levee' });

const seconde = (premiere: Seance, date = '2026-09-30'): Seance => {
  const { seance, membres, points } = secondeConvocation(premiere, 's2', date);
  return points.reduce<Seance>(
    (s, point) => fait(s, 'addPoint', { id: 's2', point }),
    fait(undefined, 'createSeance', { seance, membres: [...membres] }),
  );
};

test('a sitting closed with four of eleven members is closed without quorum; with six it is not', () => {
  expect(leveeSansQuorum(sansQuorum())).toBe(true);
  expect(leveeSansQuorum(noter(seanceDe(11, 3), ouverture(['m1', 'm2', 'm3', 'm4'])))).toBe(false);
  expect(
    leveeSansQuorum(noter(seanceDe(11, 3), ouverture(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']), { type: 'levee' })),
  ).toBe(false);
});

test('a point voted while the quorum was there is not taken up again, one withdrawn neither', () => {
  const tous = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
  const s = noter(
    seanceDe(11, 3),
    ouverture(tous),
    { type: 'point', pointId: 'pt1', sort: 'aborde' },
    { type: 'scrutin', pointId: 'pt1', mode: 'ordinaire', saisie: { forme: 'unanimite' } },
    { type: 'point', pointId: 'pt2', sort: 'retire' },
    { type: 'depart', membre: 'm6' },
    { type: 'levee' },
  );
  expect(pointsNonRegles(s).map((p) => p.id)).toEqual(['pt3']);
  expect(leveeSansQuorum(s)).toBe(true);
});

test('a point added in session was on no convocation: it is not carried to the second', () => {
  const s = fait(seanceDe(11, 1), 'addPoint', {
    id: 's',
    point: { id: 'plus', rang: 'z', intitule: 'Urgence', genre: 'deliberation', ajouteEnSeance: true },
  });
  expect(pointsNonRegles(s).map((p) => p.id)).toEqual(['pt1']);
});

test('the second convocation resumes the first: rank two, same members, same points, no quorum needed', () => {
  const s2 = seconde(sansQuorum());
  expect(s2).toMatchObject({ rangConvocation: 2, suiteDe: 's', enExercice: 11 });
  expect(s2.membres).toEqual(sansQuorum().membres);
  expect(ordreDuJour(s2).map((l) => l.point.intitule)).toEqual(['Point 1', 'Point 2', 'Point 3']);
  expect(pointsHorsPremiere(s2, sansQuorum())).toEqual([]);
});

test('a point that the first ordre du jour did not hold is told apart', () => {
  const s2 = fait(seconde(sansQuorum()), 'addPoint', {
    id: 's2',
    point: { id: 'neuf', rang: 'z', intitule: 'Autre', genre: 'deliberation' },
  });
  expect(pointsHorsPremiere(s2, sansQuorum())).toEqual(['neuf']);
});

test('the first day of the second sitting leaves exactly the interval of CGCT L2121-17, whatever the day of sending', () => {
  expect(premierJourSeconde(sansQuorum(), '2026-09-25')).toBe('2026-09-29');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 60_000 }), (jour, population) => {
      const premiere = { ...sansQuorum(), population };
      const envoi = new Date(Date.UTC(2022, 0, 1 + jour)).toISOString().slice(0, 10);
      const date = premierJourSeconde(premiere, envoi);
      const delai = joursFrancs({
        reglement: reglementDeSeance({ ...premiere, date }),
        seance: date,
        envoi,
        rang: 2,
        urgence: false,
      });
      expect(delai.suffisant).toBe(true);
      expect(delai.constates).toBe(delai.requis);
      expect(daysBetween(envoi, date)).toBeGreaterThan(3);
    }),
  );
});

test('points copied from an earlier sitting keep their words and their order, and nothing of that day', () => {
  let source = fait(seanceDe(3, 2), 'editPoint', {
    id: 's',
    pointId: 'pt1',
    champs: { rapporteur: 'm1', seanceApprouvee: 'avant', interesses: ['m2'], matiere: '7.5', numero: 'III.1' },
  });
  source = fait(source, 'addPoint', {
    id: 's',
    point: { id: 'sous', rang: 'a', parentId: 'pt1', intitule: 'Lot', genre: 'deliberation', rapporteur: 'm2' },
  });
  let n = 0;
  const repris = reprendrePoints(source, new Set(['pt1', 'sous']), {
    id: () => `n${++n}`,
    rang: () => `r${n}`,
    membre: (id) => (id === 'm1' ? 'ici' : undefined),
  });
  expect(repris.map((r) => r.source)).toEqual(['pt1', 'sous']);
  expect(repris[0]?.point).toEqual({
    id: 'n1',
    rang: 'r2',
    intitule: 'Point 1',
    genre: 'deliberation',
    rapporteur: 'ici',
    matiere: '7.5',
  });
  expect(repris[1]?.point).toEqual({ id: 'n2', rang: 'r2', intitule: 'Lot', genre: 'deliberation', parentId: 'n1' });
});

test('the files of a copied point go with it, the same content under another id', () => {
  const piece = { id: 'f1', nom: 'plan.pdf', sha256: 'a'.repeat(64), type: 'application/pdf', octets: 12 };
  const source = fait(seanceDe(5), 'joinPiece', { id: 's', pointId: 'pt1', piece });
  let n = 0;
  const [copie] = reprendrePoints(source, new Set(['pt1']), {
    id: () => `n${++n}`,
    rang: () => 'r',
    membre: () => undefined,
  });
  expect(copie?.pieces).toEqual([{ ...piece, id: 'n2' }]);
});
