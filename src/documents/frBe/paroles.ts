import * as deliberation from '../fr/deliberation.ts';
import { FR } from '../fr/paroles.ts';
import { quorumAvec } from '../fr/quorum.ts';
import { enLettres } from '../fr/typo.ts';
import type { Paroles } from '../paroles/paroles.ts';
import * as presence from './presence.ts';
import { EMARGEMENT, empechement, POUVOIR, representes } from './procuration.ts';

/** « septante et un », « nonante-neuf »: Belgium counts by tens as far as eighty goes. */
export function enLettresDeBelgique(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 999) return String(n);
  const reste = n % 100;
  const dizaine = reste >= 90 ? 'nonante' : reste >= 70 && reste < 80 ? 'septante' : undefined;
  if (dizaine === undefined) return enLettres(n);
  const unite = reste % 10;
  const dit = unite === 0 ? dizaine : unite === 1 ? `${dizaine} et un` : `${dizaine}-${enLettres(unite)}`;
  return n < 100 ? dit : `${enLettres(n - reste).replace(/cents$/u, 'cent')} ${dit}`;
}

/** French of Belgium: what it says otherwise than French of France; the words of offices come from the pack. */
export const FR_BE: Paroles = {
  ...FR,
  quorum: quorumAvec(enLettresDeBelgique),
  presence: { ...FR.presence, ...presence },
  convocation: { ...FR.convocation, empechement, POUVOIR, EMARGEMENT },
  ouverture: { ...FR.ouverture, representes },
  deliberation: {
    ...deliberation,
    fait: 'Fait en séance, à la date que dessus.',
  },
};
