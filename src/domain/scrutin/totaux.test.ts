import { describe, expect, it } from 'vitest';
import { alertesTotalDecision, alertesTotalElection } from './totaux.ts';

describe('the total of a decision', () => {
  const total = { votants: 12, contre: 0, abstention: 0 };

  it('equal to the members able to vote: nothing to say', () => {
    expect(alertesTotalDecision({ votants: 12, pour: 7, contre: 2, abstention: 3 })).toEqual([]);
    expect(alertesTotalDecision({ votants: 12, pour: 7, contre: 2, abstention: 0, blancs: 2, nuls: 1 })).toEqual([]);
  });

  it('thirteen votes for twelve members: more than can vote', () => {
    expect(alertesTotalDecision({ ...total, pour: 13 })).toEqual(['total-depasse-votants']);
  });

  it('eleven votes for twelve members: fewer, unless the twelfth is said not to take part', () => {
    expect(alertesTotalDecision({ ...total, pour: 11 })).toEqual(['total-inferieur-votants']);
    expect(alertesTotalDecision({ ...total, pour: 11, nppv: 1 })).toEqual([]);
  });

  it('a member withdrawn may be counted among those who take no part, and others may not', () => {
    expect(alertesTotalDecision({ ...total, pour: 12, nppv: 1, deportes: 1 })).toEqual([]);
    expect(alertesTotalDecision({ ...total, pour: 12, nppv: 1 })).toEqual(['total-depasse-votants']);
    expect(alertesTotalDecision({ ...total, pour: 11, nppv: 1, deportes: 1 })).toEqual([]);
  });
});

describe('the ballots of an election', () => {
  const vides = { blancs: 0, nuls: 0 };

  it('eleven, one and a blank make thirteen ballots for twelve members', () => {
    expect(
      alertesTotalElection({ votants: 12, voix: [{ voix: 11 }, { voix: 1 }], blancs: 1, nuls: 0, parBulletin: 1 }),
    ).toEqual(['total-depasse-votants']);
  });

  it('the count of the ballots prevails over the sum of the votes', () => {
    expect(alertesTotalElection({ votants: 10, voix: [{ voix: 9 }], ...vides, bulletins: 10, parBulletin: 1 })).toEqual(
      [],
    );
    expect(alertesTotalElection({ votants: 10, voix: [{ voix: 9 }], ...vides, bulletins: 9, parBulletin: 1 })).toEqual([
      'total-inferieur-votants',
    ]);
  });

  it('several seats: thirty votes are ten ballots of three names', () => {
    const voix = [{ voix: 10 }, { voix: 10 }, { voix: 10 }];
    expect(alertesTotalElection({ votants: 10, voix, ...vides, parBulletin: 3 })).toEqual([]);
    expect(alertesTotalElection({ votants: 9, voix, ...vides, parBulletin: 3 })).toEqual(['total-depasse-votants']);
  });
});
