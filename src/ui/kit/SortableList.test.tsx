import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SortableList } from './SortableList.tsx';

afterEach(cleanup);

function Liste() {
  const [points, setPoints] = useState(['budget', 'cantine', 'voirie']);
  return (
    <SortableList
      label="ordre du jour"
      items={points}
      idOf={(point) => point}
      nameOf={(point) => point}
      onMove={(id, to) => {
        setPoints((before) => before.filter((point) => point !== id).toSpliced(to, 0, id));
      }}
      renderItem={(point) => <a href={`#${point}`}>{point}</a>}
    />
  );
}

const order = () => screen.getAllByRole('link').map((link) => link.textContent);
const press = (way: 'Monter' | 'Descendre', point: string) => {
  fireEvent.click(screen.getByRole('button', { name: `${way}\u00a0: ${point}` }));
};

describe('a list put in order', () => {
  it('moves a row by its buttons and says its new place', () => {
    render(<Liste />);
    press('Descendre', 'budget');
    expect(order()).toEqual(['cantine', 'budget', 'voirie']);
    expect(screen.getByRole('status').textContent).toContain('place 2 sur 3');
    press('Monter', 'voirie');
    expect(order()).toEqual(['cantine', 'voirie', 'budget']);
  });

  it('keeps the first row first and the last row last', () => {
    render(<Liste />);
    press('Monter', 'budget');
    press('Descendre', 'voirie');
    expect(order()).toEqual(['budget', 'cantine', 'voirie']);
  });

  it('moves the row at hand by Alt and the arrows', () => {
    render(<Liste />);
    fireEvent.keyDown(screen.getByRole('link', { name: 'voirie' }), { key: 'ArrowUp', altKey: true });
    expect(order()).toEqual(['budget', 'voirie', 'cantine']);
    fireEvent.keyDown(screen.getByRole('link', { name: 'voirie' }), { key: 'ArrowUp' });
    expect(order()).toEqual(['budget', 'voirie', 'cantine']);
  });
});
