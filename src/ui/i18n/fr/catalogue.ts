import { premier } from './premier.ts';
import { suite } from './suite.ts';

/** Every visible word of the application in French, by id; ICU MessageFormat. */
export const fr = { ...premier, ...suite } as const;

export type MessageId = keyof typeof fr;
/** The shape of another language: every id, nothing else. */
export type Catalogue = Readonly<Record<MessageId, string>>;
