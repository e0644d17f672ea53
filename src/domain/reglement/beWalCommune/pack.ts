import { aConfirmer } from '../composer.ts';
import { IMPERATIFS } from '../imperatifs.ts';
import type { Pack } from '../pack.ts';
import { REGLES_WAL_COLLEGE } from './college.ts';
import { MOTS_BE_PROVINCE, MOTS_BE_WAL_COLLEGE, MOTS_BE_WAL_COMMUNE } from './mots.ts';
import { REGLES_WAL } from './regles.ts';
import { cdld } from './sources.ts';

const WALLONIE = { pays: 'BE', zone: 'Europe/Brussels', langue: 'fr', locale: 'fr-BE', langues: ['fr'] } as const;

export const BE_WAL_COMMUNE: Pack = {
  entete: {
    ...WALLONIE,
    id: 'be-wal-commune',
    version: 'be-wal-commune@2026-11',
    mots: MOTS_BE_WAL_COMMUNE,
    texte: cdld(
      'L1122-1 et suivants',
      'Conseil communal. Le texte en vigueur après le décret de mars 2024 n’a pas pu être lu en entier.',
    ),
  },
  regles: REGLES_WAL,
  imperatifs: IMPERATIFS,
};

export const BE_WAL_COLLEGE: Pack = {
  entete: {
    ...WALLONIE,
    id: 'be-wal-college',
    version: 'be-wal-college@2026-11',
    mots: MOTS_BE_WAL_COLLEGE,
    texte: cdld('L1123-20 et suivants', 'Collège communal.'),
  },
  regles: REGLES_WAL_COLLEGE,
  imperatifs: IMPERATIFS,
};

/** Comines-Warneton: the code applies as far as the law of 9 August 1988 lets it, which nobody could check. */
export const BE_COMINES_WARNETON: Pack = {
  entete: {
    ...WALLONIE,
    id: 'be-comines-warneton',
    version: 'be-comines-warneton@2026-11',
    mots: MOTS_BE_WAL_COMMUNE,
    texte: {
      article: 'Loi du 9 août 1988 dite de pacification',
      texte: 'Statut spécial : le CDLD s’applique pour autant qu’il soit compatible.',
      confiance: 'a-confirmer',
    },
  },
  regles: aConfirmer(REGLES_WAL, 'Statut spécial (loi du 9 août 1988), à vérifier.'),
  imperatifs: [],
};

export const BE_CONSEIL_PROVINCIAL: Pack = {
  entete: {
    ...WALLONIE,
    id: 'be-conseil-provincial',
    version: 'be-conseil-provincial@2026-11',
    mots: MOTS_BE_PROVINCE,
    texte: cdld('L2212-1 et suivants', 'Conseil provincial : texte non lu.'),
  },
  regles: aConfirmer(REGLES_WAL, 'Règle du conseil communal, à vérifier pour la province (CDLD L2212-1 et suivants).'),
  imperatifs: [],
};
