import type { Pack } from '../pack.ts';
import { ACTES } from './actes.ts';
import { CONVOCATION } from './convocation.ts';
import { MOTS_FR_COMMUNE } from './mots.ts';
import { IMPERATIFS } from '../imperatifs.ts';
import { PROCES_VERBAL } from './procesVerbal.ts';
import { QUORUM } from './quorum.ts';
import { siegesFrCommune } from './sieges.ts';
import { SCRUTINS } from './scrutins.ts';

/** Conseil municipal of a French commune outside Alsace-Moselle. */
export const FR_COMMUNE: Pack = {
  entete: {
    id: 'fr-commune',
    version: 'fr-commune@2026-11',
    pays: 'FR',
    zone: 'Europe/Paris',
    langue: 'fr',
    locale: 'fr-FR',
    langues: ['fr'],
    mots: MOTS_FR_COMMUNE,
    texte: {
      article: 'CGCT, deuxième partie, livre Ier, titre II, chapitre Ier',
      texte: 'Fonctionnement du conseil municipal.',
      confiance: 'verifie',
    },
  },
  regles: { ...CONVOCATION, ...QUORUM, ...SCRUTINS, ...PROCES_VERBAL, ...ACTES },
  sieges: siegesFrCommune,
  imperatifs: IMPERATIFS,
};
