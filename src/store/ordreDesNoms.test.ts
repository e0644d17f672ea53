import { afterEach, expect, it } from 'vitest';
import { parNom, rangerEn } from './ordreDesNoms.ts';

const noms = [
  { nom: 'Tournai', nomNl: 'Doornik' },
  { nom: 'Étampes' },
  { nom: 'Commission 10' },
  { nom: 'Commission 2' },
  { nom: 'Mons', nomNl: 'Bergen' },
];
const ranges = (): string[] => [...noms].sort(parNom).map((n) => n.nom);

afterEach(() => rangerEn('fr'));

it('names stand where who reads French looks for them, numbers as numbers', () => {
  expect(ranges()).toEqual(['Commission 2', 'Commission 10', 'Étampes', 'Mons', 'Tournai']);
});

it('and where who reads Dutch looks for the names he is shown', () => {
  rangerEn('nl-BE');
  expect(ranges()).toEqual(['Mons', 'Commission 2', 'Commission 10', 'Tournai', 'Étampes']);
});
