import { afterEach, expect, test, vi } from 'vitest';
import { demanderPersistance, lirePersistance, lirePlace } from './persistance.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const browser = (storage: unknown) => vi.stubGlobal('navigator', { storage });

test('what the browser answers is told as it is', async () => {
  browser({ persisted: () => Promise.resolve(true), persist: () => Promise.resolve(false) });
  expect(await lirePersistance()).toBe('oui');
  expect(await demanderPersistance()).toBe('non');
});

test('a browser that never answers is told unknown after two seconds', async () => {
  vi.useFakeTimers();
  browser({ persist: () => new Promise(() => undefined) });
  const answer = demanderPersistance();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await answer).toBe('inconnu');
});

test('a browser that knows nothing of it is told unknown', async () => {
  browser(undefined);
  expect(await lirePersistance()).toBe('inconnu');
  expect(await lirePlace()).toBeUndefined();
});
