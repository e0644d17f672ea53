import { IMPERATIFS } from '../imperatifs.ts';
import type { Pack } from '../pack.ts';
import { REGLES_VLA_COLLEGE } from './college.ts';
import { MOTS_BE_VLA_COLLEGE, MOTS_BE_VLA_GEMEENTE } from './mots.ts';
import { REGLES_VLA } from './regles.ts';
import { dlb, DLB_DEPUIS } from './sources.ts';

const VLAANDEREN = { pays: 'BE', zone: 'Europe/Brussels', langue: 'nl', locale: 'nl-BE', langues: ['nl'] } as const;

export const BE_VLA_GEMEENTE: Pack = {
  entete: {
    ...VLAANDEREN,
    id: 'be-vla-gemeente',
    version: 'be-vla-gemeente@2026-11',
    mots: MOTS_BE_VLA_GEMEENTE,
    texte: dlb('6 tot 40', 'Gemeenteraad. Gelezen in de Franse bekendmaking; de Nederlandse tekst is de officiële.'),
  },
  regles: REGLES_VLA,
  depuis: DLB_DEPUIS,
  imperatifs: IMPERATIFS,
};

export const BE_VLA_COLLEGE: Pack = {
  entete: {
    ...VLAANDEREN,
    id: 'be-vla-college',
    version: 'be-vla-college@2026-11',
    mots: MOTS_BE_VLA_COLLEGE,
    texte: dlb('50 tot 54', 'College van burgemeester en schepenen.'),
  },
  regles: REGLES_VLA_COLLEGE,
  depuis: DLB_DEPUIS,
  imperatifs: IMPERATIFS,
};
