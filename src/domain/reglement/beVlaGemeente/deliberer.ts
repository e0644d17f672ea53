import { regle } from '../composer.ts';
import type { Regles } from '../pack.ts';
import { dlb } from './sources.ts';

export const DELIBERER_VLA: Pick<
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
    dlb('26', 'De meerderheid van de zittinghebbende gemeenteraadsleden is aanwezig.'),
  ),
  convocationSansQuorum: regle(
    2,
    dlb(
      '26',
      'Na een tweede oproeping, ongeacht het aantal aanwezigen, over de punten die voor de tweede maal op de agenda staan; de oproeping zegt het en neemt het artikel over.',
    ),
  ),
  deportPersonnel: regle(
    { comptePresent: false, compteEnExercice: true },
    dlb(
      '27',
      'Geen deelname aan de bespreking en de stemming bij een rechtstreeks persoonlijk belang, ook van echtgenoot of verwanten. Wat dat voor het quorum betekent, is na te gaan.',
      'a-confirmer',
    ),
  ),
  deportRepresentation: regle(
    { comptePresent: true, compteEnExercice: true },
    dlb('27', 'Geen verbod voor wie alleen als vertegenwoordiger van de gemeente optreedt.'),
  ),
  pouvoirs: regle(
    { permis: false, parMandataire: 0, seancesConsecutives: 0, motifsLongs: [] },
    dlb('26 en 34', 'Het decreet kent geen volmacht.', 'a-confirmer'),
  ),
  natureVote: regle('decision', dlb('40', 'De gemeenteraad beslist.', 'a-confirmer')),
  majorite: regle(
    { fraction: [1, 2], strict: true },
    dlb('33', 'Meer dan de helft van de uitgebrachte stemmen; onthoudingen tellen niet mee.'),
  ),
  partage: regle(
    { ordinaire: 'rejet', public: 'rejet', secret: 'rejet', presidenceAbstenue: 'rejet' },
    dlb('33', 'Bij staking van stemmen is het voorstel verworpen.'),
  ),
  voteOrdinaire: regle(
    'voix-haute',
    dlb('34', 'Mondeling, of op een gelijkwaardige wijze die het huishoudelijk reglement bepaalt.'),
  ),
  presidenceVoteEnDernier: regle(true, dlb('34', 'De voorzitter stemt het laatst, behalve bij geheime stemming.')),
  demandePublic: regle(
    { fraction: [1, 3], strict: false },
    dlb('34', 'Mondeling telkens als een derde van de aanwezige leden het vraagt.'),
  ),
  matieresSecretes: regle(
    ['nomination', 'fin-de-mandat', 'personnel', 'discipline'],
    dlb(
      '34',
      'Vervallenverklaring van het mandaat, aanwijzing van leden van organen en van vertegenwoordigers en het beëindigen daarvan, individuele personeelszaken.',
    ),
  ),
  secretNominations: regle({ obligatoire: true, dispenseParUnanimite: false }, dlb('34', 'Aanwijzingen zijn geheim.')),
  tours: regle(
    { nomination: { absolue: 1, total: 2 }, 'delegues-senatoriaux': { absolue: 1, total: 2 } },
    dlb('35', 'Afzonderlijke stemming per aanwijzing; zonder volstrekte meerderheid een tweede stemming.'),
  ),
  ballottage: regle({ parSiege: 2 }, dlb('35', 'Tweede stemming tussen de twee kandidaten met de meeste stemmen.')),
  egaliteElection: regle(
    'plus-jeune',
    dlb('35', 'Bij staking van stemmen heeft de jongste de voorkeur, voor de tweede stemming en voor de uitslag.'),
  ),
  candidatureUnique: regle('vote', dlb('34 en 35', 'Ook over één kandidaat wordt gestemd.', 'a-confirmer')),
  huisClos: regle(
    {
      membres: 0,
      presidence: false,
      majorite: 'deux-tiers-presents',
      sansDebat: false,
      deDroit: ['vie-privee'],
      apresPartiePublique: true,
    },
    dlb(
      '28',
      'De voorzitter sluit de deuren voor de persoonlijke levenssfeer; anders met twee derde van de aanwezige leden, gemotiveerd, voor de openbare orde of ernstige bezwaren. Na het openbare deel, tucht uitgezonderd.',
    ),
  ),
};
