import { describe, expect, it } from 'vitest';
import { matches } from './shortcuts.ts';

const key = (name: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

describe('a shortcut', () => {
  it('answers a letter whatever its case, and nothing else', () => {
    expect(matches('p', key('p'))).toBe(true);
    expect(matches('p', key('P', { shiftKey: true }))).toBe(true);
    expect(matches('p', key('o'))).toBe(false);
  });

  it('leaves a letter held with Ctrl or Alt to the browser', () => {
    expect(matches('p', key('p', { ctrlKey: true }))).toBe(false);
    expect(matches('p', key('p', { altKey: true }))).toBe(false);
    expect(matches('p', key('p', { metaKey: true }))).toBe(false);
  });

  it('answers « ? » and « + » by the character, wherever they are on the keyboard', () => {
    expect(matches('?', key('?', { shiftKey: true }))).toBe(true);
    expect(matches('?', key('?'))).toBe(true);
    expect(matches('+', key('+', { shiftKey: true }))).toBe(true);
  });

  it('answers a combination only when exactly its keys are held', () => {
    expect(matches('Alt+ArrowUp', key('ArrowUp', { altKey: true }))).toBe(true);
    expect(matches('Alt+ArrowUp', key('ArrowUp'))).toBe(false);
    expect(matches('Ctrl+Enter', key('Enter', { metaKey: true }))).toBe(true);
    expect(matches('Shift+Enter', key('Enter'))).toBe(false);
    expect(matches('Enter', key('Enter', { shiftKey: true }))).toBe(false);
  });
});
