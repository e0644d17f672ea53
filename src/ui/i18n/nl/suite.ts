import { aide } from './aide.ts';
import { annuaire } from './annuaire.ts';
import { comptes } from './comptes.ts';
import { convoquer } from './convoquer.ts';
import { divergences } from './divergences.ts';
import { elu } from './elu.ts';
import { entrer } from './entrer.ts';
import { historique } from './historique.ts';
import { operation } from './operation.ts';
import { premierjour } from './premierjour.ts';
import { preparer } from './preparer.ts';
import { publier } from './publier.ts';
import { rediger } from './rediger.ts';
import { registre } from './registre.ts';
import { reglages } from './reglages.ts';
import { reprendre } from './reprendre.ts';
import { serveur } from './serveur.ts';
import { tenir } from './tenir.ts';
import { territoire } from './territoire.ts';

/** The Dutch words of the other screens. */
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
  ...comptes,
  ...divergences,
  ...elu,
  ...entrer,
  ...historique,
  ...operation,
  ...reprendre,
  ...serveur,
  ...territoire,
} as const;
