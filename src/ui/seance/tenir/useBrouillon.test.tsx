import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { lireBrouillon } from '../../../store/brouillons.ts';
import { carnet } from '../../../store/courant.ts';
import { useBrouillon } from './useBrouillon.ts';

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

const depart = () => ({ contre: 0 });

test('a draft that a full disk refuses is said, stays on the screen, and is kept as soon as there is room', async () => {
  const { result } = renderHook(() => useBrouillon('vote/s/p1', depart, () => true));
  await waitFor(() => expect(result.current.valeur).toEqual({ contre: 0 }));

  const plein = vi
    .spyOn(carnet().meta, 'put')
    .mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
  act(() => result.current.changer((b) => ({ contre: b.contre + 1 })));
  await waitFor(() => expect(result.current.refus).toEqual({ code: 'stockage-plein' }));
  expect(result.current.valeur).toEqual({ contre: 1 });
  expect(await lireBrouillon('vote/s/p1')).toBeUndefined();

  plein.mockRestore();
  act(() => result.current.changer((b) => ({ contre: b.contre + 1 })));
  await waitFor(() => expect(result.current.refus).toBeUndefined());
  expect(await lireBrouillon('vote/s/p1')).toEqual({ contre: 2 });
});
