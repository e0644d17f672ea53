import type { Regles } from '../pack.ts';
import { VISIOCONFERENCE_DEROGATOIRE } from './derogations.ts';
import { cgct } from './sources.ts';

/** From this population a commune follows the longer delay and sends the note de synthèse. */
const SEUIL_3500 = { min: 3500 };
const SEUIL_1000 = { min: 1000 };

export const CONVOCATION: Pick<
  Regles,
  | 'convocateur'
  | 'delaiConvocation'
  | 'delaiUrgence'
  | 'delaiPremiereSeance'
  | 'delaiSecondeConvocation'
  | 'noteSynthese'
  | 'projetDeliberation'
  | 'delaiProjetsEnLigne'
  | 'canalConvocation'
  | 'publiciteConvocation'
  | 'delaiPublicite'
  | 'ajoutPoint'
  | 'pointHorsOrdreDuJour'
  | 'frequenceMinimale'
  | 'demandeReunion'
  | 'publiciteSeances'
  | 'visioconference'
> = {
  convocateur: [{ valeur: 'chef', source: cgct('L2121-10', 'Toute convocation est faite par le maire.') }],
  delaiConvocation: [
    {
      valeur: { jours: 3, ancre: 'envoi', francs: true },
      source: cgct('L2121-11', 'Moins de 3 500 habitants : trois jours francs au moins avant la réunion.'),
    },
    {
      valeur: { jours: 5, ancre: 'envoi', francs: true },
      population: SEUIL_3500,
      source: cgct('L2121-12', '3 500 habitants et plus : cinq jours francs au moins avant la réunion.'),
    },
  ],
  delaiUrgence: [
    {
      valeur: { jours: 1, ancre: 'envoi', francs: true },
      source: cgct(
        'L2121-11',
        'En cas d’urgence, le délai peut être abrégé sans être inférieur à un jour franc ; le maire en rend compte dès l’ouverture et le conseil se prononce sur l’urgence.',
      ),
    },
    {
      valeur: { jours: 1, ancre: 'envoi', francs: true },
      population: SEUIL_3500,
      source: cgct(
        'L2121-12',
        'En cas d’urgence, le délai peut être abrégé sans être inférieur à un jour franc ; le maire en rend compte dès l’ouverture et le conseil se prononce sur l’urgence.',
      ),
    },
  ],
  delaiPremiereSeance: [
    {
      valeur: { jours: 3, ancre: 'envoi', francs: true },
      source: cgct(
        'L2121-7',
        'Première réunion après un renouvellement général : trois jours francs dans toutes les communes.',
        'secondaire',
      ),
    },
  ],
  delaiSecondeConvocation: [
    {
      valeur: { jours: 3, ancre: 'envoi', francs: true },
      source: cgct(
        'L2121-17',
        'Quorum non atteint : nouvelle convocation à trois jours au moins d’intervalle, quelle que soit la population. Comptés ici en jours francs, par prudence.',
        'a-confirmer',
      ),
    },
  ],
  noteSynthese: [
    {
      valeur: false,
      source: cgct('L2121-12', 'Moins de 3 500 habitants : la note n’est due que pour une installation classée.'),
    },
    {
      valeur: true,
      population: SEUIL_3500,
      source: cgct('L2121-12', 'Une note explicative de synthèse sur chaque affaire est jointe à la convocation.'),
    },
  ],
  projetDeliberation: [
    {
      valeur: false,
      portee: 'sans-objet',
      source: cgct('L2121-12', 'La loi n’exige pas que les projets partent avec la convocation.', 'secondaire'),
    },
  ],
  delaiProjetsEnLigne: [
    {
      valeur: { jours: 0, francs: false },
      portee: 'sans-objet',
      source: cgct('L2121-12', 'Aucune mise en ligne des projets avant la séance.', 'secondaire'),
    },
  ],
  canalConvocation: [
    {
      valeur: { defaut: 'papier', surDemande: ['electronique', 'remise-en-main-propre'] },
      au: '2019-12-28',
      source: cgct('L2121-10', 'Convocation écrite, au domicile, ou sous une autre forme à la demande.', 'a-confirmer'),
    },
    {
      valeur: { defaut: 'electronique', surDemande: ['papier', 'remise-en-main-propre'] },
      du: '2019-12-29',
      source: cgct('L2121-10', 'Transmise de manière dématérialisée ou, à la demande du conseiller, par écrit.'),
    },
  ],
  publiciteConvocation: [
    {
      valeur: { affichage: true, registre: true, site: false },
      source: cgct('L2121-10', 'Mentionnée au registre des délibérations, affichée ou publiée.'),
    },
  ],
  delaiPublicite: [
    {
      valeur: { jours: 0, francs: false },
      portee: 'sans-objet',
      source: cgct('L2121-10', 'Affichée ou publiée avec la convocation ; aucun délai propre.', 'secondaire'),
    },
  ],
  ajoutPoint: [
    {
      valeur: { permis: false, jours: 0, francs: false, note: false, executifExclu: false },
      portee: 'sans-objet',
      source: cgct('L2121-10', 'Le maire fixe seul l’ordre du jour.', 'secondaire'),
    },
  ],
  pointHorsOrdreDuJour: [
    {
      valeur: { regle: 'interdit' },
      source: cgct(
        'L2121-10',
        'Aucune délibération sur une question que l’ordre du jour n’indique pas, même si tous y consentent.',
        'secondaire',
      ),
    },
  ],
  frequenceMinimale: [
    { valeur: { fois: 1, mois: 3 }, source: cgct('L2121-7', 'Le conseil se réunit au moins une fois par trimestre.') },
  ],
  demandeReunion: [
    {
      valeur: { part: { fraction: [1, 2], strict: true }, joursAuPlus: 30 },
      source: cgct('L2121-9', 'Moins de 1 000 habitants : à la demande de la majorité des membres.', 'secondaire'),
    },
    {
      valeur: { part: { fraction: [1, 3], strict: false }, joursAuPlus: 30 },
      population: SEUIL_1000,
      source: cgct('L2121-9', '1 000 habitants et plus : à la demande du tiers des membres.', 'secondaire'),
    },
  ],
  publiciteSeances: [{ valeur: 'publique', source: cgct('L2121-18', 'Les séances sont publiques.') }],
  visioconference: [
    {
      valeur: { regime: 'exclue', scrutinSecret: false },
      source: cgct('L2121-7', 'Pas de visioconférence pour un conseil municipal.', 'secondaire'),
    },
    ...VISIOCONFERENCE_DEROGATOIRE,
  ],
};
