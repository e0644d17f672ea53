import { expect, it, vi } from 'vitest';
import { beginWrite, endWrite, hasPendingWrites, subscribe, writeState } from './pendingWrites.ts';

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
  expect(listener).toHaveBeenCalledTimes(4);
  stop();
  beginWrite();
  endWrite();
  expect(writeState().savedAt).toBe(1000);
  expect(listener).toHaveBeenCalledTimes(4);
});

it('an end without a beginning is a bug, and says so', () => {
  expect(() => {
    endWrite();
  }).toThrow();
});
