import { expect, test } from 'vitest';
import { listCommunesFr } from '../../.ci/communes.ts';
import { expandCommunes } from './communesFr.ts';
import type { ListeCommunesFr } from './communesFr.ts';
import { searchCommunes } from './searchCommunes.ts';

const list = expandCommunes(JSON.parse(listCommunesFr()) as ListeCommunesFr);
const first = (query: string): string | undefined => searchCommunes(list, query, 5)[0]?.nom;

test('the list holds the communes in force and neither the associated nor the delegated ones', () => {
  expect(list.length).toBeGreaterThan(34_900);
  expect(list.length).toBeLessThan(35_000);
  expect(new Set(list.map((commune) => commune.code)).size).toBe(list.length);
  expect(list.find((commune) => commune.code === '11069')).toMatchObject({
    nom: 'Carcassonne',
    departement: '11',
    codesPostaux: ['11000'],
    anneePopulation: 2023,
  });
});

test.each([
  ['carcassonne', 'Carcassonne'],
  ['CARCA', 'Carcassonne'],
  ['st denis', 'Saint-Denis'],
  ['Ste Marie aux mines', 'Sainte-Marie-aux-Mines'],
  ['rochelle', 'La Rochelle'],
  ["l'ile rousse", "L'Île-Rousse"],
  ['evron', 'Évron'],
  ['saint étienne du rouvray', 'Saint-Étienne-du-Rouvray'],
  ['oe', 'Œting'],
  ['y', 'Y'],
])('« %s » finds %s first', (query, nom) => {
  expect(foldApostrophe(first(query))).toBe(nom);
});

const foldApostrophe = (text: string | undefined): string | undefined => text?.replace('’', "'");

test('a code finds its commune, a postcode every commune it serves', () => {
  expect(first('11069')).toBe('Carcassonne');
  expect(first('2a004')).toBe('Ajaccio');
  expect(first('20000')).toBe('Ajaccio');
  const served = searchCommunes(list, '11600', 50);
  expect(served.length).toBeGreaterThan(5);
  expect(served.every((c) => c.codesPostaux.includes('11600') || c.code === '11600')).toBe(true);
});

test('words in the middle of a name are found, in any order', () => {
  expect(searchCommunes(list, 'minervois', 50).some((c) => c.nom === 'Peyriac-Minervois')).toBe(true);
  expect(first('rouvray etienne')).toBe('Saint-Étienne-du-Rouvray');
});

test('nothing typed and a name nobody bears find nothing', () => {
  expect(searchCommunes(list, '  ', 10)).toEqual([]);
  expect(searchCommunes(list, 'zzzzqq', 10)).toEqual([]);
});

test('the limit is respected', () => {
  expect(searchCommunes(list, 'saint', 12)).toHaveLength(12);
});
