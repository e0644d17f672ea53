import { expect, test } from 'vitest';
import { chercheurDePersonnes } from './memePersonne.ts';
import type { Personne } from './personne.ts';

const p = (id: string, plus: Partial<Personne> = {}): Personne => ({
  id,
  scope: 'personnes',
  civilite: 'Mme',
  prenom: 'Marie',
  nom: 'Cathala',
  ...plus,
});
const ecrite = { civilite: 'Mme', prenom: 'MARIE', nom: 'CATHALA' } as const;

test('a person known elsewhere is one person here, whatever the capitals', () => {
  expect(chercheurDePersonnes([p('a')])(ecrite)?.id).toBe('a');
});

test('two persons of one name, another civility or another day of birth answer nobody; a day of birth tells them apart', () => {
  expect(chercheurDePersonnes([p('a'), p('b')])(ecrite)).toBeUndefined();
  expect(chercheurDePersonnes([p('a', { civilite: 'M.' })])(ecrite)).toBeUndefined();
  const deux = chercheurDePersonnes([p('a', { dateNaissance: '1960-01-01' }), p('b', { dateNaissance: '1990-01-01' })]);
  expect(deux({ ...ecrite, dateNaissance: '1990-01-01' })?.id).toBe('b');
  expect(deux({ ...ecrite, dateNaissance: '1975-01-01' })).toBeUndefined();
  expect(chercheurDePersonnes([p('a', { prenom: '' })])({ ...ecrite, prenom: '' })).toBeUndefined();
});
