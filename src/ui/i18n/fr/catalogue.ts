import { aide } from './aide.ts';
import { annuaire } from './annuaire.ts';
import { aujourdhui } from './aujourdhui.ts';
import { convoquer } from './convoquer.ts';
import { kit } from './kit.ts';
import { premierjour } from './premierjour.ts';
import { preparer } from './preparer.ts';
import { publier } from './publier.ts';
import { rediger } from './rediger.ts';
import { refus } from './refus.ts';
import { registre } from './registre.ts';
import { reglages } from './reglages.ts';
import { shell } from './shell.ts';
import { tenir } from './tenir.ts';

/** Every visible word of the application in French, by id; ICU MessageFormat. */
export const fr = {
  ...shell,
  ...kit,
  ...refus,
  ...aujourdhui,
  ...annuaire,
  ...preparer,
  ...convoquer,
  ...tenir,
  ...rediger,
  ...publier,
  ...registre,
  ...reglages,
  ...aide,
  ...premierjour,
} as const;

export type MessageId = keyof typeof fr;
/** The shape of another language: every id, nothing else. */
export type Catalogue = Readonly<Record<MessageId, string>>;
