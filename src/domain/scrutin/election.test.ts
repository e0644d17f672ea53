import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reglementPour } from '../reglement/packs.ts';
import type { Reglement } from '../reglement/reglement.ts';
import { resultatElection, type ChiffresElection } from './election.ts';

function commune(): Reglement {
  const found = reglementPour('fr-commune', { population: 800, date: '2026-09-25' });
  if (!found) throw new Error('fr-commune is missing');
  return found;
}

const reglement = commune();

type Voix = Readonly<Record<string, number>>;

function elire(
  voix: Voix,
  autres: Partial<ChiffresElection> & { ages?: Voix } = {},
): ReturnType<typeof resultatElection> {
  const { ages = {}, ...reste } = autres;
  const candidats = Object.entries(voix).map(([candidat, nombre]) => ({ candidat, voix: nombre, age: ages[candidat] }));
  return resultatElection({ reglement, tour: 1, sieges: 1, blancs: 0, nuls: 0, ...reste, voix: candidats });
}

describe('an election by single name (CGCT L2122-7, L2121-21)', () => {
  it('blanks and nulls are not votes cast: 27 of 33 ballots, majority 14, elected', () => {
    expect(elire({ A: 27 }, { blancs: 5, nuls: 1 })).toMatchObject({
      exprimes: 27,
      majoriteAbsolue: 14,
      resultat: 'elu',
      elus: ['A'],
      alertes: [],
    });
    expect(elire({ A: 27 }, { blancs: 5, nuls: 1, bulletins: 33 })).toMatchObject({
      exprimes: 27,
      majoriteAbsolue: 14,
      alertes: [],
    });
  });

  it('exactly half is not the absolute majority: a second round, then a third', () => {
    expect(elire({ A: 6, B: 4, C: 2 })).toMatchObject({
      majoriteAbsolue: 7,
      resultat: 'second-tour',
      elus: [],
      siegesRestants: 1,
    });
    expect(elire({ A: 6, B: 6 }, { tour: 2 })).toMatchObject({ resultat: 'troisieme-tour', elus: [] });
  });

  it('the relative majority is enough at the third round', () => {
    expect(elire({ A: 5, B: 4, C: 3 }, { tour: 3 })).toMatchObject({ resultat: 'elu', elus: ['A'], parAge: false });
  });

  it('on equal votes at the third round the eldest is elected', () => {
    expect(elire({ A: 6, B: 6 }, { tour: 3, ages: { A: 41, B: 67 } })).toMatchObject({
      resultat: 'elu',
      elus: ['B'],
      parAge: true,
    });
  });

  it('equal votes at the first rounds never go by age', () => {
    expect(elire({ A: 6, B: 6 }, { ages: { A: 41, B: 67 } })).toMatchObject({
      resultat: 'second-tour',
      elus: [],
      parAge: false,
    });
  });

  it('equal votes without the ages, or with the same age, elect nobody and say so', () => {
    const sansAge = { resultat: 'inconnu', elus: [], egalite: ['A', 'B'], alertes: ['egalite-sans-age'] };
    expect(elire({ A: 6, B: 6, C: 1 }, { tour: 3, ages: { A: 41 } })).toMatchObject(sansAge);
    expect(elire({ A: 6, B: 6, C: 1 }, { tour: 3, ages: { A: 41, B: 41 } })).toMatchObject(sansAge);
  });

  it('a tie below the seat changes nothing', () => {
    expect(elire({ A: 6, B: 3, C: 3 }, { tour: 3 })).toMatchObject({ resultat: 'elu', elus: ['A'], alertes: [] });
  });

  it('all ballots blank elect nobody, at the last round too', () => {
    expect(elire({ A: 0 }, { blancs: 12 })).toMatchObject({ exprimes: 0, resultat: 'second-tour', elus: [] });
    expect(elire({ A: 0 }, { blancs: 12, tour: 3 })).toMatchObject({
      resultat: 'inconnu',
      elus: [],
      alertes: ['aucun-suffrage-exprime'],
    });
  });

  it('the delegates of the senatorial college need the relative majority from the second round', () => {
    const voix = { A: 5, B: 4, C: 3 };
    expect(elire(voix, { regime: 'delegues-senatoriaux' }).resultat).toBe('second-tour');
    expect(elire(voix, { regime: 'delegues-senatoriaux', tour: 2 })).toMatchObject({ resultat: 'elu', elus: ['A'] });
  });
});

describe('several seats', () => {
  it('three candidates with ten votes on ten ballots take the three seats', () => {
    expect(elire({ A: 10, B: 10, C: 10 }, { sieges: 3, bulletins: 10 })).toMatchObject({
      exprimes: 10,
      majoriteAbsolue: 6,
      resultat: 'elu',
      elus: ['A', 'B', 'C'],
      siegesRestants: 0,
      alertes: [],
    });
  });

  it('those who have the majority are elected, and the other seats go to the next round', () => {
    const voix = { A: 9, B: 4, C: 8, D: 5 };
    expect(elire(voix, { sieges: 3, bulletins: 11 })).toMatchObject({
      resultat: 'second-tour',
      elus: ['A', 'C'],
      siegesRestants: 1,
    });
    expect(elire({ B: 5, D: 5 }, { tour: 2, sieges: 1, bulletins: 11, nuls: 1 })).toMatchObject({
      resultat: 'troisieme-tour',
      elus: [],
    });
  });

  it('more candidates than seats with the majority: the most votes first, then the eldest', () => {
    const voix = { A: 8, B: 7, C: 7 };
    expect(elire(voix, { sieges: 2, bulletins: 11, ages: { B: 30, C: 50 } })).toMatchObject({
      resultat: 'elu',
      elus: ['A', 'C'],
      parAge: true,
    });
    expect(elire(voix, { sieges: 2, bulletins: 11 })).toMatchObject({
      resultat: 'inconnu',
      elus: ['A'],
      egalite: ['B', 'C'],
      siegesRestants: 1,
    });
  });

  it('a tie that the seats can hold needs no age', () => {
    expect(elire({ A: 5, B: 3, C: 3 }, { tour: 3, sieges: 3, bulletins: 11 })).toMatchObject({
      resultat: 'elu',
      elus: ['A', 'B', 'C'],
      alertes: [],
    });
  });

  it('the last round ends even when a seat finds nobody', () => {
    expect(elire({ A: 5 }, { tour: 3, sieges: 2, bulletins: 10, blancs: 5 })).toMatchObject({
      resultat: 'elu',
      elus: ['A'],
      siegesRestants: 1,
    });
  });

  it('without the number of ballots everybody is supposed to have voted', () => {
    expect(elire({ A: 8, B: 7, C: 6 }, { sieges: 3, votants: 12 })).toMatchObject({
      exprimes: 12,
      majoriteAbsolue: 7,
      elus: ['A', 'B'],
      alertes: ['bulletins-inconnus'],
    });
    expect(elire({ A: 8, B: 7, C: 6 }, { sieges: 3 })).toMatchObject({
      exprimes: 8,
      majoriteAbsolue: 5,
      elus: ['A', 'B', 'C'],
    });
  });
});

describe('lists', () => {
  it('the list with the majority takes all the seats', () => {
    expect(elire({ 'Liste A': 20, 'Liste B': 13 }, { sieges: 6, scrutinDeListe: true })).toMatchObject({
      exprimes: 33,
      resultat: 'elu',
      elus: ['Liste A'],
      siegesRestants: 0,
      alertes: [],
    });
  });

  it('equal lists go by average age at the third round', () => {
    const ages = { 'Liste A': 52.4, 'Liste B': 48 };
    expect(elire({ 'Liste A': 7, 'Liste B': 7 }, { tour: 3, sieges: 4, scrutinDeListe: true, ages })).toMatchObject({
      elus: ['Liste A'],
      parAge: true,
    });
  });
});

describe('figures that do not add up are kept and shown', () => {
  it('more votes than valid ballots', () => {
    const deborde = elire({ A: 9, B: 4 }, { bulletins: 12 });
    expect(deborde).toMatchObject({
      exprimes: 12,
      majoriteAbsolue: 7,
      resultat: 'elu',
      elus: ['A'],
      alertes: ['somme-depasse-bulletins'],
    });
    expect(elire({ A: 11, B: 2 }, { sieges: 2, bulletins: 10 }).alertes).toEqual(['somme-depasse-bulletins']);
    expect(elire({ A: 10, B: 9, C: 2 }, { sieges: 2, bulletins: 10 }).alertes).toEqual(['somme-depasse-bulletins']);
  });

  it('more blanks than ballots', () => {
    expect(elire({ A: 0 }, { blancs: 5, bulletins: 3 })).toMatchObject({
      exprimes: 0,
      alertes: ['somme-depasse-bulletins', 'aucun-suffrage-exprime'],
    });
  });

  it('several seats: the votes may exceed the ballots, up to the seats', () => {
    expect(elire({ A: 10, B: 10 }, { sieges: 2, bulletins: 10 }).alertes).toEqual([]);
  });

  it('fewer votes than valid ballots', () => {
    expect(elire({ A: 6, B: 3 }, { bulletins: 10 })).toMatchObject({
      majoriteAbsolue: 6,
      elus: ['A'],
      alertes: ['somme-inferieure-aux-bulletins'],
    });
  });
});

describe('any election', () => {
  const figures = fc.record({
    voix: fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.nat({ max: 40 }), fc.integer({ min: 18, max: 95 })), {
      selector: ([nom]) => nom,
      maxLength: 8,
    }),
    tour: fc.constantFrom(1, 2, 3),
    sieges: fc.integer({ min: 1, max: 5 }),
    blancs: fc.nat({ max: 5 }),
    nuls: fc.nat({ max: 5 }),
    bulletins: fc.option(fc.nat({ max: 50 }), { nil: undefined }),
  });
  const run = fc.property(figures, ({ voix, ...reste }) => {
    const candidats = voix.map(([candidat, nombre, age]) => ({ candidat, voix: nombre, age }));
    const chiffres: ChiffresElection = { reglement, ...reste, voix: candidats };
    const resultat = resultatElection(chiffres);
    const pris = candidats.filter(({ candidat }) => resultat.elus.includes(candidat));
    const laisses = candidats.filter(({ candidat }) => !resultat.elus.includes(candidat));
    expect(resultat.elus.length + resultat.siegesRestants).toBe(reste.sieges);
    // Nobody is elected with fewer votes than somebody who is not.
    for (const elu of pris) for (const autre of laisses) expect(elu.voix).toBeGreaterThanOrEqual(autre.voix);
    if (reste.tour < 3) expect(pris.every(({ voix: nombre }) => nombre >= resultat.majoriteAbsolue)).toBe(true);
    if (resultat.resultat === 'elu' && reste.tour < 3) expect(resultat.siegesRestants).toBe(0);
    // The order in which the candidates were typed does not choose among them.
    const autreOrdre = resultatElection({ ...chiffres, voix: candidats.toReversed() });
    expect(new Set(autreOrdre.elus)).toEqual(new Set(resultat.elus));
    expect(autreOrdre.resultat).toBe(resultat.resultat);
  });

  it('elects those with the most votes, never beyond the seats, whatever the order of entry', () => {
    fc.assert(run);
  });
});
