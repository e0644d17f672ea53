import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  dayOfWeek,
  daysBetween,
  isDateCivile,
  isHeureCivile,
  isWithin,
  yearOf,
} from './date.ts';

// The oracle is the platform's own calendar, which the domain itself may not use.
const instant = fc.integer({ min: -60_000, max: 60_000 }).map((days) => ({
  days,
  date: new Date(days * 86_400_000).toISOString().slice(0, 10),
}));

describe('a civil date', () => {
  it('is a real day of the calendar', () => {
    expect(['2024-02-29', '2000-02-29', '2026-12-31'].every(isDateCivile)).toBe(true);
    expect(
      ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '2026-04-31', '', 20260401].some(
        isDateCivile,
      ),
    ).toBe(false);
  });

  it('refuses to count from a text that is no date', () => {
    expect(() => addDays('hier', 1)).toThrow(RangeError);
  });

  it('agrees with the calendar of the platform on any two days', () => {
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        expect(daysBetween(a.date, b.date)).toBe(b.days - a.days);
        expect(addDays(a.date, b.days - a.days)).toBe(b.date);
        expect(dayOfWeek(a.date)).toBe(new Date(a.days * 86_400_000).getUTCDay() || 7);
        expect(Math.sign(compareDates(a.date, b.date))).toBe(Math.sign(a.days - b.days));
      }),
    );
  });

  it('keeps the last day of a shorter month when months are added', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-15', -3)).toBe('2025-12-15');
  });

  it('is within bounds that are both included, and an absent bound is open', () => {
    expect(isWithin('2020-08-30', '2020-03-24', '2020-08-30')).toBe(true);
    expect(isWithin('2020-08-31', '2020-03-24', '2020-08-30')).toBe(false);
    expect(isWithin('1999-01-01', undefined, '2020-08-30')).toBe(true);
    expect(yearOf('1999-01-01')).toBe(1999);
  });
});

describe('a civil hour', () => {
  it('goes from 00:00 to 23:59', () => {
    expect(['00:00', '20:42', '23:59'].every(isHeureCivile)).toBe(true);
    expect(['24:00', '9:05', '20h42', '12:60', null].some(isHeureCivile)).toBe(false);
  });
});
