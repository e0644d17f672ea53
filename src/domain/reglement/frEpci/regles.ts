import { ACTES, TRANSMISSION_ELECTRONIQUE, VEILLE_TRANSMISSION_ELECTRONIQUE } from '../frCommune/actes.ts';
import { CONVOCATION } from '../frCommune/convocation.ts';
import { PROCES_VERBAL } from '../frCommune/procesVerbal.ts';
import { QUORUM } from '../frCommune/quorum.ts';
import { SCRUTINS } from '../frCommune/scrutins.ts';
import { cgct, REFORME_2022, VEILLE_REFORME_2022 } from '../frCommune/sources.ts';
import { regle } from '../composer.ts';
import type { Regles } from '../pack.ts';

/** The rules of a conseil municipal of the upper thresholds (L5211-1), with those that are the EPCI's own. */
export const REGLES_FR_EPCI: Regles = {
  ...CONVOCATION,
  ...QUORUM,
  ...SCRUTINS,
  ...PROCES_VERBAL,
  ...ACTES,
  convocateur: regle('chef', cgct('L5211-11', 'L’organe délibérant se réunit sur convocation du président.')),
  delaiConvocation: regle(
    { jours: 5, ancre: 'envoi', francs: true },
    cgct('L5211-1 et L2121-12', 'Cinq jours francs, quelle que soit la population.'),
  ),
  delaiUrgence: regle(
    { jours: 1, ancre: 'envoi', francs: true },
    cgct('L5211-1 et L2121-12', 'En cas d’urgence, sans être inférieur à un jour franc ; le président en rend compte.'),
  ),
  delaiPremiereSeance: regle(
    { jours: 5, ancre: 'envoi', francs: true },
    cgct('L5211-1 et L2121-12', 'Aucun délai propre à l’installation n’a été lu : le délai ordinaire.', 'a-confirmer'),
  ),
  noteSynthese: regle(
    true,
    cgct('L5211-1 et L2121-12', 'Une note explicative de synthèse sur chaque affaire, quelle que soit la population.'),
  ),
  frequenceMinimale: regle({ fois: 1, mois: 3 }, cgct('L5211-11', 'Au moins une fois par trimestre.')),
  demandeReunion: regle(
    { part: { fraction: [1, 3], strict: false }, joursAuPlus: 30 },
    cgct('L5211-1 et L2121-9', 'À la demande motivée du tiers des membres.'),
  ),
  visioconference: [
    {
      valeur: { regime: 'exclue', scrutinSecret: false },
      au: '2022-07-31',
      source: cgct('L5211-11-1', 'Hors régime d’urgence, avant le 1er août 2022.', 'a-confirmer'),
    },
    {
      valeur: { regime: 'permise', scrutinSecret: false, memeLieuMois: 6 },
      du: '2022-08-01',
      source: cgct(
        'L5211-11-1',
        'Sur décision du président, dans plusieurs lieux ouverts au public et retransmis en direct : scrutin public seulement ; ni élection du président et du bureau, ni budget primitif, ni désignation de délégués ; une réunion en un seul lieu au moins par semestre.',
      ),
    },
  ],
  pouvoirs: QUORUM.pouvoirs.map((valeur) => ({
    ...valeur,
    source: {
      ...valeur.source,
      texte: `${valeur.source.texte ?? ''} Le suppléant siège d’abord ; le pouvoir ne sert que s’il est empêché (L5211-6, à confirmer).`,
    },
  })),
  electionAdjoints: regle(
    'uninominal',
    cgct('L5211-2', 'Vice-présidents et membres du bureau élus un par un.', 'a-confirmer'),
  ),
  huisClos: regle(
    {
      membres: 5,
      presidence: true,
      majorite: 'absolue-presents-ou-representes',
      sansDebat: true,
      deDroit: [],
      apresPartiePublique: false,
    },
    cgct(
      'L5211-11',
      'À la demande de cinq membres ou du président, sans débat, à la majorité absolue des membres présents ou représentés.',
    ),
  ),
  publicationActes: [
    {
      valeur: { defaut: 'affichage', choix: ['affichage', 'papier'] },
      au: VEILLE_REFORME_2022,
      source: cgct('L5211-3 et L2131-1', 'Avant le 1er juillet 2022 : affichage ou publication.', 'a-confirmer'),
    },
    {
      valeur: { defaut: 'electronique', choix: ['electronique'] },
      du: REFORME_2022,
      source: cgct('L5211-3 et L2131-1', 'EPCI à fiscalité propre : publication électronique, sans choix.'),
    },
  ],
  transmission: [
    {
      valeur: { joursActesIndividuels: 15, deliberations: 'sans-delai-legal', electroniqueObligatoire: false },
      au: VEILLE_TRANSMISSION_ELECTRONIQUE,
      source: cgct('L5211-3 et L2131-1', 'Transmission sur papier ou électronique jusqu’en août 2020.', 'a-confirmer'),
    },
    {
      valeur: { joursActesIndividuels: 15, deliberations: 'sans-delai-legal', electroniqueObligatoire: true },
      du: TRANSMISSION_ELECTRONIQUE,
      source: cgct('L5211-3 et L2131-1', 'EPCI à fiscalité propre : transmission électronique depuis août 2020.'),
    },
  ],
  copieConseillers: [
    {
      valeur: { convocation: false, listeMois: 0, pvMois: 0 },
      au: '2019-12-28',
      portee: 'sans-objet',
      source: cgct('L5211-40-2', 'Avant la loi du 27 décembre 2019, aucune copie n’était due.', 'a-confirmer'),
    },
    {
      valeur: { convocation: true, listeMois: 1, pvMois: 0 },
      du: '2019-12-29',
      au: VEILLE_REFORME_2022,
      source: cgct(
        'L5211-40-2',
        'Avant le 1er juillet 2022 : la convocation et la note, puis le compte rendu dans le mois de la séance.',
        'a-confirmer',
      ),
    },
    {
      valeur: { convocation: true, listeMois: 1, pvMois: 1 },
      du: REFORME_2022,
      source: cgct(
        'L5211-40-2',
        'Aux conseillers municipaux des communes membres : la convocation et la note avant chaque réunion, la liste des délibérations dans le mois de la séance, le procès-verbal dans le mois de la séance qui l’arrête.',
        'secondaire',
      ),
    },
  ],
  registre: regle(
    { reliureMois: 12, papier: true, tables: ['date', 'objet'] },
    cgct(
      'R2121-9 et R5211-1',
      'Registre sur papier, coté et paraphé ; feuillets reliés en fin d’année.',
      'a-confirmer',
    ),
  ),
  decisionsDelegation: regle(
    { compteRenduAChaqueSeance: true },
    cgct('L5211-10', 'Le président rend compte des décisions prises par délégation, à chaque réunion.', 'a-confirmer'),
  ),
  reglementInterieurObligatoire: regle(true, cgct('L5211-1 et L2121-8', 'Obligatoire, quelle que soit la population.')),
};
