import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { CompteDEspace, LigneAudit } from '../../../store/synchro/serveurEspace.ts';
import { ServeurInjoignable } from '../../../store/synchro/serveurHttp.ts';
import { Audit } from './Audit.tsx';

const repondre = vi.fn<(espace: string, compte?: string, avant?: string) => Promise<LigneAudit[]>>();
vi.mock('../../../store/synchro/serveurEspace.ts', () => ({
  PAGE_AUDIT: 2,
  lireAudit: (espace: string, compte?: string, avant?: string) => repondre(espace, compte, avant),
}));
afterEach(() => {
  cleanup();
  repondre.mockReset();
});

const sortie = (id: string, nom: string): LigneAudit => ({
  id,
  le: '2026-09-24T19:14:00.000Z',
  genre: 'sortie',
  compte: 'c1',
  nom,
  detail: {},
});
const comptes = [{ id: 'c1', nom: 'Luc' }] as unknown as readonly CompteDEspace[];
const montrer = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Audit espace="e" comptes={comptes} instances={[]} />
    </QueryClientProvider>,
  );

test('nothing yet is said, of everybody and of one person', async () => {
  repondre.mockResolvedValue([]);
  montrer();
  await screen.findByText('Rien n’est encore écrit.');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'c1' } });
  await screen.findByText('Rien n’est écrit de cette personne depuis un an.');
  expect(repondre.mock.lastCall).toEqual(['e', 'c1', undefined]);
});

test('what cannot be read is said where the list would be', async () => {
  repondre.mockRejectedValue(new ServeurInjoignable());
  montrer();
  const dit = await screen.findByText(/^Le serveur ne répond pas/);
  expect(dit.closest('[role="alert"]')).not.toBeNull();
});

test('days and hours are those of the town hall; older lines come when they are asked for, until there is none', async () => {
  repondre.mockResolvedValueOnce([sortie('4', 'Quatre'), sortie('3', 'Trois')]);
  repondre.mockResolvedValueOnce([sortie('2', 'Deux')]);
  montrer();
  await screen.findByText('Quatre se déconnecte.');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('jeudi 24\u00a0septembre 2026');
  expect(screen.getAllByText(/^21.h.14$/)).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Plus anciens' }));
  await screen.findByText('Deux se déconnecte.');
  expect(repondre.mock.lastCall).toEqual(['e', undefined, '3']);
  expect(screen.queryByRole('button', { name: 'Plus anciens' })).toBeNull();
});
