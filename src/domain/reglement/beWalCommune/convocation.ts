import { nonFixe, regle } from '../composer.ts';
import type { Regles } from '../pack.ts';
import { cdld } from './sources.ts';

export const CONVOCATION_WAL: Pick<
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
  convocateur: regle('college', cdld('L1122-12', 'Le collège communal convoque le conseil.', 'secondaire')),
  delaiConvocation: regle(
    { jours: 7, ancre: 'reception', francs: true },
    cdld(
      'L1122-13',
      'Sept jours francs avant la réunion ; ni le jour de la réception ni celui de la réunion ne comptent.',
      'secondaire',
    ),
  ),
  delaiUrgence: regle(
    { jours: 0, ancre: 'reception', francs: false },
    cdld('L1122-13', '« Sauf les cas d’urgence » : aucun minimum n’est fixé.', 'secondaire'),
  ),
  delaiPremiereSeance: nonFixe(
    { jours: 7, ancre: 'reception', francs: true },
    cdld('L1122-13', 'Séance d’installation : texte non lu, le délai ordinaire est montré.'),
  ),
  delaiSecondeConvocation: regle(
    { jours: 2, ancre: 'reception', francs: true },
    cdld('L1122-13', 'Deuxième et troisième convocations : deux jours francs.', 'secondaire'),
  ),
  noteSynthese: regle(
    true,
    cdld('L1122-24', 'Chaque point est accompagné d’une note de synthèse explicative.', 'secondaire'),
  ),
  projetDeliberation: regle(
    true,
    cdld('L1122-24', 'Tout point qui appelle une décision est accompagné d’un projet de délibération.', 'secondaire'),
  ),
  delaiProjetsEnLigne: [
    {
      valeur: { jours: 0, francs: false },
      portee: 'sans-objet',
      au: '2023-03-31',
      source: cdld('L1122-24', 'Avant le décret du 18 mai 2022, aucune mise en ligne des projets.'),
    },
    {
      valeur: { jours: 5, francs: true },
      du: '2023-04-01',
      source: cdld(
        'décret du 18 mai 2022',
        'Projets et notes des points publics en ligne au plus tard cinq jours francs avant le conseil ; l’entrée en vigueur dépend de la taille de la commune, à vérifier.',
        'secondaire',
      ),
    },
  ],
  canalConvocation: [
    {
      valeur: { defaut: 'papier', surDemande: ['electronique'] },
      au: '2018-12-02',
      source: cdld('L1122-13', 'Au domicile ; par courriel à la demande écrite.', 'secondaire'),
    },
    {
      valeur: { defaut: 'electronique', surDemande: ['papier', 'remise-en-main-propre'] },
      du: '2018-12-03',
      source: cdld('L1122-13', 'Par courriel ; sur papier à la demande. Date et texte à vérifier.'),
    },
  ],
  publiciteConvocation: regle(
    { affichage: true, registre: false, site: true },
    cdld('L1122-14', 'Lieu, jour, heure et ordre du jour affichés à la maison communale et mis en ligne.'),
  ),
  delaiPublicite: regle({ jours: 7, francs: true }, cdld('L1122-14', 'Dans les mêmes délais que la convocation.')),
  ajoutPoint: regle(
    { permis: true, jours: 5, francs: true, note: true, executifExclu: true },
    cdld(
      'L1122-24',
      'Un conseiller remet son point au bourgmestre cinq jours francs avant la réunion au moins, avec une note ou un projet ; un membre du collège ne le peut pas.',
    ),
  ),
  pointHorsOrdreDuJour: regle(
    { regle: 'urgence', part: { fraction: [2, 3], strict: false }, nomsAuPv: true },
    cdld(
      'L1122-24',
      'Seulement en cas d’urgence, déclarée par les deux tiers des membres présents ; leurs noms au procès-verbal.',
    ),
  ),
  frequenceMinimale: regle({ fois: 10, mois: 12 }, cdld('L1122-11', 'Au moins dix fois par an.', 'secondaire')),
  demandeReunion: regle(
    { part: { fraction: [1, 3], strict: false } },
    cdld(
      'L1122-12',
      'À la demande du tiers des membres en fonction, aux jour et heure indiqués ; le quart l’année qui suit moins de dix réunions.',
      'secondaire',
    ),
  ),
  publiciteSeances: regle('publique', cdld('L1122-20', 'Les séances sont publiques ; le budget l’est toujours.')),
  visioconference: [
    {
      valeur: { regime: 'exclue', scrutinSecret: false },
      au: '2021-09-30',
      source: cdld('L6511-1 à L6511-3', 'Hors régime de la pandémie, avant le 1er octobre 2021.'),
    },
    {
      valeur: { regime: 'exceptionnelle', scrutinSecret: true },
      du: '2021-10-01',
      source: cdld(
        'L6511-1 à L6511-3',
        'Régime exceptionnel : la convocation dit les motifs, le nom commercial de l’outil et une brève explication technique (texte lu). Le scrutin secret à distance est à vérifier.',
      ),
    },
  ],
};
