import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Select } from './Select.tsx';

afterEach(cleanup);

test('typing a title and a space finds a member: the options hold plain spaces', () => {
  render(
    <Select
      label="Rapporteur"
      value="b"
      options={[
        { value: 'a', label: 'Mme\u00a0Cathala' },
        { value: 'b', label: 'M.\u00a0Bonnafous\u202f?' },
      ]}
      onChange={() => undefined}
    />,
  );
  const textes = screen.getAllByRole('option').map((o) => o.textContent);
  expect(textes).toEqual(['Mme Cathala', 'M. Bonnafous ?']);
});
