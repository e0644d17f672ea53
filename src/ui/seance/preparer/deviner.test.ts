import { expect, test } from 'vitest';
import { devinerGenre } from './deviner.ts';

test.each([
  ['Désignation d’un délégué au syndicat des eaux', 'election'],
  ['ÉLECTION DU MAIRE', 'election'],
  ['Approbation du procès-verbal de la séance du 11 septembre', 'approbation-pv'],
  ['Décisions du maire prises par délégation', 'decisions-delegation'],
  ['Questions diverses', 'question'],
  ['Information sur les travaux', 'information'],
  ['Subvention à l’association Les Amis du four banal', 'deliberation'],
  ['Décision modificative n° 2', 'deliberation'],
  ['', 'deliberation'],
])('« %s » suggests %s', (intitule, genre) => {
  expect(devinerGenre(intitule)).toBe(genre);
});
