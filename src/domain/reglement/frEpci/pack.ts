import { aConfirmer } from '../composer.ts';
import { FR_COMMUNE } from '../frCommune/pack.ts';
import { cgct } from '../frCommune/sources.ts';
import { IMPERATIFS } from '../imperatifs.ts';
import type { Pack } from '../pack.ts';
import { MOTS_FR_CCAS, MOTS_FR_EPCI, MOTS_FR_SYNDICAT } from './mots.ts';
import { REGLES_FR_EPCI } from './regles.ts';
import { SYNDICAT } from './syndicat.ts';

const FRANCE = { pays: 'FR', zone: 'Europe/Paris', langue: 'fr', locale: 'fr-FR', langues: ['fr'] } as const;

/** Conseil of a communauté or métropole; its bureau too, when it deliberates by delegation. */
export const FR_EPCI: Pack = {
  entete: {
    ...FRANCE,
    id: 'fr-epci',
    version: 'fr-epci@2026-11',
    mots: MOTS_FR_EPCI,
    texte: cgct('L5211-1 et suivants', 'Fonctionnement de l’organe délibérant d’un EPCI.'),
  },
  regles: REGLES_FR_EPCI,
  imperatifs: IMPERATIFS,
};

/** Syndicat de communes: the rules of an EPCI, its own articles not read, save what L5211-3 and L5211-11 say of it. */
export const FR_SYNDICAT: Pack = {
  entete: {
    ...FRANCE,
    id: 'fr-syndicat',
    version: 'fr-syndicat@2026-11',
    mots: MOTS_FR_SYNDICAT,
    texte: cgct('L5211-1 et L5711-1', 'Comité d’un syndicat de communes ou mixte fermé.', 'a-confirmer'),
  },
  regles: { ...aConfirmer(REGLES_FR_EPCI, 'Règle de l’EPCI, à vérifier dans les statuts du syndicat.'), ...SYNDICAT },
  imperatifs: [],
};

/** Board of a CCAS: the municipal rules until CASF R123-16 and following are read. */
export const FR_CCAS: Pack = {
  entete: {
    ...FRANCE,
    id: 'fr-ccas',
    version: 'fr-ccas@2026-11',
    mots: MOTS_FR_CCAS,
    texte: {
      article: 'CASF R123-16 et suivants',
      texte: 'Conseil d’administration du centre communal d’action sociale.',
      confiance: 'a-confirmer',
    },
  },
  regles: aConfirmer(FR_COMMUNE.regles, 'Règle du conseil municipal, à vérifier (CASF R123-16 et suivants).'),
  imperatifs: [],
};
