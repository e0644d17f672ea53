import { useEffect, useEffectEvent } from 'react';

export interface Shortcut {
  /** 'p', '?', 'Alt+ArrowUp', 'Ctrl+Enter'; a letter alone ignores case. */
  keys: string;
  /** What the key does, shown in the list of keys. */
  label: string;
}

const registered = new Set<Shortcut>();
const listeners = new Set<() => void>();
let snapshot: readonly Shortcut[] = [];

function changed() {
  snapshot = [...registered];
  for (const listener of listeners) listener();
}

/** The keys of the screens now mounted; a store for `useSyncExternalStore`. */
export const shortcutList = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  get: () => snapshot,
};

interface ShortcutOptions {
  /** Shown in the list of keys opened by « ? »; without it the key stays unlisted. */
  label?: string;
  /** false: the key rests. */
  enabled?: boolean;
  /** Answers even while a field is being typed in; for keys with Ctrl or Alt only. */
  whileTyping?: boolean;
}

/** Calls `handler` on `keys` anywhere on the screen, except while typing or inside something that floats. */
export function useShortcut(keys: string, handler: (event: KeyboardEvent) => void, options: ShortcutOptions = {}) {
  const { label, enabled = true, whileTyping = false } = options;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    if (!matches(keys, event)) return;
    if (!whileTyping && isTyping(event.target)) return;
    // Space and Enter alone belong to the button that has the focus.
    const alone = !event.ctrlKey && !event.metaKey;
    if (alone && (event.key === 'Enter' || event.key === ' ') && isActivable(event.target)) return;
    if (insideFloating(event.target)) return;
    event.preventDefault();
    handler(event);
  });

  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [enabled]);

  useEffect(() => {
    if (!enabled || label === undefined) return;
    const shortcut = { keys, label };
    registered.add(shortcut);
    changed();
    return () => {
      registered.delete(shortcut);
      changed();
    };
  }, [enabled, keys, label]);
}

/** Whether `event` is the key combination `keys`. */
export function matches(
  keys: string,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>,
) {
  const parts = keys.length > 1 ? keys.split('+') : [keys];
  const key = parts.at(-1) ?? '';
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  if (wants('Ctrl') !== (event.ctrlKey || event.metaKey) || wants('Alt') !== event.altKey) return false;
  // « ? » and digits need Shift on some keyboards: for one character, the character itself decides.
  if (key.length > 1 && wants('Shift') !== event.shiftKey) return false;
  return (key === 'Space' ? ' ' : key.toLowerCase()) === event.key.toLowerCase();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type);
}

function isActivable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href], summary, input, [role="row"]') !== null;
}

function insideFloating(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
