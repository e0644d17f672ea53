import type { Regles } from '../pack.ts';
import { cgct } from './sources.ts';

export const SCRUTINS: Pick<
  Regles,
  | 'natureVote'
  | 'majorite'
  | 'partage'
  | 'voteOrdinaire'
  | 'presidenceVoteEnDernier'
  | 'demandePublic'
  | 'demandeSecret'
  | 'conflitDeDemandes'
  | 'matieresSecretes'
  | 'secretNominations'
  | 'tours'
  | 'ballottage'
  | 'egaliteElection'
  | 'egaliteListes'
  | 'electionAdjoints'
  | 'candidatureUnique'
  | 'huisClos'
> = {
  natureVote: [
    {
      valeur: 'decision',
      source: cgct('L2121-29', 'Le conseil règle par ses délibérations les affaires de la commune.', 'a-confirmer'),
    },
  ],
  majorite: [
    {
      valeur: { fraction: [1, 2], strict: true },
      source: cgct(
        'L2121-20',
        'Majorité absolue des suffrages exprimés ; les abstentions, les blancs et les nuls n’en sont pas.',
      ),
    },
  ],
  partage: [
    {
      valeur: { ordinaire: 'voix-presidence', public: 'voix-presidence', secret: 'rejet', presidenceAbstenue: 'rejet' },
      source: cgct(
        'L2121-20',
        'Majorité absolue des suffrages exprimés ; en cas de partage, et sauf scrutin secret, la voix du président est prépondérante.',
      ),
    },
  ],
  voteOrdinaire: [
    {
      valeur: 'main-levee',
      source: cgct('L2121-21', 'Le vote à main levée convient (CE, 22 janvier 1960).', 'secondaire'),
    },
  ],
  presidenceVoteEnDernier: [
    {
      valeur: false,
      portee: 'sans-objet',
      source: cgct('L2121-21', 'Aucun ordre n’est imposé.', 'a-confirmer'),
    },
  ],
  demandePublic: [
    {
      valeur: { fraction: [1, 4], strict: false },
      source: cgct('L2121-21', 'Scrutin public à la demande du quart des membres présents.'),
    },
  ],
  demandeSecret: [
    {
      valeur: { fraction: [1, 3], strict: false },
      source: cgct('L2121-21', 'Scrutin secret à la demande du tiers des membres présents.'),
    },
  ],
  conflitDeDemandes: [
    {
      valeur: 'secret',
      source: cgct(
        'L2121-21',
        'Lorsque les deux sont demandés, le scrutin secret l’emporte (CE, 15 mai 1908).',
        'secondaire',
      ),
    },
  ],
  matieresSecretes: [
    {
      valeur: ['nomination', 'presentation'],
      source: cgct(
        'L2121-21',
        'Nominations et présentations ; le tiers des membres présents peut le demander pour toute affaire.',
      ),
    },
  ],
  secretNominations: [
    {
      valeur: { obligatoire: true, dispenseParUnanimite: true },
      source: cgct(
        'L2121-21',
        'Nominations et présentations au scrutin secret ; le conseil peut y renoncer à l’unanimité, sauf texte contraire (maire, adjoints).',
      ),
    },
  ],
  tours: [
    {
      valeur: {
        nomination: { absolue: 2, total: 3 },
        // Code électoral L288: the relative majority is enough at the second round.
        'delegues-senatoriaux': { absolue: 1, total: 2 },
      },
      source: cgct(
        'L2121-21 et L2122-7',
        'Majorité absolue aux deux premiers tours, relative au troisième. Délégués sénatoriaux (code électoral L288) : relative dès le second.',
      ),
    },
  ],
  ballottage: [
    {
      valeur: { parSiege: 0 },
      portee: 'sans-objet',
      source: cgct('L2121-21', 'Chacun peut se présenter à chaque tour.', 'a-confirmer'),
    },
  ],
  egaliteElection: [
    { valeur: 'plus-age', source: cgct('L2121-21 et L2122-7', 'À égalité de voix, le plus âgé est élu.') },
  ],
  egaliteListes: [
    {
      valeur: 'plus-age',
      source: cgct(
        'L2122-7-2',
        'À égalité de suffrages, la liste dont la moyenne d’âge est la plus élevée.',
        'a-confirmer',
      ),
    },
  ],
  electionAdjoints: [
    {
      valeur: 'uninominal',
      source: cgct(
        'L2122-7-1',
        'Moins de 1 000 habitants, jusqu’aux élections de mars 2026 : un par un.',
        'a-confirmer',
      ),
    },
    {
      valeur: 'liste',
      population: { min: 1000 },
      source: cgct('L2122-7-2', 'Au scrutin de liste, à la majorité absolue.', 'a-confirmer'),
    },
    {
      valeur: 'liste',
      du: '2026-03-15',
      source: cgct(
        'L2122-7-2',
        'Depuis les élections de mars 2026 (loi n° 2025-444), au scrutin de liste partout.',
        'a-confirmer',
      ),
    },
  ],
  candidatureUnique: [
    {
      valeur: 'sans-vote',
      source: cgct(
        'L2121-21',
        'Une seule candidature ou une seule liste après appel, pour une commission ou un organisme extérieur : effet immédiat, lecture par le maire.',
      ),
    },
  ],
  huisClos: [
    {
      valeur: {
        membres: 3,
        presidence: true,
        majorite: 'absolue-presents-ou-representes',
        sansDebat: true,
        deDroit: [],
        apresPartiePublique: false,
      },
      source: cgct(
        'L2121-18',
        'À la demande de trois membres ou du maire, sans débat, à la majorité absolue des membres présents ou représentés.',
      ),
    },
  ],
};
