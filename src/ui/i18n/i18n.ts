import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { rangerEn } from '../../store/ordreDesNoms.ts';
import type { MessageId } from './fr/catalogue.ts';
import { premier } from './fr/premier.ts';
import { elider } from './elision.ts';
import { localeDe, type Langue } from './langues.ts';

export type { MessageId } from './fr/catalogue.ts';

type Compiled = ReturnType<typeof compileMessage>;

// Lingui compiles a message each time it says it; a list of 128 names says the same one 128 times.
const compiled = new Map<string, Compiled>();
function compileOnce(message: string): Compiled {
  const known = compiled.get(message);
  if (known !== undefined) return known;
  const made = compileMessage(message);
  compiled.set(message, made);
  return made;
}

export const i18n = setupI18n();
i18n.setMessagesCompiler(compileOnce);
i18n.load({ fr: { ...premier } });
i18n.activate('fr');

let langue: Langue = 'fr';
let loading: Promise<void> | undefined;

type Mots = Readonly<Record<string, string>>;

type Pays = 'FR' | 'BE';

/** The words of a country for those messages that both countries do not say alike, under names of their own. */
const variantes = (pays: Pays, mots: Mots, autrement: Mots): Mots =>
  Object.fromEntries(
    Object.keys(autrement).flatMap((id) => (mots[id] === undefined ? [] : [[`${pays}/${id}`, mots[id]]])),
  );

/** Areas that speak of one assembly at a time; the others speak as the reader does. */
const DE_L_ASSEMBLEE = /^(?:preparer|convoquer|tenir|rediger|publier)\./;
let pays: Pays | undefined;

/**
 * The country whose words the screens of a sitting use from here on: a bourgmestre is not a maire, whatever French its
 * reader speaks. Said by each of these screens before it draws.
 */
export const parlerDe = (assemblee: { readonly pays: Pays }): void => {
  pays = assemblee.pays;
};

/** The message as the country of the assembly says it. */
export function variante(id: MessageId): MessageId {
  if (pays === undefined || !DE_L_ASSEMBLEE.test(id)) return id;
  const propre = `${pays}/${id}`;
  return hasMessage(propre) ? propre : id;
}

/** Where a language has its words: those of the home screen and the frame, then those of every other screen. */
const catalogues: Readonly<Record<Langue, { premiers: () => Promise<Mots>; suivants: () => Promise<Mots> }>> = {
  fr: {
    premiers: () => Promise.resolve(premier),
    suivants: async () => {
      const [{ suite }, { frBe }] = await Promise.all([import('./fr/suite.ts'), import('./frBe.ts')]);
      return { ...suite, ...variantes('BE', frBe, frBe) };
    },
  },
  'fr-BE': {
    premiers: async () => ({ ...premier, ...(await import('./frBe.ts')).frBe }),
    suivants: async () => {
      const [{ suite }, { frBe }] = await Promise.all([import('./fr/suite.ts'), import('./frBe.ts')]);
      return { ...suite, ...frBe, ...variantes('FR', suite, frBe) };
    },
  },
  nl: {
    premiers: async () => (await import('./nl/premier.ts')).premier,
    suivants: async () => {
      const [{ suite }, { nlBe }] = await Promise.all([import('./nl/suite.ts'), import('./nlBe.ts')]);
      return { ...suite, ...variantes('BE', nlBe, nlBe) };
    },
  },
};

/** Which language the screens speak. */
export const langueCourante = (): Langue => langue;

/** Speaks a language from here on; called before the first render, since screens keep what they have said. */
export async function parler(choisie: Langue): Promise<void> {
  if (choisie === langue) return;
  const locale = localeDe[choisie];
  i18n.load({ [locale]: { ...(await catalogues[choisie].premiers()) } });
  i18n.activate(locale);
  rangerEn(locale);
  langue = choisie;
  loading = undefined;
}

/** Loads the words that the home screen does without; every other screen waits for it. A failed load is tried again. */
export function loadWords(): Promise<void> {
  const locale = i18n.locale;
  loading ??= catalogues[langue].suivants().then(
    (suivants) => {
      i18n.load({ [locale]: { ...suivants } });
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

export type Values = Readonly<Record<string, string | number>>;

/** The message `id` in the current language, with its ICU values filled in. */
export function t(id: MessageId, values?: Values): string {
  const dit = variante(id);
  if (values === undefined) return i18n._(dit);
  const message: unknown = i18n.messages[dit];
  // In Dutch « de » is an article.
  if (langue === 'nl' || typeof message !== 'string') return i18n._(dit, values);
  return elider(message, values, (v) => i18n._(dit, v));
}

/** Whether `id` is a known message; for ids composed from data, such as `kit.touche.${key}`. */
export function hasMessage(id: string): id is MessageId {
  return Object.hasOwn(i18n.messages, id);
}
