/** What this tab is writing to the device, so that nobody reloads over it and the screen can say when it was done. */
export interface WriteState {
  /** Writes begun and not yet complete. */
  readonly pending: number;
  /** Instant in ms of the last completed write of this tab. */
  readonly savedAt: number | undefined;
}

let state: WriteState = { pending: 0, savedAt: undefined };
const listeners = new Set<() => void>();

function set(next: WriteState) {
  state = next;
  for (const listener of listeners) listener();
}

/** Says that a write begins; each call is answered by one `endWrite`, even when the write fails. */
export function beginWrite(): void {
  set({ ...state, pending: state.pending + 1 });
}

/** Says that a write is over; `savedAt` in ms when its transaction completed, nothing when it was refused or failed. */
export function endWrite(savedAt?: number): void {
  if (state.pending === 0) throw new Error('endWrite without beginWrite');
  set({ pending: state.pending - 1, savedAt: savedAt ?? state.savedAt });
}

export function hasPendingWrites(): boolean {
  return state.pending > 0;
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
