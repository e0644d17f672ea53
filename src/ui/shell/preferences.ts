import { useSyncExternalStore } from 'react';
import { langueCourante, parler } from '../i18n/i18n.ts';
import { isLangue, langueDe, localeDe, type Langue } from '../i18n/langues.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;

/** Habits of this device alone; they never travel. */
export interface Preferences {
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  langue: Langue;
}

const key = 'carnet.preferences';
const listeners = new Set<() => void>();
let current = read();

function read(): Preferences {
  const stored = parse(localStorage.getItem(key));
  return {
    theme: themes.find((theme) => theme === stored['theme']) ?? 'auto',
    textSize: textSizes.find((size) => size === stored['textSize']) ?? 'normal',
    langue: isLangue(stored['langue']) ? stored['langue'] : langueDe(navigator.languages),
  };
}

/** A value damaged by hand or by another version reads as nothing: the defaults then hold. */
function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const darkDevice = matchMedia('(prefers-color-scheme: dark)');

function apply() {
  const dark = current.theme === 'dark' || (current.theme === 'auto' && darkDevice.matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  document.documentElement.dataset['text'] = current.textSize;
  document.documentElement.lang = localeDe[langueCourante()];
}

function changed(next: Preferences) {
  current = next;
  apply();
  for (const listener of listeners) listener();
}

/** Lays the preferences on the document and follows the device and the other tabs. Called once, before the first render. */
export async function startPreferences(): Promise<void> {
  try {
    await parler(current.langue);
  } catch (error) {
    // Its words are not on this device yet and there is no network: French, which is in the first file.
    if (!(error instanceof TypeError)) throw error;
  }
  apply();
  darkDevice.addEventListener('change', apply);
  addEventListener('storage', (event) => {
    if (event.key === key) changed(read());
  });
}

export function setPreferences(change: Partial<Preferences>): void {
  const next = { ...current, ...change };
  localStorage.setItem(key, JSON.stringify(next));
  changed(next);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => current,
  );
}
