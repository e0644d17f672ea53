import { describe, expect, test } from 'vitest';
import { decaler, ecartEnMinutes, momentDit, momentPropose } from './moment.ts';

const seance = { date: '2026-09-24', heure: '20:30' };

describe('the hour of a fact', () => {
  test('past midnight it falls on the next day, and comes back', () => {
    const apres = decaler({ heure: '23:59' }, 1, seance.date);
    expect(apres).toEqual({ heure: '00:00', jour: '2026-09-25' });
    expect(decaler(apres, -1, seance.date)).toEqual({ heure: '23:59' });
  });

  test('during the sitting it is the clock’s, put right by what was confirmed at the opening', () => {
    expect(momentPropose(seance, { date: '2026-09-24', heure: '21:14' }, undefined)).toEqual({ heure: '21:14' });
    expect(momentPropose(seance, { date: '2026-09-24', heure: '21:14' }, undefined, -12)).toEqual({ heure: '21:02' });
    expect(momentPropose(seance, { date: '2026-09-25', heure: '00:20' }, undefined)).toEqual({
      heure: '00:20',
      jour: '2026-09-25',
    });
  });

  test('written up afterwards it is the hour last stated', () => {
    expect(momentPropose(seance, { date: '2026-10-02', heure: '09:00' }, undefined)).toEqual({ heure: '20:30' });
    expect(momentPropose(seance, { date: '2026-10-02', heure: '09:00' }, { heure: '21:05' })).toEqual({
      heure: '21:05',
    });
    expect(
      momentPropose(seance, { date: '2026-10-02', heure: '09:00' }, { heure: '00:10', jour: '2026-09-25' }),
    ).toEqual({ heure: '00:10', jour: '2026-09-25' });
  });

  test('the next morning the sitting is written up: an evening’s hour is never that of the day after', () => {
    expect(momentPropose(seance, { date: '2026-09-25', heure: '08:47' }, undefined)).toEqual({ heure: '20:30' });
    const apresMinuit = { heure: '00:20', jour: '2026-09-25' };
    expect(momentDit('20:30', apresMinuit, seance.date)).toEqual({ heure: '20:30' });
    expect(momentDit('00:05', apresMinuit, seance.date)).toEqual({ heure: '00:05', jour: '2026-09-25' });
  });

  test('written up afterwards, an hour past midnight is that of the day after; a morning stays where it is', () => {
    const soir = { heure: '22:05' };
    expect(momentDit('00:15', soir, seance.date)).toEqual({ heure: '00:15', jour: '2026-09-25' });
    expect(momentDit('21:40', soir, seance.date)).toEqual({ heure: '21:40' });
    expect(momentDit('09:00', { heure: '20:30' }, seance.date)).toEqual({ heure: '09:00' });
    expect(momentDit('08:00', { heure: '20:30' }, seance.date)).toEqual({ heure: '08:00' });
    // The second morning of a sitting of two days.
    expect(momentDit('10:10', { heure: '09:00', jour: '2026-09-25' }, seance.date)).toEqual({
      heure: '10:10',
      jour: '2026-09-25',
    });
  });

  test('the night when the clocks go back, the hour said is kept as it was said', () => {
    const nuit = '2022-10-29';
    const avant = momentDit('02:50', { heure: '23:30' }, nuit);
    expect(avant).toEqual({ heure: '02:50', jour: '2022-10-30' });
    expect(momentDit('02:10', avant, nuit)).toEqual({ heure: '02:10', jour: '2022-10-30' });
    expect(decaler({ heure: '02:59', jour: '2022-10-30' }, 1, nuit)).toEqual({ heure: '03:00', jour: '2022-10-30' });
  });

  test('a clock that is late by twelve minutes', () => {
    expect(ecartEnMinutes('21:02', '21:14')).toBe(12);
  });
});
