import { expect, test } from 'vitest';
import { communesPassees } from './communesPassees.ts';

const tielt = {
  communes: [
    { communeId: 'be-37015', au: '2024-12-31' },
    { communeId: 'be-37022', du: '2025-01-01' },
  ],
};

test('a commune merged into another is of the past from the day after, never the one it became', () => {
  expect([...communesPassees([tielt], '2024-12-31')]).toEqual([]);
  expect([...communesPassees([tielt], '2025-01-01')]).toEqual(['be-37015']);
});

test('a commune that leaves one territoire and stays in another is still of today', () => {
  const autre = { communes: [{ communeId: 'be-37015' }] };
  expect([...communesPassees([tielt, autre], '2026-11-22')]).toEqual([]);
  expect([...communesPassees([tielt, { ...autre, supprimee: true }], '2026-11-22')]).toEqual(['be-37015']);
});
