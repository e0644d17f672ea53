import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { joursFeries, type Pays } from './feries.ts';

function oracle(pays: Pays, annee: number): string[] {
  const days = new Holidays(pays).getHolidays(annee).filter(({ type }) => type === 'public');
  return days.map(({ date }) => date.slice(0, 10)).sort();
}

describe('public holidays', () => {
  it('are eleven a year in France', () => {
    expect(joursFeries(2026, 'FR').map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each(['FR', 'BE'] as const)('agree with a public table for %s from 2008 to 2040', (pays) => {
    for (let annee = 2008; annee <= 2040; annee += 1) {
      const ours = [...new Set(joursFeries(annee, pays).map(({ date }) => date))];
      expect([annee, ...ours]).toEqual([
        annee,
        ...new Set(oracle(pays, annee).filter((date) => !isSunday(pays, date))),
      ]);
    }
  });
});

// Easter and Pentecost Sundays are listed as public by the table; every Sunday is already a day of rest.
function isSunday(pays: Pays, date: string): boolean {
  return (
    new Date(`${date}T00:00:00Z`).getUTCDay() === 0 &&
    !joursFeries(Number(date.slice(0, 4)), pays).some((jour) => jour.date === date)
  );
}
