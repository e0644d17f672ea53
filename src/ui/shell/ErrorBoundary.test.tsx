import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken({ broken }: { broken: boolean }) {
  if (broken) throw new Error('rank of undefined');
  return <p>tableau</p>;
}

it('a screen that breaks says so, keeps the details, and another address is tried afresh', () => {
  const at = (address: string, broken: boolean) => (
    <ErrorBoundary resetKey={address}>
      <Broken broken={broken} />
    </ErrorBoundary>
  );
  const { rerender } = render(at('/registre', true));
  expect(screen.getByRole('alert').textContent).toContain('rank of undefined');
  rerender(at('/registre', false));
  expect(screen.queryByText('tableau')).toBeNull();
  rerender(at('/annuaire', false));
  expect(screen.getByText('tableau')).toBeTruthy();
});
