import { expect, test } from 'vitest';
import type { Instance } from '../../../domain/instance/instance.ts';
import { creerSeance } from './creer.ts';

const instance: Instance = {
  id: 'i',
  scope: 'commune:fr-11069',
  communeId: 'fr-11069',
  nom: 'Conseil communautaire',
  genre: 'conseil-communautaire',
  reglement: 'fr-epci',
  population: 115_000,
  sieges: 128,
  mandats: [],
  motifNumero: '{annee}-{n}',
};
const nomCommune = (territoire?: { nom: string; nomNl?: string }): unknown =>
  creerSeance({
    instance,
    composition: { membres: [], sieges: 128, enExercice: 0 },
    commune: { nom: 'Carcassonne' },
    territoire,
    date: '2026-11-22',
    heure: '',
    lieu: '',
    premiereSeance: false,
    points: [],
  }).intentions.map(({ charge }) =>
    'seance' in charge ? (charge.seance as { nomCommune: string }).nomCommune : '',
  )[0];

test('the assembly of a territoire bears its name, not that of the commune where it sits', () => {
  expect(nomCommune({ nom: 'Carcassonne Agglo' })).toBe('Carcassonne Agglo');
  expect(nomCommune()).toBe('Carcassonne');
});
