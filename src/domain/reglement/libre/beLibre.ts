import { MOTS_BE_LIBRE } from '../beWalCommune/mots.ts';
import { nonFixe } from '../composer.ts';
import type { Pack } from '../pack.ts';
import type { Source } from '../parametre.ts';
import { neutre } from './neutre.ts';

const CONVENTION: Source = {
  article: 'Convention ou règlement de l’assemblée',
  texte: 'Le CDLD ne fixe rien : l’assemblée, informelle, suit sa convention. À compléter.',
  confiance: 'a-confirmer',
};

/** Conférence des bourgmestres and other informal bodies: no quorum, opinions, notes of what was concluded. */
export const BE_LIBRE: Pack = {
  entete: {
    id: 'be-libre',
    version: 'be-libre@2026-11',
    pays: 'BE',
    zone: 'Europe/Brussels',
    langue: 'fr',
    locale: 'fr-BE',
    langues: ['fr'],
    mots: MOTS_BE_LIBRE,
    texte: CONVENTION,
  },
  regles: {
    ...neutre(CONVENTION),
    natureVote: nonFixe('avis', {
      ...CONVENTION,
      texte: 'L’assemblée dégage un avis ou un consensus ; elle n’adopte rien.',
    }),
    partage: nonFixe(
      { ordinaire: 'rejet', public: 'rejet', secret: 'rejet', presidenceAbstenue: 'rejet' },
      { ...CONVENTION, texte: 'Sans majorité, l’avis n’est pas favorable ; la convention de l’assemblée décide.' },
    ),
  },
  imperatifs: [],
};
