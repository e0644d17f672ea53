import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { expect, test } from 'vitest';
import { placeAuRang, placeNouveau, placePropre, placeSousPoint, type Place } from './deplacer.ts';
import { fait, seanceDe } from './exemple.ts';
import { ordreDuJour } from './ordre.ts';
import type { GenrePoint, Seance } from './seance.ts';

/** An ordre du jour from a sketch: `A`, `B`, then sub-points as `B.1`. */
function odj(...noms: readonly string[]): Seance {
  let rang: string | null = null;
  return noms.reduce<Seance>(
    (s, nom) => {
      rang = generateKeyBetween(rang, null);
      const parentId = nom.includes('.') ? nom.split('.')[0] : undefined;
      return fait(s, 'addPoint', {
        id: 's',
        point: { id: nom, rang, intitule: nom, genre: 'deliberation', ...(parentId === undefined ? {} : { parentId }) },
      });
    },
    seanceDe(1, 0),
  );
}
const ordre = (s: Seance): string[] => ordreDuJour(s).map((l) => `${l.profondeur === 1 ? '-' : ''}${l.point.id}`);

function poser(s: Seance, pointId: string, place: Place | undefined): Seance {
  if (place === undefined) return s;
  const rang = generateKeyBetween(place.avant ?? null, place.apres ?? null);
  return fait(s, 'editPoint', { id: 's', pointId, champs: { rang, parentId: place.parentId ?? null } });
}
const vers = (s: Seance, id: string, to: number): string[] => ordre(poser(s, id, placeAuRang(s, id, to)));

test('a point goes up, down, first and last', () => {
  expect(vers(odj('A', 'B', 'C'), 'C', 1)).toEqual(['A', 'C', 'B']);
  expect(vers(odj('A', 'B', 'C'), 'A', 1)).toEqual(['B', 'A', 'C']);
  expect(vers(odj('A', 'B', 'C'), 'C', 0)).toEqual(['C', 'A', 'B']);
  expect(vers(odj('A', 'B', 'C'), 'A', 2)).toEqual(['B', 'C', 'A']);
});

test('a heading moves with its sub-points, and a point jumps over a whole block', () => {
  expect(vers(odj('A', 'B', 'B.1', 'B.2', 'C'), 'C', 3)).toEqual(['A', 'C', 'B', '-B.1', '-B.2']);
  expect(vers(odj('A', 'B', 'B.1', 'B.2', 'C'), 'A', 1)).toEqual(['B', '-B.1', '-B.2', 'A', 'C']);
  expect(vers(odj('A', 'B', 'B.1', 'B.2', 'C'), 'B', 2)).toEqual(['A', 'C', 'B', '-B.1', '-B.2']);
  expect(vers(odj('A', 'B', 'B.1', 'B.2', 'C'), 'B', 0)).toEqual(['B', '-B.1', '-B.2', 'A', 'C']);
});

test('a sub-point moves among its own, then under the heading above, and becomes a point at the top', () => {
  const s = odj('A', 'B', 'B.1', 'B.2');
  expect(vers(s, 'B.2', 2)).toEqual(['A', 'B', '-B.2', '-B.1']);
  expect(vers(s, 'B.1', 1)).toEqual(['A', '-B.1', 'B', '-B.2']);
  expect(vers(s, 'B.1', 0)).toEqual(['B.1', 'A', 'B', '-B.2']);
});

test('a point becomes a sub-point of the one before it, and back', () => {
  const s = odj('A', 'B', 'C');
  const sous = poser(s, 'B', placeSousPoint(s, 'B'));
  expect(ordre(sous)).toEqual(['A', '-B', 'C']);
  expect(ordre(poser(sous, 'B', placePropre(sous, 'B')))).toEqual(['A', 'B', 'C']);
  expect(placeSousPoint(s, 'A')).toBeUndefined();
  expect(placeSousPoint(sous, 'A')).toBeUndefined();
  expect(placePropre(s, 'B')).toBeUndefined();
});

test('a new point comes before the standing points that close the ordre du jour', () => {
  const genre = (s: Seance, id: string, g: GenrePoint) =>
    fait(s, 'editPoint', { id: 's', pointId: id, champs: { genre: g } });
  const s = genre(genre(odj('A', 'D', 'Q'), 'D', 'decisions-delegation'), 'Q', 'question');
  const { avant, apres } = placeNouveau(s);
  const rang = generateKeyBetween(avant ?? null, apres ?? null);
  expect(
    ordre(fait(s, 'addPoint', { id: 's', point: { id: 'N', rang, intitule: 'N', genre: 'deliberation' } })),
  ).toEqual(['A', 'N', 'D', 'Q']);
});

test('whatever is moved, no point is lost, nor made a sub-point of a sub-point', () => {
  const noms = ['A', 'B', 'B.1', 'B.2', 'C', 'C.1', 'D'];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...noms), fc.nat(7)), { maxLength: 12 }), (gestes) => {
      const s = gestes.reduce((t, [id, to]) => poser(t, id, placeAuRang(t, id, to)), odj(...noms));
      expect(
        ordreDuJour(s)
          .map((l) => l.point.id)
          .sort(),
      ).toEqual([...noms].sort());
      const parents = new Map(s.points.map((p) => [p.id, p.parentId]));
      for (const p of s.points) if (p.parentId !== undefined) expect(parents.get(p.parentId)).toBeUndefined();
    }),
  );
});

test('one step down then one step up brings every point back where it was', () => {
  const s = odj('A', 'B', 'C', 'D');
  fc.assert(
    fc.property(fc.nat(2), (i) => {
      const id = 'ABCD'[i] ?? 'A';
      const bas = poser(s, id, placeAuRang(s, id, i + 1));
      expect(ordre(bas)).not.toEqual(ordre(s));
      expect(vers(bas, id, i)).toEqual(ordre(s));
    }),
  );
});
