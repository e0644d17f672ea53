import { expect, test } from 'vitest';
import type { Horloge } from '../../../domain/acte/horloges.ts';
import { phraseDesHorloges } from './phraseDesHorloges.ts';

const horloge = (suite: Horloge['suite'], etat: Horloge['etat'], auPlusTard?: string): Horloge => ({
  suite,
  etat,
  source: { article: 'CGCT L2121-25', texte: '', confiance: 'verifie' },
  ...(auPlusTard === undefined ? {} : { auPlusTard }),
});

test('what is late is said first, in a sentence', () => {
  const toutes = [horloge('pv-publie', 'a-faire', '2026-09-20'), horloge('liste-affichee', 'en-retard', '2026-10-01')];
  expect(phraseDesHorloges(toutes)).toBe(
    'La liste des délibérations devait être affichée le 1er\u00a0octobre 2026 au plus tard.',
  );
});

test('then what is the nearest to its last day; without a last day, what remains to do', () => {
  const toutes = [horloge('pv-signe', 'a-faire'), horloge('pv-arrete', 'a-faire', '2026-11-06')];
  expect(phraseDesHorloges(toutes)).toBe('Le procès-verbal est à arrêter au plus tard le 6\u00a0novembre 2026.');
  expect(phraseDesHorloges(toutes.slice(0, 1))).toBe('Le procès-verbal est à signer.');
});
