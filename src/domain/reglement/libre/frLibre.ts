import { nonFixe, regle } from '../composer.ts';
import { cgct } from '../frCommune/sources.ts';
import type { Pack } from '../pack.ts';
import type { Source } from '../parametre.ts';
import { MOTS_FR_LIBRE } from './mots.ts';
import { neutre } from './neutre.ts';

const LIBRE: Source = {
  article: 'Règlement intérieur ou pacte de gouvernance',
  texte: 'La loi ne fixe rien : le règlement intérieur ou le pacte de l’assemblée décide. À compléter.',
  confiance: 'a-confirmer',
};

/** Conférence des maires, conseil de territoire, commission: bodies that the law leaves to their own rules. */
export const FR_LIBRE: Pack = {
  entete: {
    id: 'fr-libre',
    version: 'fr-libre@2026-11',
    pays: 'FR',
    zone: 'Europe/Paris',
    langue: 'fr',
    locale: 'fr-FR',
    langues: ['fr'],
    mots: MOTS_FR_LIBRE,
    texte: cgct('L2121-22, L5211-11-2 et L5211-11-3', 'Commissions, pacte de gouvernance, conférence des maires.'),
  },
  regles: {
    ...neutre(LIBRE),
    natureVote: regle(
      'avis',
      cgct('L2121-22 et L5211-11-3', 'L’assemblée donne un avis ; elle n’a pas de pouvoir de décision.', 'secondaire'),
    ),
    convocateur: regle('chef', cgct('L5211-11-3', 'À l’initiative du président, sur un ordre du jour déterminé.')),
    demandeReunion: regle(
      { part: { fraction: [1, 3], strict: false } },
      cgct('L5211-11-3', 'Conférence des maires : à la demande du tiers des maires, dans la limite de quatre par an.'),
    ),
    partage: [
      {
        valeur: {
          ordinaire: 'voix-presidence',
          public: 'voix-presidence',
          secret: 'rejet',
          presidenceAbstenue: 'rejet',
        },
        portee: 'non-fixe',
        source: { ...LIBRE, texte: 'Par analogie avec le conseil municipal ; le règlement de l’assemblée décide.' },
      },
    ],
    egaliteElection: regle(
      'plus-age',
      cgct('L2121-21', 'Par analogie avec le conseil municipal : le plus âgé est élu.', 'a-confirmer'),
    ),
    copieConseillers: nonFixe(
      { convocation: false, listeMois: 0, pvMois: 0 },
      cgct('L5211-40-2', 'Les avis de la conférence des maires vont aux conseillers municipaux.', 'a-confirmer'),
    ),
  },
  imperatifs: [],
};
