import { expect, test } from 'vitest';
import { fait, seanceDe } from '../seance/exemple.ts';
import type { EnvoiSaisi } from '../seance/seance.ts';
import { canalHabituel, dateConvocationApres, dateDernierEnvoi, envoisTardifs, membresNonConvoques } from './envois.ts';

const envoi = (membre: string, le?: string): EnvoiSaisi => ({
  membre,
  canal: 'courriel',
  ...(le === undefined ? {} : { le }),
});
const avec = (...envois: EnvoiSaisi[]) => fait(seanceDe(3, 1), 'recordEnvois', { id: 's', envois });

test('someone is convened by mail when an address is known, on paper otherwise, and as he asked before all', () => {
  expect(canalHabituel({ courriel: 'a@b.fr' })).toBe('courriel');
  expect(canalHabituel({ courriel: ' ' })).toBe('papier');
  expect(canalHabituel(undefined)).toBe('papier');
  expect(canalHabituel({ courriel: 'a@b.fr', canal: 'remise' })).toBe('remise');
});

test('the delay is counted from the last sending, since each member is owed his clear days', () => {
  expect(dateDernierEnvoi(avec(envoi('m1', '2026-09-15'), envoi('m2', '2026-09-18')))).toBe('2026-09-18');
  expect(dateDernierEnvoi(seanceDe(3, 1))).toBeUndefined();
});

test('a convocation dated as a whole counts for everyone, until sendings are followed one by one', () => {
  const datee = fait(seanceDe(3, 1), 'editSeance', { id: 's', champs: { dateConvocation: '2026-09-15' } });
  expect(membresNonConvoques(datee)).toEqual([]);
  expect(membresNonConvoques(fait(datee, 'recordEnvois', { id: 's', envois: [envoi('m1', '2026-09-15')] }))).toEqual([
    'm2',
    'm3',
  ]);
});

test('the convocation takes its date when the last member is sent his, and loses it when that sending is undone', () => {
  const deux = avec(envoi('m1', '2026-09-15'), envoi('m2', '2026-09-15'));
  expect(dateConvocationApres(deux, [envoi('m3')])).toBeUndefined();
  expect(dateConvocationApres(deux, [envoi('m3', '2026-09-16')])).toBe('2026-09-16');
  const tous = fait(fait(deux, 'recordEnvois', { id: 's', envois: [envoi('m3', '2026-09-16')] }), 'editSeance', {
    id: 's',
    champs: { dateConvocation: '2026-09-16' },
  });
  expect(dateConvocationApres(tous, [envoi('m3')])).toBeUndefined();
});

test('a date that a person wrote stands whatever is sent', () => {
  const ecrite = fait(avec(envoi('m1', '2026-09-15')), 'editSeance', {
    id: 's',
    champs: { dateConvocation: '2026-09-10' },
  });
  expect(dateConvocationApres(ecrite, [envoi('m2', '2026-09-15'), envoi('m3', '2026-09-15')])).toBe('2026-09-10');
});

test('members sent after the last safe day are named; those not sent are not late', () => {
  expect(envoisTardifs(avec(envoi('m1', '2026-09-20'), envoi('m2', '2026-09-21')), '2026-09-20')).toEqual(['m2']);
});
