import { expect, test } from 'vitest';
import { loadCommunesBe } from './communesBe.ts';
import { searchCommunes } from './searchCommunes.ts';

const list = await loadCommunesBe();
const first = (query: string): string | undefined => searchCommunes(list, query, 5)[0]?.nom;

test('each Belgian commune in force is there once, with what its territoires state of it', () => {
  expect(new Set(list.map((c) => c.code)).size).toBe(list.length);
  expect(list.length).toBeGreaterThan(100);
  expect(list.every((c) => c.pays === 'BE')).toBe(true);
  expect(list.find((c) => c.code === '57081')).toMatchObject({
    nom: 'Tournai',
    nomNl: 'Doornik',
    population: 69083,
    anneePopulation: 2020,
  });
});

test.each([
  ['Doornik', 'Tournai'],
  ['bergen', 'Mons'],
  ['Kortrijk', 'Courtrai'],
  ['courtrai', 'Courtrai'],
  ['s gravenbrakel', 'Braine-le-Comte'],
  ['Komen', 'Comines-Warneton'],
])('« %s » finds %s', (query, nom) => {
  expect(first(query)).toBe(nom);
});

test('a NIS code, the one it had before 2019, and a postcode find their commune', () => {
  expect(first('57081')).toBe('Tournai');
  expect(first('54010')).toBe('Comines-Warneton');
  expect(first('7050')).toBe('Jurbise');
});

test('a commune merged in 2025 is found under the new one, by its code or its name, and is not offered itself', () => {
  expect(searchCommunes(list, '37015', 5).map((c) => c.code)).toEqual(['37022']);
  expect(searchCommunes(list, 'Meulebeke', 5).map((c) => c.code)).toEqual(['37022']);
  expect(list.some((c) => c.code === '37015')).toBe(false);
});
