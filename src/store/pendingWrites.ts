/** What this tab is writing to the device, so that nobody reloads over it and the screen can say when it was done. */
export interface WriteState {
  /** Writes begun and not yet complete, once they take long enough to be worth saying. */
  readonly pending: number;
  /** Instant in ms of the last completed write of this tab. */
  readonly savedAt: number | undefined;
}

/** A write shorter than this is not said to be going on: repainting would delay the very write it announces. */
export const LENT_MS = 150;

let enCours = 0;
let state: WriteState = { pending: 0, savedAt: undefined };
let lent: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: WriteState) {
  if (next.pending !== state.pending || next.savedAt !== state.savedAt) state = next;
  for (const listener of listeners) listener();
}

/** Says that a write begins; each call is answered by one `endWrite`, even when the write fails. */
export function beginWrite(): void {
  enCours += 1;
  lent ??= setTimeout(() => {
    set({ ...state, pending: enCours });
  }, LENT_MS);
}

/** Says that a write is over; `savedAt` in ms when its transaction completed, nothing when it was refused or failed. */
export function endWrite(savedAt?: number): void {
  if (enCours === 0) throw new Error('endWrite without beginWrite');
  enCours -= 1;
  if (enCours === 0) {
    clearTimeout(lent);
    lent = undefined;
  }
  set({ pending: state.pending === 0 ? 0 : enCours, savedAt: savedAt ?? state.savedAt });
}

/** At once, however short the write: a reload must not cut it. */
export function hasPendingWrites(): boolean {
  return enCours > 0;
}

/** Calls `listener` after each change; returns what stops it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The same object until something changes, as `useSyncExternalStore` wants. */
export function writeState(): WriteState {
  return state;
}
