import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { fr } from './fr/catalogue.ts';
import type { Catalogue, MessageId } from './fr/catalogue.ts';

export type { MessageId } from './fr/catalogue.ts';

const catalogues: Readonly<Record<string, Catalogue>> = { fr };

export const i18n = setupI18n();
i18n.setMessagesCompiler(compileMessage);
i18n.load({ fr: { ...fr } });
i18n.activate('fr');

/** Languages whose catalogue is complete, as BCP 47 codes. */
export const langues = Object.keys(catalogues);

export type Values = Readonly<Record<string, string | number>>;

/** The message `id` in the current language, with its ICU values filled in. */
export function t(id: MessageId, values?: Values): string {
  return values ? i18n._(id, values) : i18n._(id);
}

/** Whether `id` is a known message; for ids composed from data, such as `kit.touche.${key}`. */
export function hasMessage(id: string): id is MessageId {
  return Object.hasOwn(fr, id);
}
