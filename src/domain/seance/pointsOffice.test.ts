import { expect, test } from 'vitest';
import { fait, noter, ouverture, seanceDe } from './exemple.ts';
import { pointsOffice, pvAArreter } from './pointsOffice.ts';

const levee = () => noter(seanceDe(3, 1), ouverture(['m1', 'm2', 'm3']), { type: 'levee' });
const suivante = { ...seanceDe(3, 0), id: 's2', date: '2026-10-15' };

test('the procès-verbal of the sitting held before comes first, then the standing points', () => {
  expect(pointsOffice(suivante, [levee()])).toEqual([
    { quoi: 'arret-pv', genre: 'approbation-pv', seanceApprouvee: 's', date: '2026-09-24' },
    { quoi: 'decisions-delegation', genre: 'decisions-delegation' },
    { quoi: 'questions-diverses', genre: 'question' },
  ]);
});

test('a sitting not held, settled, cancelled, hidden, later or of another instance has no procès-verbal to settle here', () => {
  const tenue = levee();
  const autres = [
    seanceDe(3, 1),
    fait(tenue, 'settlePv', { id: 's', le: '2026-10-01' }),
    fait(tenue, 'cancelSeance', { id: 's', motif: '' }),
    fait(tenue, 'removeSeance', { id: 's', retiree: true }),
    { ...tenue, date: '2026-10-16' },
    { ...tenue, instanceId: 'autre' },
  ];
  expect(pvAArreter(autres, 'i', '2026-10-15')).toEqual([]);
});

test('several procès-verbaux come in the order of their sittings', () => {
  const ancienne = { ...levee(), id: 's0', date: '2026-06-01' };
  expect(pvAArreter([levee(), ancienne], 'i', '2026-10-15').map((s) => s.id)).toEqual(['s0', 's']);
});
