import { expect, it, vi } from 'vitest';
import { beginWrite, endWrite, hasPendingWrites, LENT_MS, subscribe, writeState } from './pendingWrites.ts';

it('says « saved » only for a write that completed, and waits for the last of those under way', () => {
  const listener = vi.fn();
  const stop = subscribe(listener);
  beginWrite();
  beginWrite();
  endWrite();
  expect(hasPendingWrites()).toBe(true);
  expect(writeState().savedAt).toBeUndefined();
  endWrite(1000);
  expect(hasPendingWrites()).toBe(false);
  expect(writeState().savedAt).toBe(1000);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  beginWrite();
  endWrite();
  expect(writeState().savedAt).toBe(1000);
  expect(listener).toHaveBeenCalledTimes(2);
});

it('an end without a beginning is a bug, and says so', () => {
  expect(() => {
    endWrite();
  }).toThrow();
});

it('a short write is never said to be going on, a long one is until its end; a reload waits for both', () => {
  vi.useFakeTimers();
  const said: number[] = [];
  const stop = subscribe(() => said.push(writeState().pending));
  beginWrite();
  vi.advanceTimersByTime(LENT_MS - 1);
  expect(hasPendingWrites()).toBe(true);
  endWrite(2000);
  expect(said).toEqual([0]);
  beginWrite();
  vi.advanceTimersByTime(LENT_MS);
  expect(said).toEqual([0, 1]);
  beginWrite();
  endWrite();
  endWrite(3000);
  expect(said).toEqual([0, 1, 1, 0]);
  beginWrite();
  endWrite();
  vi.advanceTimersByTime(2 * LENT_MS);
  expect(writeState()).toEqual({ pending: 0, savedAt: 3000 });
  stop();
  vi.useRealTimers();
});
