import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useTitreQuiReprend } from './useTitreQuiReprend.ts';

function Liste({ lignes }: { lignes: readonly string[] }) {
  const titre = useTitreQuiReprend<HTMLHeadingElement>(lignes.length);
  return (
    <>
      <h1 ref={titre} tabIndex={-1}>
        {lignes.length}
      </h1>
      {lignes.map((ligne) => (
        <button key={ligne}>{ligne}</button>
      ))}
    </>
  );
}

test('the line that held the focus is gone: the title takes it; another one gone leaves it where it is', () => {
  const { rerender } = render(<Liste lignes={['a', 'b', 'c']} />);
  screen.getByText('b').focus();
  rerender(<Liste lignes={['b', 'c']} />);
  expect(document.activeElement).toBe(screen.getByText('b'));
  rerender(<Liste lignes={['c']} />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '1' }));
});
