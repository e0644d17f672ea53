import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { fr } from './fr/catalogue.ts';
import { premier as premierFr } from './fr/premier.ts';
import { frBe } from './frBe.ts';
import { langueDe, langues, localeDe } from './langues.ts';
import { premier } from './nl/premier.ts';
import { suite } from './nl/suite.ts';

const nl: Readonly<Record<string, string>> = { ...premier, ...suite };
const messages: Readonly<Record<string, string>> = fr;

/** What a message is given and chooses by: names of its values, codes of its choices. */
function lire(message: string): { valeurs: string[]; codes: string[] } {
  const valeurs = new Set<string>();
  const codes = new Set<string>();
  const visiter = (partie: unknown): void => {
    if (!Array.isArray(partie)) return;
    for (const morceau of partie as unknown[]) {
      if (!Array.isArray(morceau)) continue;
      const nom = String(morceau[0]);
      valeurs.add(nom);
      const formes: unknown = morceau[2];
      if (formes === null || typeof formes !== 'object') continue;
      for (const [code, forme] of Object.entries(formes)) {
        if (morceau[1] === 'select') codes.add(`${nom} ${code}`);
        visiter(forme);
      }
    }
  };
  visiter(compileMessage(message));
  return { valeurs: [...valeurs].sort(), codes: [...codes].sort() };
}

test('French of Belgium says the same things with the same values, in its own words', () => {
  for (const [id, message] of Object.entries(frBe)) {
    const source = messages[id];
    expect(source, id).toBeDefined();
    expect(message, id).not.toBe(source);
    expect(lire(message).valeurs, id).toEqual(lire(source ?? '').valeurs);
  }
});

test.each([
  [['fr-BE', 'nl'], 'fr-BE'],
  [['fr-CA'], 'fr'],
  [['de', 'fr-BE'], 'fr-BE'],
  [['nl-BE', 'fr'], 'nl'],
  [['nl'], 'nl'],
  [['de'], 'fr'],
  [[], 'fr'],
])('a device that prefers %j is spoken to in %s', (preferees, langue) => {
  expect(langueDe(preferees)).toBe(langue);
});

test('every language of the screens is named by itself in the settings of every other', () => {
  for (const langue of langues) {
    expect(Intl.DateTimeFormat.supportedLocalesOf(localeDe[langue])).toEqual([localeDe[langue]]);
    expect(nl[`reglages.apparence.langue.${langue}`]).toBe(messages[`reglages.apparence.langue.${langue}`]);
  }
});

describe('the Dutch catalogue', () => {
  const entries = Object.entries(nl);

  /** Names of the elements that a message holds, one by one. */
  const balises = (message: string): string[] => (message.match(/<\/?\w+>/g) ?? []).sort();

  /** Dutch has one form where French has a masculine and a feminine: only there may a value go unsaid. */
  const sansGenre = (noms: readonly string[]): string[] => noms.filter((nom) => !/^genre\b/.test(nom));

  it('says every message of the French one, and no other', () => {
    expect(Object.keys(nl).sort()).toEqual(Object.keys(messages).sort());
    expect(Object.keys(premier).sort()).toEqual(Object.keys(premierFr).sort());
  });

  it('gives each message the same values, chooses by the same codes, and holds the same elements', () => {
    for (const [id, message] of entries) {
      const source = messages[id] ?? '';
      const [dit, attendu] = [lire(message), lire(source)];
      expect(sansGenre(dit.valeurs), id).toEqual(sansGenre(attendu.valeurs));
      expect(sansGenre(dit.codes), id).toEqual(sansGenre(attendu.codes));
      expect(attendu.valeurs, id).toEqual(expect.arrayContaining(dit.valeurs));
      expect(balises(message), id).toEqual(balises(source));
    }
  });

  it('is written in sound ICU', () => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    for (const [, message] of entries) compileMessage(message);
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  });

  it('gives each area its own prefix, as the French one', () => {
    const dossier = join(import.meta.dirname, 'nl');
    const strangers = readdirSync(dossier).flatMap((file) =>
      [...readFileSync(join(dossier, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)]
        .map((match) => match[1] ?? '')
        .filter((id) => !id.startsWith(`${file.replace('.ts', '')}.`)),
    );
    expect(strangers).toEqual([]);
  });

  /** Words that read the same in both languages, and why. */
  const pareils: Readonly<Record<string, readonly string[]>> = {
    'Dutch has the same word': ['bureau', 'document', 'papier', 'quorum'],
    'a name': ['alt', 'ctrl', 'pdf', 'siret', 'word', 'carnet de séance'],
    'each language names itself': ['français', 'français de belgique', 'nederlands'],
  };

  it('leaves nothing in French', () => {
    const permis = Object.values(pareils).flat();
    const memes = entries.filter(
      ([id, message]) =>
        message === messages[id] &&
        /\p{L}/u.test(message.replace(/\{\w+\}/g, '')) &&
        !permis.includes(message.toLocaleLowerCase('nl')),
    );
    expect(memes).toEqual([]);
  });

  it.each([
    ['a typographic apostrophe', /'/],
    ['the quotes of Dutch', /[«»"„]/],
    ['quotes that close', /“[^”]*(?:“|$)|(?:^|”)[^“]*”/],
    ['one sign for an ellipsis', /\.\.\./],
    ['no space before ; : ! ?', /[\p{L}\d)}”>][ \u00a0\u202f][;:!?](?=\s|$)/u],
    ['hours as Dutch says them', /[\d}][ \u00a0]h(?:[ \u00a0][\d{]|\b(?!\p{L}))/u],
    ['« nr. » and no « n° »', /n°/],
    ['no preposition said twice before an hour', /\bom om\b|\buur uur\b/],
    ['« u », never « je »', /\b(?:je|jij|jouw|jullie)\b/iu],
  ])('is typeset with %s', (_rule, wrong) => {
    expect(entries.filter(([, message]) => wrong.test(message))).toEqual([]);
  });
});
