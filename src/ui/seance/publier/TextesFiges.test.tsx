import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seanceDe } from '../../../domain/seance/exemple.ts';
import { carnet } from '../../../store/courant.ts';
import { garderTextes } from '../commun/figerTextes.ts';
import { TextesFiges } from './TextesFiges.tsx';

const texte = (id: string, mots: string) => ({
  id,
  seanceId: 's',
  json: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: mots }] }] },
  brut: mots,
  majLe: '2026-09-25T08:00:00.000Z',
});

// The Blob of jsdom does not survive the structured clone of the test database.
vi.stubGlobal('Blob', NodeBlob);

beforeEach(async () => {
  await carnet().delete();
  await carnet().open();
  await carnet().textes.bulkPut([texte('s/pt1/debats', 'M. Pujol approuve.'), texte('s/pt2/projet', 'Le tarif.')]);
});
afterEach(cleanup);

async function arretee() {
  const gardes = await garderTextes('s', 'arret');
  if (!gardes.ok) throw new Error('not kept');
  const base = seanceDe(5);
  return { ...base, pv: { ...base.pv, arrete: { le: '2026-10-22', textes: gardes.value } } };
}

test('nothing is said while the words are those that were settled', async () => {
  const { container } = render(<TextesFiges seance={await arretee()} />);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(container.textContent).toBe('');
});

test('a word changed after the arrêt is told, with its place, and the words of then are kept', async () => {
  const seance = await arretee();
  render(<TextesFiges seance={seance} />);
  await carnet().textes.put(texte('s/pt1/debats', 'M. Pujol désapprouve.'));
  expect(await screen.findByText('Le texte a changé depuis l’arrêt du 22 octobre 2026')).toBeDefined();
  expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual(['Point 1, débats']);
  expect(await (await carnet().fichiers.get(seance.pv.arrete.textes))?.blob.text()).toContain('M. Pujol approuve.');
});

test('where the words of then are on another device, the difference is said all the same', async () => {
  const seance = await arretee();
  await carnet().fichiers.clear();
  await carnet().textes.put(texte('s/pt1/debats', 'Autre chose.'));
  render(<TextesFiges seance={seance} />);
  expect(await screen.findByText(/n’est pas sur cet appareil/)).toBeDefined();
});
