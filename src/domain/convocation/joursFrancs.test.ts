import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { reglementPour } from '../reglement/packs.ts';
import type { Reglement } from '../reglement/reglement.ts';
import { joursFrancs } from './joursFrancs.ts';

function reglement(population: number, date: string): Reglement {
  const found = reglementPour('fr-commune', { population, date });
  if (!found) throw new Error('fr-commune is missing');
  return found;
}

function ordinaire(population: number, seance: string, envoi?: string): ReturnType<typeof joursFrancs> {
  return joursFrancs({ reglement: reglement(population, seance), seance, envoi, rang: 1, urgence: false });
}

describe('the last day to send a convocation (CGCT L2121-11 and L2121-12)', () => {
  it.each([
    [
      'under 3,500 inhabitants, three clear days in an ordinary week',
      800,
      '2026-09-25',
      '2026-09-21',
      ['2026-09-22', '2026-09-23', '2026-09-24'],
    ],
    ['a weekend counts', 800, '2026-06-22', '2026-06-18', ['2026-06-19', '2026-06-20', '2026-06-21']],
    ['Easter Monday counts', 800, '2026-04-07', '2026-04-03', ['2026-04-04', '2026-04-05', '2026-04-06']],
    [
      'from 3,500 inhabitants, five clear days',
      3500,
      '2026-09-25',
      '2026-09-19',
      ['2026-09-20', '2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24'],
    ],
    [
      'Ascension counts',
      9000,
      '2026-05-19',
      '2026-05-13',
      ['2026-05-14', '2026-05-15', '2026-05-16', '2026-05-17', '2026-05-18'],
    ],
    [
      'the 14th of July counts',
      9000,
      '2026-07-16',
      '2026-07-10',
      ['2026-07-11', '2026-07-12', '2026-07-13', '2026-07-14', '2026-07-15'],
    ],
  ])('%s', (_, population, seance, auPlusTard, jours) => {
    const delai = ordinaire(population, seance);
    expect(delai.auPlusTard).toBe(auPlusTard);
    expect(delai.jours).toEqual(jours);
    expect(delai.constates).toBeUndefined();
  });

  it('3,499 inhabitants still follow the three days, and the article named is L2121-11', () => {
    expect(ordinaire(3499, '2026-09-25')).toMatchObject({ requis: 3, source: { article: 'CGCT L2121-11' } });
    expect(ordinaire(3500, '2026-09-25')).toMatchObject({ requis: 5, source: { article: 'CGCT L2121-12' } });
  });

  it('urgency leaves one clear day, in every commune', () => {
    for (const population of [300, 12_000]) {
      const seance = '2026-09-28';
      const delai = joursFrancs({ reglement: reglement(population, seance), seance, rang: 1, urgence: true });
      expect(delai).toMatchObject({ requis: 1, auPlusTard: '2026-09-26', jours: ['2026-09-27'] });
    }
  });

  it('the first sitting after a general renewal leaves three days everywhere', () => {
    const seance = '2026-03-22';
    const delai = joursFrancs({
      reglement: reglement(20_000, seance),
      seance,
      rang: 1,
      urgence: false,
      premiereSeance: true,
    });
    expect(delai).toMatchObject({ requis: 3, auPlusTard: '2026-03-18' });
  });

  it('a second convocation leaves three days whatever the population, and urgency does not shorten it', () => {
    for (const [population, urgence] of [
      [300, false],
      [20_000, false],
      [20_000, true],
    ] as const) {
      const seance = '2026-09-25';
      const delai = joursFrancs({ reglement: reglement(population, seance), seance, rang: 2, urgence });
      expect(delai).toMatchObject({
        requis: 3,
        auPlusTard: '2026-09-21',
        source: { article: 'CGCT L2121-17', confiance: 'a-confirmer' },
      });
    }
  });
});

describe('the clear days found', () => {
  it('sent Thursday 21 December 1989 for Tuesday 26: four clear days, valid', () => {
    expect(ordinaire(800, '1989-12-26', '1989-12-21')).toMatchObject({ constates: 4, suffisant: true });
    expect(ordinaire(800, '1989-12-25', '1989-12-21')).toMatchObject({ constates: 3, suffisant: true });
    expect(ordinaire(800, '1989-12-24', '1989-12-21')).toMatchObject({ constates: 2, suffisant: false });
  });

  it('sent on the 16th for the 19th of November 2020: two days of the three required', () => {
    expect(ordinaire(350, '2020-11-19', '2020-11-16')).toMatchObject({
      requis: 3,
      constates: 2,
      suffisant: false,
      auPlusTard: '2020-11-15',
    });
  });

  it('sent the eve leaves no clear day, and the same day less than none', () => {
    expect(ordinaire(350, '2026-09-25', '2026-09-24').constates).toBe(0);
    expect(ordinaire(350, '2026-09-25', '2026-09-25').constates).toBe(-1);
  });

  it('the last day to send is enough and the next one is not, for any date and any delay', () => {
    const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days));
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 50, max: 60_000 }),
        fc.boolean(),
        fc.constantFrom(1, 2, 3),
        (seance, population, urgence, rang) => {
          const question = { reglement: reglement(population, seance), seance, rang, urgence } as const;
          const { auPlusTard, requis, jours } = joursFrancs(question);
          expect(jours).toHaveLength(requis);
          expect(jours).not.toContain(seance);
          expect(jours).not.toContain(auPlusTard);
          expect(joursFrancs({ ...question, envoi: auPlusTard })).toMatchObject({ constates: requis, suffisant: true });
          expect(joursFrancs({ ...question, envoi: addDays(auPlusTard, 1) })).toMatchObject({ suffisant: false });
        },
      ),
    );
  });

  it('a delay that is not in clear days counts up to the day of the sitting', () => {
    const base = reglement(800, '2026-09-25');
    const sansFrancs: Reglement = {
      ...base,
      delaiConvocation: { ...base.delaiConvocation, valeur: { jours: 3, ancre: 'envoi', francs: false } },
    };
    expect(
      joursFrancs({ reglement: sansFrancs, seance: '2026-09-25', envoi: '2026-09-22', rang: 1, urgence: false }),
    ).toMatchObject({
      auPlusTard: '2026-09-22',
      constates: 3,
      suffisant: true,
    });
  });
});
