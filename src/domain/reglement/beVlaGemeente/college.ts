import { nonFixe, regle, sansObjet } from '../composer.ts';
import type { Regles } from '../pack.ts';
import { REGLES_VLA } from './regles.ts';
import { DIGITAAL, dlb, VEILLE_DIGITAAL } from './sources.ts';

const REGLEMENT = 'Het reglement van het college bepaalt het.';
const reglement = dlb('54', REGLEMENT, 'a-confirmer');

/** What the college has of its own (articles 50 to 54); articles 27, 34 and 35 apply to it by analogy. */
export const REGLES_VLA_COLLEGE: Regles = {
  ...REGLES_VLA,
  convocateur: regle(
    'chef',
    dlb(
      '50',
      'In spoedeisende gevallen roept de burgemeester buitengewone vergaderingen bijeen, op de dag en het uur die hij bepaalt.',
    ),
  ),
  delaiConvocation: nonFixe({ jours: 0, ancre: 'envoi', francs: false }, reglement),
  delaiUrgence: nonFixe({ jours: 0, ancre: 'envoi', francs: false }, reglement),
  delaiPremiereSeance: nonFixe({ jours: 0, ancre: 'envoi', francs: false }, reglement),
  delaiSecondeConvocation: nonFixe({ jours: 0, ancre: 'envoi', francs: false }, reglement),
  noteSynthese: nonFixe(false, reglement),
  projetDeliberation: nonFixe(false, reglement),
  publiciteConvocation: sansObjet({ affichage: false, registre: false, site: false }, dlb('50', 'Niet openbaar.')),
  delaiPublicite: sansObjet({ jours: 0, francs: false }, dlb('50', 'Niet openbaar.')),
  ajoutPoint: nonFixe({ permis: true, jours: 0, francs: false, note: false, executifExclu: false }, reglement),
  pointHorsOrdreDuJour: nonFixe({ regle: 'libre' }, reglement),
  frequenceMinimale: nonFixe({ fois: 0, mois: 12 }, reglement),
  demandeReunion: nonFixe({ part: { fraction: [0, 1], strict: false } }, reglement),
  publiciteSeances: regle('non-publique', dlb('50', 'De vergaderingen van het college zijn niet openbaar.')),
  visioconference: [
    {
      valeur: { regime: 'exclue', scrutinSecret: false },
      au: VEILLE_DIGITAAL,
      source: dlb('54', 'Voor 14 augustus 2021 kende het artikel geen digitale vergadering.', 'a-confirmer'),
    },
    {
      valeur: { regime: 'permise', scrutinSecret: true },
      du: DIGITAAL,
      source: dlb(
        '54',
        'Digitaal of hybride volgens het reglement van het college. Geheime stemming op afstand: na te gaan.',
        'a-confirmer',
      ),
    },
  ],
  deportRepresentation: regle(
    { comptePresent: true, compteEnExercice: true },
    dlb('27 en 50', 'Geen verbod voor wie alleen als vertegenwoordiger van de gemeente optreedt.'),
  ),
  nomsAuPv: sansObjet(
    'scrutin-public',
    dlb('278, § 2', 'De notulen van het college vermelden alleen de beslissingen, niet hoe elk lid heeft gestemd.'),
  ),
  quiSigne: regle(
    ['presidence', 'redacteur'],
    dlb('277 en 279, § 2', 'Ondertekend door de burgemeester en de algemeen directeur.'),
  ),
  quorum: regle({ fraction: [1, 2], strict: true }, dlb('50', 'De meerderheid van de leden is aanwezig.')),
  convocationSansQuorum: nonFixe(4, dlb('50', 'Geen oproeping zonder quorum gelezen.', 'a-confirmer')),
  partage: regle(
    {
      ordinaire: 'ajournement',
      public: 'ajournement',
      secret: 'ajournement',
      presidenceAbstenue: 'ajournement',
      discipline: 'rejet',
      presidenceAuPartage: 2,
    },
    dlb(
      '53',
      'Bij staking van stemmen verdaagd naar de volgende vergadering; de burgemeester beslist als de meerderheid vooraf de hoogdringendheid uitsprak, of bij de tweede opeenvolgende staking. In tuchtzaken verworpen.',
    ),
  ),
  majorite: regle({ fraction: [1, 2], strict: true }, dlb('53', 'Meerderheid van de uitgebrachte stemmen.')),
  huisClos: sansObjet(
    {
      membres: 0,
      presidence: false,
      majorite: 'deux-tiers-presents',
      sansDebat: true,
      deDroit: [],
      apresPartiePublique: false,
    },
    dlb('50', 'Niet openbaar.'),
  ),
  contenusPv: regle(
    ['date-et-heure', 'presidence', 'membres-presents-ou-representes', 'resultat-des-scrutins'],
    dlb('50', 'Alleen de beslissingen staan in de notulen.'),
  ),
  pvAvantSeance: sansObjet(
    { jours: 0, francs: false },
    dlb(
      '50',
      'Goedgekeurd gaan ze naar de gemeenteraadsleden, uiterlijk op de dag van de vergadering die volgt op die van de goedkeuring.',
    ),
  ),
  arretPv: regle('seance-ordinaire-suivante', dlb('50', 'Goedgekeurd op de volgende gewone vergadering.')),
  delaiPublicationPv: sansObjet(
    { jours: 0, depuis: 'seance-qui-arrete' },
    dlb('50', 'Notulen van het college worden niet bekendgemaakt.', 'a-confirmer'),
  ),
  reglementInterieurObligatoire: regle(true, dlb('54', 'Het college stelt zijn eigen reglement vast.')),
};
