import { expect, test } from 'vitest';
import { SCHEMA, type Operation } from '../domain/operation.ts';
import type { Evenement, LigneJournal } from './db.ts';
import { assembler } from './lecturesHistorique.ts';

const acte = (id: string, at: string): Operation => ({
  id,
  kind: 'seance',
  recordId: 's',
  scope: 'instance:i',
  type: 'editSeance',
  payload: { id: 's', champs: {} },
  author: 'Anne Rouanet',
  device: 'A',
  seq: 1,
  at,
  base: { version: 0, ownSeq: 0 },
  apres: [],
  geste: 'g',
  schema: SCHEMA,
});

const premier = acte('un', '2026-09-24T19:00:00.000Z');
const second = acte('deux', '2026-09-24T20:00:00.000Z');

test('each act once, the latest first, with the appareil that sent it', () => {
  const connus = [
    { operation: premier, appareil: 'Portable', issue: 'applied' },
    { operation: second, issue: 'merged' },
  ];
  const ici = { ...second, n: 1, etat: 'en-attente' } as LigneJournal;
  const actes = assembler([ici], [premier as Evenement], connus);
  expect(actes.map((a) => [a.operation.id, a.appareil, a.etat])).toEqual([
    ['deux', undefined, 'en-attente'],
    ['un', 'Portable', undefined],
  ]);
});

test('what met another entry of the same fact is marked, also once this device has read it', () => {
  const connus = [
    { operation: premier, issue: 'applied' },
    { operation: second, issue: 'divergent' },
  ];
  const marques = (autres: readonly Evenement[]) => assembler([], autres, connus).map((a) => a.divergent === true);
  expect(marques([])).toEqual([true, false]);
  expect(marques([premier, second] as Evenement[])).toEqual([true, false]);
});
