import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexDeliberations } from './indexDeliberations.ts';

type Textes = Readonly<Record<string, string>>;
type Essai = { readonly index: IndexDeliberations; readonly numeros: Map<string, number> };

function index(textes: Textes): Essai {
  const resultat = new IndexDeliberations();
  return {
    index: resultat,
    numeros: new Map(Object.entries(textes).map(([id, texte]) => [id, resultat.mettre(texte)])),
  };
}

const trouve = ({ index: i, numeros }: Essai, demande: string): string[] => {
  const trouvees = i.chercher(demande);
  return [...numeros].filter(([, n]) => trouvees === undefined || trouvees.has(n)).map(([id]) => id);
};

describe('searching the register', () => {
  const i = index({
    a: '2026-041 Subvention à l’association Les Amis du four banal',
    b: '2026-042 Tarifs des cantines des écoles',
    c: '2025-041 Travaux du réseau d’eau, rue du Four',
    d: 'Prix de l’eau',
  });

  it('plural and accents are ignored, both ways', () => {
    expect(trouve(i, 'subventions')).toEqual(['a']);
    expect(trouve(i, 'ecole')).toEqual(['b']);
    expect(trouve(i, 'ÉCOLES')).toEqual(['b']);
    expect(trouve(i, 'eaux')).toEqual(['c', 'd']);
    expect(trouve(i, 'réseaux')).toEqual(['c']);
    expect(trouve(i, 'travail')).toEqual(['c']);
  });
  it('the beginning of a word is enough', () => {
    expect(trouve(i, 'subv')).toEqual(['a']);
  });
  it('every word is required, empty words are not', () => {
    expect(trouve(i, 'four de la rue')).toEqual(['c']);
    expect(trouve(i, 'tarifs inexistants')).toEqual([]);
  });
  it('a number is found whole, or by its year', () => {
    expect(trouve(i, '2026-041')).toEqual(['a']);
    expect(trouve(i, '2026')).toEqual(['a', 'b']);
    expect(trouve(i, '41')).toEqual(['a', 'c']);
  });
  it('a short word does not find everything that begins alike', () => {
    expect(trouve(index({ a: 'Prise en charge', b: 'Prix du bois' }), 'prix')).toEqual(['b']);
  });
  it('an empty query filters nothing', () => {
    expect(i.index.chercher('  — ')).toBeUndefined();
  });
  it('a reworded deliberation is found by its new words only, a forgotten one never', () => {
    const j = index({ a: 'Ancien titre' });
    j.numeros.set('a', j.index.mettre('Nouveau titre'));
    expect(trouve(j, 'ancien')).toEqual([]);
    expect(trouve(j, 'nouveau')).toEqual(['a']);
    expect(j.index.chercher('nouveau')?.has(undefined)).toBe(false);
  });
  it('a word typed twice asks no more than once', () => {
    expect(trouve(i, 'four four')).toEqual(['a', 'c']);
  });
  it('any word of a text finds it, in capitals and with an s', () => {
    const mot = fc.stringMatching(/^[a-zéèàçôœ]{4,12}$/);
    fc.assert(
      fc.property(fc.array(mot, { minLength: 1, maxLength: 8 }), fc.nat(), (mots, n) => {
        const choisi = mots[n % mots.length] ?? '';
        const j = index({ a: mots.join(' ') });
        expect(trouve(j, choisi.toUpperCase())).toEqual(['a']);
        expect(trouve(j, `${choisi}s`)).toEqual(['a']);
      }),
    );
  });
});
