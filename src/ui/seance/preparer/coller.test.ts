import { expect, test } from 'vitest';
import { lignesCollees, titreSansHuisClos } from './coller.ts';

test.each([
  ['1. Budget', 'Budget'],
  ['12) Budget', 'Budget'],
  ['2.3 - Lot 1', 'Lot 1'],
  ['III. Finances', 'Finances'],
  ['a) Tarifs', 'Tarifs'],
  ['• Voirie', 'Voirie'],
  ['- Voirie', 'Voirie'],
  ['1° Voirie', 'Voirie'],
  ['Tarifs 2026-2027', 'Tarifs 2026-2027'],
  ['2026 : budget', '2026 : budget'],
  ['DM n° 2 : budget', 'DM n° 2 : budget'],
  ['Vidal. Cession', 'Vidal. Cession'],
])('« %s » is read « %s »', (ligne, titre) => {
  expect(lignesCollees(ligne)).toEqual([titre]);
});

test('a pasted ordre du jour gives one title per line, whatever its line ends, and drops empty lines', () => {
  expect(lignesCollees('1. Un\r\n\r\n2. Deux\n  \n3.\tTrois  suite\r')).toEqual(['Un', 'Deux', 'Trois suite']);
});

test.each([
  ['Personnel communal (huis clos)', 'Personnel communal', true],
  ['(Huis-clos) Cession d’un terrain', 'Cession d’un terrain', true],
  ['Affaire Dupont [à huis clos] : suites', 'Affaire Dupont : suites', true],
  ['Personeelszaken (besloten zitting)', 'Personeelszaken', true],
  ['Personeelszaken (besloten)', 'Personeelszaken', true],
  ['Règles du huis clos', 'Règles du huis clos', false],
  ['(huis clos)', '(huis clos)', false],
])('« %s » says whether it is closed to the public', (ligne, intitule, huisClos) => {
  expect(titreSansHuisClos(ligne)).toEqual({ intitule, huisClos });
});
