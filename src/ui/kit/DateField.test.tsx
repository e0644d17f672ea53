import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateField, TimeField } from './DateField.tsx';

afterEach(cleanup);

function Held({
  kind,
  start,
  spy,
}: {
  kind: typeof DateField | typeof TimeField;
  start: string;
  spy: (value: string) => void;
}) {
  const [value, setValue] = useState(start);
  const Kind = kind;
  return (
    <Kind
      label="jour"
      value={value}
      onChange={(next) => {
        spy(next);
        setValue(next);
      }}
    />
  );
}

function field(kind: typeof DateField | typeof TimeField, start: string) {
  const spy = vi.fn<(value: string) => void>();
  render(<Held kind={kind} start={start} spy={spy} />);
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'jour' });
  const type = (text: string) => {
    fireEvent.focus(input);
    fireEvent.change(input, { target: { value: text } });
    fireEvent.blur(input);
  };
  return { spy, input, type };
}

describe('a date field', () => {
  it('shows the civil date as it is written, with its weekday', () => {
    const { input } = field(DateField, '2026-09-24');
    expect(input.value).toBe('24/09/2026');
    expect(screen.getByText('jeudi')).toBeTruthy();
  });

  it('keeps what it could not read, says so, and hands nothing on', () => {
    const { spy, input, type } = field(DateField, '2026-09-24');
    type('31/02/2026');
    expect(input.value).toBe('31/02/2026');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(spy).not.toHaveBeenCalled();
    expect(screen.queryByText('jeudi')).toBeNull();
  });

  it('hands on a readable date once, and nothing when it did not change', () => {
    const { spy, type } = field(DateField, '');
    type('1/10/2026');
    type('01/10/2026');
    expect(spy.mock.calls).toEqual([['2026-10-01']]);
  });

  it('hands on an emptied field as nothing given', () => {
    const { spy, type } = field(DateField, '2026-09-24');
    type('');
    expect(spy.mock.calls).toEqual([['']]);
  });
});

it('a time field completes a bare hour when it is left', () => {
  const { spy, input, type } = field(TimeField, '');
  type('21h');
  expect(spy.mock.calls).toEqual([['21:00']]);
  expect(input.value).toBe('21\u00a0h');
});
