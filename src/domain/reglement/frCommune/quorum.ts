import type { Regles } from '../pack.ts';
import { POUVOIRS_DEROGATOIRES, QUORUM_DEROGATOIRE } from './derogations.ts';
import { cgct, LOI_2025_1249 } from './sources.ts';

export const QUORUM: Pick<
  Regles,
  'quorum' | 'convocationSansQuorum' | 'deportPersonnel' | 'deportRepresentation' | 'retraitCompte' | 'pouvoirs'
> = {
  quorum: [
    {
      valeur: { fraction: [1, 2], strict: true },
      source: cgct(
        'L2121-17',
        'La majorité des membres en exercice est présente, à l’ouverture et chaque fois qu’une affaire est soumise ; les pouvoirs ne comptent pas.',
      ),
    },
    ...QUORUM_DEROGATOIRE,
  ],
  convocationSansQuorum: [
    {
      valeur: 2,
      source: cgct(
        'L2121-17',
        'Après une seconde convocation, le conseil délibère sans quorum, sur les mêmes affaires.',
      ),
    },
  ],
  deportPersonnel: [
    {
      valeur: { comptePresent: false, compteEnExercice: true },
      au: '2025-12-23',
      source: cgct('L2131-11', 'Le membre intéressé à l’affaire ne compte pas parmi les présents.', 'a-confirmer'),
    },
    {
      valeur: { comptePresent: false, compteEnExercice: true },
      du: '2025-12-24',
      source: {
        ...LOI_2025_1249,
        article: 'CGCT L2131-11',
        // The statute says he must not take part; that he stays in the base of the quorum is a reading.
        confiance: 'a-confirmer',
      },
    },
  ],
  deportRepresentation: [
    {
      valeur: { comptePresent: false, compteEnExercice: true },
      au: '2022-02-22',
      source: cgct(
        'L2131-11',
        'Avant 2022, la représentation ne change pas le nombre des membres en exercice.',
        'a-confirmer',
      ),
    },
    {
      valeur: { comptePresent: false, compteEnExercice: false },
      du: '2022-02-23',
      au: '2025-12-23',
      source: cgct(
        'L2131-11',
        'Le représentant désigné (L1111-6, II) n’est pas compté, pour le quorum, parmi les membres en exercice.',
        'a-confirmer',
      ),
    },
    {
      valeur: { comptePresent: false, compteEnExercice: false },
      du: '2025-12-24',
      source: {
        ...LOI_2025_1249,
        article: 'CGCT L2131-11 et L1111-6',
        texte: 'Le représentant désigné (L1111-6, II) n’est pas compté, pour le quorum, parmi les membres en exercice.',
      },
    },
  ],
  retraitCompte: [
    {
      valeur: { comptePresent: false, compteEnExercice: false },
      source: cgct(
        'L2121-14',
        'Le maire se retire au moment du vote de son compte ; le conseil élit son président.',
        'a-confirmer',
      ),
    },
  ],
  pouvoirs: [
    {
      valeur: { permis: true, parMandataire: 1, seancesConsecutives: 3, motifsLongs: ['maladie'] },
      source: cgct(
        'L2121-20',
        'Pouvoir écrit à un collègue de son choix, un seul par conseiller, toujours révocable, trois séances consécutives au plus sauf maladie dûment constatée.',
      ),
    },
    {
      valeur: { permis: true, parMandataire: 1, seancesConsecutives: 3, motifsLongs: ['maladie', 'maternite'] },
      du: '2025-12-24',
      // One pouvoir per member is certain: only the reason that lengthens it is not.
      imperatif: true,
      source: cgct(
        'L2121-20',
        'Pouvoir écrit à un collègue de son choix, un seul par conseiller, toujours révocable, trois séances consécutives au plus sauf maladie dûment constatée ; le congé de maternité, adopté par le Sénat en octobre 2025, reste à confirmer.',
        'a-confirmer',
      ),
    },
    ...POUVOIRS_DEROGATOIRES,
  ],
};
