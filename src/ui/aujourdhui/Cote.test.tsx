import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carnet } from '../../store/courant.ts';
import type { LigneJournal } from '../../store/db.ts';
import { Cote } from './Cote.tsx';

beforeEach(async () => {
  await carnet().delete();
  await carnet().open();
});
afterEach(cleanup);

const refusee = (n: number, reprise?: LigneJournal['reprise']): LigneJournal => ({
  id: `o${String(n)}`,
  device: 'd',
  seq: n,
  geste: 'g',
  at: '2026-09-24T18:30:00.000Z',
  author: 'Anne Rouanet',
  kind: 'seance',
  recordId: 's1',
  scope: 'instance:i1',
  apres: [],
  schema: 1,
  type: 'editSeance',
  payload: { id: 's1', champs: { lieu: 'Mairie' } },
  base: { version: 0, ownSeq: 0 },
  etat: 'refusee',
  refus: { code: 'droit-manquant', acte: 'editSeance' },
  ...(reprise && { reprise }),
});

test('a carnet that has left its server says what was refused there and nobody took up', async () => {
  const comment = 'ecartee' as const;
  await carnet().journal.bulkAdd([refusee(1), refusee(2), refusee(3, { le: '2026-09-25T08:00:00.000Z', comment })]);
  render(<Cote />);
  await screen.findByText('2 changements que le serveur avait refusés vous attendent ici.');
  expect(screen.getByRole('link', { name: 'Les reprendre' }).getAttribute('href')).toBe('/a-reprendre');
});

test('nothing is said of it when nothing waits', async () => {
  render(<Cote />);
  await screen.findByText('Sur cet appareil');
  expect(screen.queryByRole('link', { name: 'Les reprendre' })).toBeNull();
});
