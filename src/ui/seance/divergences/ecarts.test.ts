import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ecarts } from './ecarts.ts';

const propres = (a: string, b: string) =>
  ecarts(a, b)
    .filter((m) => m.propre)
    .map((m) => m.texte.trim());

describe('two sentences of the same fact', () => {
  test('only the hour is underlined when only the hour differs', () => {
    expect(propres('Départ de M. Pujol à 21:06', 'Départ de M. Pujol à 21:10')).toEqual(['21:06']);
  });
  test('what one says and the other does not is underlined', () => {
    expect(propres('Point 4 : pour, sauf contre Mme Escande', 'Point 4 : pour, sauf contre M. Vidal')).toEqual([
      'Mme Escande',
    ]);
  });
  test('nothing is underlined when both say the same', () => {
    expect(propres('Séance levée', 'Séance levée')).toEqual([]);
  });
  test('no word is lost or moved', () => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 }).map((m) => m.join(' '));
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        expect(
          ecarts(a, b)
            .map((m) => m.texte)
            .join(''),
        ).toBe(a);
      }),
    );
  });
});
