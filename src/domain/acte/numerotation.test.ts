import { describe, expect, it } from 'vitest';
import { scrutinsDeliberants, toursPrecedents } from './deliberations.ts';
import {
  enSuites,
  numerosEnDesordre,
  numerosManquants,
  proposerNumeros,
  seancesHorsDate,
  titulaireDuNumero,
} from './numerotation.ts';
import type { Registre } from './registre.ts';
import { decision, point, seanceDe, tourDElection } from './seanceDeTest.ts';

const registre = (numeros: Readonly<Record<string, number>>): Registre => ({
  id: 'i1:2026',
  scope: 'instance:i1',
  instanceId: 'i1',
  annee: 2026,
  numeros: Object.fromEntries(Object.entries(numeros).map(([id, numero]) => [id, { numero, seanceId: 's0' }])),
});

const points = [point('1', { genre: 'approbation-pv' }), point('2'), point('3', { genre: 'election' })];
const seance = seanceDe(points, [
  decision('pv', '1', 'a1'),
  decision('d2', '2', 'a2'),
  tourDElection('e1', '3', 'a3', 1, ['Mme Rouanet']),
  tourDElection('e2', '3', 'a4', 2, ['M. Tisseyre']),
]);

describe('deliberations of a sitting', () => {
  it('an election of two rounds makes one deliberation', () => {
    expect(scrutinsDeliberants(seance).map((f) => f.id)).toEqual(['pv', 'd2', 'e2']);
    expect(toursPrecedents(seance, 'e2').map((f) => f.id)).toEqual(['e1']);
  });
  it('two elections in one point stay two deliberations', () => {
    const deux = seanceDe(
      [point('3')],
      [
        { ...tourDElection('a', '3', 'a1', 1, []), objet: 'Titulaire' } as never,
        { ...tourDElection('b', '3', 'a2', 2, []), objet: 'Suppléant' } as never,
      ],
    );
    expect(scrutinsDeliberants(deux)).toHaveLength(2);
  });
  it('a first round that nobody followed stays readable', () => {
    expect(scrutinsDeliberants(seanceDe(points, [tourDElection('e1', '3', 'a3', 1, [])]))).toHaveLength(1);
  });
  it('a cancelled scrutin is no deliberation', () => {
    const annule = { ...decision('d2', '2', 'a2'), annule: { le: '2026-09-25T08:00:00.000Z', par: 'secretariat' } };
    expect(scrutinsDeliberants(seanceDe(points, [annule]))).toEqual([]);
  });
});

describe('yearly numbers', () => {
  it('follow the highest of the year, in the order of the votes; settling the minutes takes none', () => {
    expect([...proposerNumeros(seance, registre({ x: 40 }))]).toEqual([
      ['d2', 41],
      ['e2', 42],
    ]);
  });
  it('leave alone what already has one', () => {
    expect([...proposerNumeros(seance, registre({ d2: 12 }))]).toEqual([['e2', 13]]);
  });
  it('begin at one', () => {
    expect([...proposerNumeros(seance, undefined).values()]).toEqual([1, 2]);
  });
  it('say who holds one, except the act that keeps its own', () => {
    expect(titulaireDuNumero(registre({ x: 4 }), 4)).toBe('x');
    expect(titulaireDuNumero(registre({ x: 4 }), 4, 'x')).toBeUndefined();
  });
  it('show the holes below the highest', () => {
    expect(numerosManquants(registre({ a: 1, b: 4 }))).toEqual([2, 3]);
    expect(numerosManquants(undefined)).toEqual([]);
  });
  it('show a number lower than one given before it', () => {
    expect(numerosEnDesordre(seance, registre({ pv: 3, d2: 5, e2: 4 }))).toEqual(['e2']);
  });
  it('show an earlier sitting whose number is higher', () => {
    const r = registre({ d2: 5 });
    const avec = {
      ...r,
      numeros: {
        d2: { numero: 5, seanceId: 's1' },
        x: { numero: 9, seanceId: 's0' },
        y: { numero: 2, seanceId: 'sx' },
      },
    };
    const dates = new Map([
      ['s0', '2026-06-01'],
      ['s1', '2026-09-24'],
      ['sx', '2026-01-10'],
    ]);
    expect(seancesHorsDate(seance, avec, dates)).toEqual(['s0']);
    expect(seancesHorsDate(seance, r, dates)).toEqual([]);
  });
});

it('numbers that follow each other are told as one run, and none is left out', () => {
  expect(enSuites([1, 2, 3, 7])).toEqual([
    [1, 3],
    [7, 7],
  ]);
  expect(enSuites([])).toEqual([]);
});
