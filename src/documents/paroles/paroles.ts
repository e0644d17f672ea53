import type { Genre } from './formes.ts';
import type { FR } from '../fr/paroles.ts';

/** The same entries with any words: a catalogue that lacks a sentence, or asks it otherwise, does not compile. */
type Ouvert<T> = T extends Genre | 'n'
  ? Genre | 'n'
  : T extends string
    ? string
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Ouvert<R>
      : T extends readonly (infer U)[]
        ? readonly Ouvert<U>[]
        : T extends object
          ? { readonly [K in keyof T]: Ouvert<T[K]> }
          : T;

/** Sentences of the documents in one language. */
export type Paroles = Ouvert<typeof FR>;
