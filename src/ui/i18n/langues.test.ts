import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { fr } from './fr/catalogue.ts';
import { frBe } from './frBe.ts';
import { langueDe } from './langues.ts';

/** Names of the values that a message is given. */
const valeurs = (message: string): string[] => {
  const noms = new Set<string>();
  const visiter = (partie: unknown): void => {
    if (!Array.isArray(partie)) return;
    for (const morceau of partie as unknown[]) {
      if (!Array.isArray(morceau)) continue;
      noms.add(String(morceau[0]));
      const formes: unknown = morceau[2];
      if (formes !== null && typeof formes === 'object')
        for (const forme of Object.values(formes as object)) visiter(forme);
    }
  };
  visiter(compileMessage(message));
  return [...noms].sort();
};

test('French of Belgium says the same things with the same values, in its own words', () => {
  for (const [id, message] of Object.entries(frBe)) {
    const source = (fr as Readonly<Record<string, string>>)[id];
    expect(source, id).toBeDefined();
    expect(message, id).not.toBe(source);
    expect(valeurs(message), id).toEqual(valeurs(source ?? ''));
  }
});

test.each([
  [['fr-BE', 'nl'], 'fr-BE'],
  [['fr-CA'], 'fr'],
  [['de', 'fr-BE'], 'fr-BE'],
  [['de'], 'fr'],
  [[], 'fr'],
])('a device that prefers %j is spoken to in %s', (preferees, langue) => {
  expect(langueDe(preferees)).toBe(langue);
});
