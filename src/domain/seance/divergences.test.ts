import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../apply.ts';
import type { Operation } from '../operation.ts';
import { electoratAChange } from './cloreScrutin.ts';
import { scrutinsDivergents } from './divergences.ts';
import type { Fait, FaitSaisi } from './fait.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { Membre, Seance } from './seance.ts';

const membres: Membre[] = Array.from({ length: 6 }, (_, i) => ({
  id: `m${String(i)}`,
  personneId: `p${String(i)}`,
  civilite: 'Mme',
  prenom: 'A',
  nom: `N${String(i)}`,
  role: 'conseiller',
  rang: i + 1,
  droitDeVote: true,
}));

let n = 0;
const jouer = (seance: Seance | undefined, type: string, payload: unknown): Seance => {
  n += 1;
  const operation: Operation = {
    id: `o${String(n)}`,
    kind: 'seance',
    recordId: 's',
    scope: 'x',
    type,
    payload,
    author: 'a',
    device: 'd',
    seq: n,
    at: '2026-09-24T19:00:00.000Z',
    base: { version: 0, ownSeq: 0 },
    apres: [],
    geste: 'g',
    schema: 1,
  };
  const outcome = apply(seance, operation);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refus));
  return outcome.value as Seance;
};

const neuve = (): Seance => {
  const seance = jouer(undefined, 'createSeance', {
    seance: {
      id: 's',
      instanceId: 'i',
      communeId: 'c',
      nomInstance: 'Conseil municipal',
      nomCommune: 'X',
      reglement: 'fr-commune',
      population: 600,
      date: '2026-09-24',
      rangConvocation: 1,
      sieges: 6,
      enExercice: 6,
    },
    membres,
  });
  return ['p1', 'p2'].reduce(
    (s, id) => jouer(s, 'addPoint', { id: 's', point: { id, rang: id, intitule: id, genre: 'deliberation' } }),
    seance,
  );
};

type Sans<T> = T extends unknown ? Omit<T, 'id' | 'rang'> : never;
const noter = (seance: Seance, fait: Sans<FaitSaisi>, rang: string): Seance =>
  jouer(seance, 'recordFait', { id: 's', fait: { ...fait, id: `f${rang}`, rang } });

const ouverture: Sans<FaitSaisi> = {
  type: 'ouverture',
  presents: ['m0', 'm1', 'm2', 'm3'],
  absents: [{ membre: 'm4' }, { membre: 'm5' }],
};
const vote = (pointId: string): Sans<FaitSaisi> => ({
  type: 'scrutin',
  pointId,
  mode: 'ordinaire',
  saisie: { forme: 'unanimite' },
});

describe('a closed scrutin keeps its electorate', () => {
  test('nothing changed before the vote: no divergence', () => {
    let s = noter(neuve(), ouverture, 'b');
    s = noter(s, { type: 'point', pointId: 'p1', sort: 'aborde' }, 'c');
    s = noter(s, vote('p1'), 'd');
    expect(scrutinsDivergents(s, reglementDeSeance(s)).size).toBe(0);
  });

  test('a departure inserted before the vote opens a divergence; inserted after, none', () => {
    let s = noter(neuve(), ouverture, 'b');
    s = noter(s, vote('p1'), 'd');
    const apres = noter(s, { type: 'depart', membre: 'm1' }, 'e');
    expect(scrutinsDivergents(apres, reglementDeSeance(s)).size).toBe(0);
    const avant = noter(s, { type: 'depart', membre: 'm1' }, 'c');
    expect([...scrutinsDivergents(avant, reglementDeSeance(s))]).toEqual(['fd']);
  });

  test('one pass over the deroule says the same as each scrutin asked alone', () => {
    const faits = fc.array(
      fc.oneof(
        fc.record({ type: fc.constant('arrivee' as const), membre: fc.constantFrom('m0', 'm4', 'm5') }),
        fc.record({ type: fc.constant('depart' as const), membre: fc.constantFrom('m0', 'm1', 'm2') }),
        fc.record({
          type: fc.constant('pouvoir' as const),
          mandant: fc.constantFrom('m4', 'm5'),
          mandataire: fc.constantFrom('m0', 'm1'),
        }),
        fc.record({
          type: fc.constant('deport' as const),
          membre: fc.constantFrom('m1', 'm3'),
          pointId: fc.constantFrom('p1', 'p2'),
          genre: fc.constant('personnel' as const),
        }),
        fc.record({ type: fc.constant('retour' as const), membre: fc.constantFrom('m1', 'm3') }),
        fc.record({
          type: fc.constant('point' as const),
          pointId: fc.constantFrom('p1', 'p2'),
          sort: fc.constant('aborde' as const),
        }),
        fc.constantFrom('p1', 'p2').map(vote),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(
        faits,
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 14, maxLength: 14 }),
        (liste, rangs) => {
          let s = noter(neuve(), ouverture, 'b');
          liste.forEach((fait, i) => {
            s = noter(s, fait, `c${String.fromCharCode(97 + ((rangs[i] ?? 0) % 26))}${String.fromCharCode(97 + i)}`);
          });
          const reglement = reglementDeSeance(s);
          const seuls = s.deroule
            .filter((f): f is Fait<'scrutin'> => f.type === 'scrutin' && electoratAChange(s, f, reglement))
            .map((f) => f.id);
          expect([...scrutinsDivergents(s, reglement)].sort()).toEqual(seuls.sort());
        },
      ),
    );
  });
});
