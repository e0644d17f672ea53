import { regle } from '../composer.ts';
import type { Regles } from '../pack.ts';
import { cdld, DECRET_2024, VEILLE_DECRET_2024 } from './sources.ts';

export const DELIBERER_WAL: Pick<
  Regles,
  | 'quorum'
  | 'convocationSansQuorum'
  | 'deportPersonnel'
  | 'deportRepresentation'
  | 'pouvoirs'
  | 'natureVote'
  | 'majorite'
  | 'partage'
  | 'voteOrdinaire'
  | 'presidenceVoteEnDernier'
  | 'demandePublic'
  | 'matieresSecretes'
  | 'secretNominations'
  | 'tours'
  | 'ballottage'
  | 'egaliteElection'
  | 'candidatureUnique'
  | 'huisClos'
> = {
  quorum: regle(
    { fraction: [1, 2], strict: true },
    cdld('L1122-17', 'La majorité des membres en fonction est présente.'),
  ),
  convocationSansQuorum: regle(
    3,
    cdld(
      'L1122-17',
      'Convoqué deux fois sans quorum, le conseil délibère, après une troisième et dernière convocation, quel que soit le nombre des présents, sur les points inscrits pour la troisième fois.',
      'secondaire',
    ),
  ),
  deportPersonnel: regle(
    { comptePresent: false, compteEnExercice: true },
    cdld(
      'L1122-19',
      'Aucun membre ne peut être présent à la délibération sur un objet auquel il a un intérêt direct, lui ou un parent jusqu’au quatrième degré.',
    ),
  ),
  deportRepresentation: regle(
    { comptePresent: false, compteEnExercice: true },
    cdld('L1122-19', 'Le cas du représentant de la commune n’est pas distingué : à vérifier.'),
  ),
  pouvoirs: regle(
    { permis: false, parMandataire: 0, seancesConsecutives: 0, motifsLongs: [] },
    cdld('L1122-17', 'Le vote est personnel : le conseil ne connaît pas la procuration.'),
  ),
  natureVote: regle('decision', cdld('L1122-30', 'Le conseil règle tout ce qui est d’intérêt communal.')),
  majorite: regle(
    { fraction: [1, 2], strict: true },
    cdld('L1122-26', 'Majorité absolue des suffrages ; abstentions et bulletins nuls ne comptent pas.', 'secondaire'),
  ),
  partage: regle(
    { ordinaire: 'rejet', public: 'rejet', secret: 'rejet', presidenceAbstenue: 'rejet' },
    cdld('L1122-26', 'En cas de parité de voix, la proposition est rejetée.', 'secondaire'),
  ),
  voteOrdinaire: regle(
    'voix-haute',
    cdld('L1122-27', 'À haute voix ; le règlement d’ordre intérieur peut prévoir un mode équivalent.', 'secondaire'),
  ),
  presidenceVoteEnDernier: regle(true, cdld('L1122-27', 'Le président vote en dernier lieu, sauf scrutin secret.')),
  demandePublic: regle(
    { fraction: [1, 3], strict: false },
    cdld('L1122-27', 'À haute voix chaque fois que le tiers des membres présents le demande.', 'secondaire'),
  ),
  matieresSecretes: [
    {
      valeur: ['presentation', 'nomination', 'mise-en-disponibilite', 'suspension-preventive', 'discipline'],
      au: VEILLE_DECRET_2024,
      source: cdld(
        'L1122-27',
        'Présentation de candidats, nominations, mises en disponibilité, suspensions préventives, sanctions disciplinaires.',
        'secondaire',
      ),
    },
    {
      valeur: ['nomination', 'suspension-preventive', 'discipline'],
      du: DECRET_2024,
      source: cdld(
        'L1122-27 (décret du 27 mars 2024)',
        'Le décret de 2024 retire du scrutin secret les présentations de candidats et les mises en disponibilité ; la date d’entrée en vigueur est à vérifier.',
        'secondaire',
      ),
    },
  ],
  secretNominations: regle(
    { obligatoire: true, dispenseParUnanimite: false },
    cdld('L1122-27', 'Les nominations se font au scrutin secret.', 'secondaire'),
  ),
  tours: regle(
    { nomination: { absolue: 1, total: 2 }, 'delegues-senatoriaux': { absolue: 1, total: 2 } },
    cdld('L1122-28', 'Sans majorité absolue au premier tour, ballottage à la pluralité des voix.'),
  ),
  ballottage: regle(
    { parSiege: 2 },
    cdld('L1122-28', 'Entre les mieux placés : deux fois autant de noms que de mandats à conférer.'),
  ),
  egaliteElection: regle('plus-age', cdld('L1122-28', 'À parité de voix, le plus âgé est préféré.')),
  candidatureUnique: regle('vote', cdld('L1122-27 et L1122-28', 'Le vote a lieu même pour une seule candidature.')),
  huisClos: regle(
    {
      membres: 0,
      presidence: false,
      majorite: 'deux-tiers-presents',
      sansDebat: false,
      deDroit: ['personnes'],
      apresPartiePublique: true,
    },
    cdld(
      'L1122-20 à L1122-22',
      'De droit pour les questions de personnes ; sinon aux deux tiers des membres présents, pour l’ordre public ou des inconvénients graves. Le huis clos suit la séance publique.',
    ),
  ),
};
