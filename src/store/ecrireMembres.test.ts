import { expect, test } from 'vitest';
import type { MembreImporte } from '../domain/instance/importMembres.ts';
import { chercheurDePersonnes } from '../domain/instance/memePersonne.ts';
import { intentionsDeMembres } from './ecrireMembres.ts';

const membre = (nom: string, plus: Partial<MembreImporte> = {}): MembreImporte => ({
  civilite: 'Mme',
  prenom: 'Marie',
  nom,
  role: 'conseiller',
  ...plus,
});
const memeDe = chercheurDePersonnes([{ id: 'marie', scope: '', civilite: '', prenom: 'Marie', nom: 'Exemple' }]);

test('who sits elsewhere keeps one sheet: it gains the mandat, and what it lacked', () => {
  const intentions = intentionsDeMembres('ct', [membre('EXEMPLE', { dateNaissance: '1970-02-03' })], 4, [], memeDe);
  expect(intentions.map((i) => i.acte)).toEqual(['editPersonne', 'addMandat']);
  expect(intentions[0]?.charge).toEqual({ id: 'marie', champs: { civilite: 'Mme', dateNaissance: '1970-02-03' } });
  expect(intentions[1]?.charge).toMatchObject({ id: 'ct', mandat: { personneId: 'marie', rang: 5 } });
});

test('two of the same name in a list are never one person, and a stranger has a new sheet', () => {
  const actes = intentionsDeMembres('ct', [membre('Exemple'), membre('Exemple'), membre('Autre')], 0, [], memeDe);
  expect(actes.map((i) => i.acte)).toEqual([
    'editPersonne',
    'addMandat',
    'addPersonne',
    'addMandat',
    'addPersonne',
    'addMandat',
  ]);
});
