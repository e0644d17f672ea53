import { expect, test } from 'vitest';
import type { Deliberation } from '../../store/projection.ts';
import { suite } from './mots.ts';

const ligne = (resultat: string, pour: number, contre: number) =>
  ({ resultat, pour, contre, abstention: 0 }) as unknown as Deliberation;

test('a tie that is adopted was carried by the chair, and the register says so', () => {
  expect(suite(ligne('adopte', 4, 4))).toContain('voix prépondérante');
  expect(suite(ligne('rejete', 4, 4))).not.toContain('voix prépondérante');
  expect(suite(ligne('adopte', 5, 4))).not.toContain('voix prépondérante');
});
