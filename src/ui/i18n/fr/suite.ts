import { aide } from './aide.ts';
import { annuaire } from './annuaire.ts';
import { convoquer } from './convoquer.ts';
import { premierjour } from './premierjour.ts';
import { preparer } from './preparer.ts';
import { publier } from './publier.ts';
import { rediger } from './rediger.ts';
import { registre } from './registre.ts';
import { reglages } from './reglages.ts';
import { tenir } from './tenir.ts';

/** The words of the other screens, loaded with the first of them. */
export const suite = {
  ...premierjour,
  ...annuaire,
  ...preparer,
  ...convoquer,
  ...tenir,
  ...rediger,
  ...publier,
  ...registre,
  ...reglages,
  ...aide,
} as const;
