import { describe, expect, it } from 'vitest';
import { readDate, readTime } from './civilText.ts';

describe('a typed date', () => {
  it('is read as a French person writes it', () => {
    for (const text of [
      '24/09/2026',
      '24/9/2026',
      '24.09.2026',
      '24 09 2026',
      '24092026',
      '2026-09-24',
      ' 24/09/2026 ',
    ]) {
      expect(readDate(text), text).toBe('2026-09-24');
    }
  });

  it('is not taken for another day when it does not exist', () => {
    for (const text of ['31/02/2026', '29/02/2026', '00/01/2026', '12/13/2026', '24/09', 'demain', '']) {
      expect(readDate(text, true), text).toBeUndefined();
    }
    expect(readDate('29/02/2028')).toBe('2028-02-29');
    expect(readDate('29/02/2100')).toBeUndefined();
  });

  it('waits for the four digits of the year while it is being typed', () => {
    expect(readDate('24/09/20')).toBeUndefined();
    expect(readDate('24/09/26', true)).toBe('2026-09-24');
  });
});

describe('a typed time', () => {
  it('is read with h, with a colon or with neither', () => {
    for (const text of ['21:14', '21h14', '21 h 14', '21\u00a0h\u00a014', '21H14', '2114']) {
      expect(readTime(text), text).toBe('21:14');
    }
    expect(readTime('9:05')).toBe('09:05');
    expect(readTime('21.14\u00a0uur')).toBe('21:14');
    expect(readTime('21u14')).toBe('21:14');
  });

  it('is completed only once it has been left', () => {
    for (const text of ['21', '21h', '914', '9']) expect(readTime(text), text).toBeUndefined();
    expect(readTime('21h', true)).toBe('21:00');
    expect(readTime('21\u00a0uur', true)).toBe('21:00');
    expect(readTime('21', true)).toBe('21:00');
    expect(readTime('914', true)).toBe('09:14');
  });

  it('is refused when no clock shows it', () => {
    for (const text of ['24:00', '21:60', '99', 'tard', '21h1', '']) expect(readTime(text, true), text).toBeUndefined();
  });
});
