import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useFocusKept } from './useFocusKept.ts';

afterEach(cleanup);

function Essai() {
  useFocusKept();
  const [open, setOpen] = useState(true);
  return (
    <main id="main">
      <section aria-label="room">
        {open && (
          <button
            type="button"
            onClick={() => {
              setOpen(false);
            }}
          >
            close
          </button>
        )}
      </section>
    </main>
  );
}

test('a button that goes away with its own gesture leaves the focus to its part of the screen', async () => {
  render(<Essai />);
  await userEvent.click(screen.getByRole('button'));
  await act(async () => {
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('region'));
    });
  });
});
