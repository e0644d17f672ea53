import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as f from './formats.ts';
import { parler, t } from './i18n.ts';

describe('French formats', () => {
  it('writes a civil date in words, whatever the zone of the device', () => {
    expect(f.dateLongue('2026-09-24')).toBe('jeudi 24\u00a0septembre 2026');
    expect(f.dateProche('2026-09-24', '2026-11-22')).toBe('jeudi 24\u00a0septembre');
    expect(f.dateProche('2021-11-05', '2026-11-22')).toBe('vendredi 5\u00a0novembre 2021');
    expect(f.dateCourte('2026-09-24')).toBe('24\u00a0sept. 2026');
    expect(f.dateChiffres('2026-09-04')).toBe('04/09/2026');
  });

  it('writes the first of the month « 1er », and no other day so', () => {
    expect(f.dateLongue('2026-10-01')).toBe('jeudi 1er\u00a0octobre 2026');
    expect(f.dateSansJour('2026-10-11')).toBe('11\u00a0octobre 2026');
    expect(f.dateChiffres('2026-10-01')).toBe('01/10/2026');
    expect(f.jourDuMois('2026-10-01')).toBe('1er');
    expect(f.jourDuMois('2026-10-02')).toBe('2');
  });

  it('leaves what is not a date as it was typed', () => {
    expect(f.dateLongue('2026-02-31x')).toBe('2026-02-31x');
    expect(f.heure('tard')).toBe('tard');
  });

  it('writes an hour that does not break', () => {
    expect(f.heure('21:14')).toBe('21\u00a0h\u00a014');
    expect(f.heure('09:05')).toBe('9\u00a0h\u00a005');
    expect(f.heure('18:00')).toBe('18\u00a0h');
    expect(f.dateEtHeure('2026-09-24', '20:30')).toBe('jeudi 24\u00a0septembre 2026 à\u00a020\u00a0h\u00a030');
  });

  it('dates what the device wrote by the clock of the town hall, past midnight too', () => {
    expect(f.instantCourt('2026-09-24T20:40:00.000Z')).toBe('24\u00a0sept. 2026 à\u00a022\u00a0h\u00a040');
    expect(f.instantCourt('2026-09-24T22:10:00.000Z')).toBe('25\u00a0sept. 2026 à\u00a00\u00a0h\u00a010');
  });

  it('writes sizes, sums and lists', () => {
    expect(f.tailleFichier(820)).toBe('820\u00a0o');
    expect(f.tailleFichier(2_430_000)).toBe('2,4\u00a0Mo');
    expect(f.tailleFichier(60_000_000)).toBe('60\u00a0Mo');
    expect(f.euros(450)).toBe('450\u00a0€');
    expect(f.euros(1250.5)).toBe('1\u202f250,50\u00a0€');
    expect(f.liste(['a'])).toBe('a');
    expect(f.liste(['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('names a person', () => {
    const delpoux = { civilite: 'Mme', prenom: 'Claire', nom: 'Delpoux' } as const;
    expect(f.nomCourt(delpoux)).toBe('Mme\u00a0Delpoux');
    expect(f.nomComplet(delpoux)).toBe('Mme\u00a0Claire\u00a0Delpoux');
    expect(f.nomCourt({ prenom: 'Claire', nom: 'Delpoux' })).toBe('Claire\u00a0Delpoux');
    expect(f.initiales({ prenom: 'Élise', nom: 'sarda' })).toBe('ÉS');
  });
});

it('an instant is dated in the legal zone, summer time and midnight included, whatever the device', () => {
  expect(f.momentCivil(Date.UTC(2026, 8, 24, 19, 14))).toEqual({ date: '2026-09-24', heure: '21:14' });
  expect(f.momentCivil(Date.UTC(2026, 11, 31, 23, 5))).toEqual({ date: '2027-01-01', heure: '00:05' });
  expect(f.momentCivil(Date.UTC(2026, 8, 24, 19, 14), 'America/Guadeloupe').heure).toBe('15:14');
});

describe('Dutch formats', () => {
  beforeAll(() => parler('nl'));
  afterAll(() => parler('fr'));

  it('writes dates in words and in figures', () => {
    expect(f.dateLongue('2026-09-24')).toBe('donderdag 24\u00a0september 2026');
    expect(f.dateSansJour('2026-10-01')).toBe('1\u00a0oktober 2026');
    expect(f.jourDuMois('2026-10-01')).toBe('1');
    expect(f.dateCourte('2026-09-24')).toBe('24\u00a0sep 2026');
    expect(f.dateChiffres('2026-09-04')).toBe('04/09/2026');
    expect(f.jourSemaine('2026-09-24', 'short')).toBe('do');
  });

  it('writes an hour with a point and « uur »', () => {
    expect(f.heure('21:14')).toBe('21.14\u00a0uur');
    expect(f.heure('09:05')).toBe('9.05\u00a0uur');
    expect(f.heure('18:00')).toBe('18\u00a0uur');
    expect(f.dateEtHeure('2026-09-24', '20:30')).toBe('donderdag 24\u00a0september 2026 om\u00a020.30\u00a0uur');
  });

  it('writes sizes, sums, numbers and lists', () => {
    expect(f.tailleFichier(820)).toBe('820\u00a0B');
    expect(f.tailleFichier(2_430_000)).toBe('2,4\u00a0MB');
    expect(f.euros(1250.5)).toBe('€\u00a01.250,50');
    expect(f.nombre(12_345)).toBe('12.345');
    expect(f.liste(['a', 'b', 'c'])).toBe('a, b en c');
    expect(f.liste(['a', 'b'], 'disjunction')).toBe('a of b');
  });

  it('names a person with the Dutch civility', () => {
    expect(f.nomCourt({ civilite: 'Mme', nom: 'Peeters' })).toBe('mevr.\u00a0Peeters');
    expect(f.nomComplet({ civilite: 'M.', prenom: 'Jan', nom: 'Claes' })).toBe('dhr.\u00a0Jan\u00a0Claes');
  });

  it('counts nothing in the plural, as Dutch does', () => {
    expect([0, 1, 2].map((n) => t('shell.communes', { n }))).toEqual(['0 gemeenten', '1 gemeente', '2 gemeenten']);
  });
});
