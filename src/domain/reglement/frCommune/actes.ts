import type { Regles } from '../pack.ts';
import { cgct, REFORME_2022, VEILLE_REFORME_2022 } from './sources.ts';

/** Electronic transmission by the largest bodies (loi NOTRe, art. 128), from this day. */
export const TRANSMISSION_ELECTRONIQUE = '2020-08-07';
export const VEILLE_TRANSMISSION_ELECTRONIQUE = '2020-08-06';

export const ACTES: Pick<
  Regles,
  | 'delaiListe'
  | 'listePublication'
  | 'publicationActes'
  | 'delaiPublicationActes'
  | 'entreeEnVigueur'
  | 'dureeMiseEnLigne'
  | 'transmission'
  | 'copieConseillers'
  | 'delaiRecours'
  | 'numeroDeliberation'
  | 'registre'
  | 'decisionsDelegation'
  | 'reglementInterieurObligatoire'
> = {
  delaiListe: [
    {
      valeur: { jours: 7, depuis: 'seance' },
      au: VEILLE_REFORME_2022,
      source: cgct(
        'L2121-25',
        'Avant le 1er juillet 2022, c’est le compte rendu de la séance qui est affiché, dans la semaine.',
        'a-confirmer',
      ),
    },
    {
      valeur: { jours: 7, depuis: 'seance' },
      du: REFORME_2022,
      source: cgct(
        'L2121-25',
        'Dans un délai d’une semaine, la liste des délibérations examinées est affichée et mise en ligne.',
      ),
    },
  ],
  listePublication: [
    {
      valeur: { affichage: true, site: false },
      au: VEILLE_REFORME_2022,
      source: cgct('L2121-25', 'Compte rendu affiché dans la semaine, avant le 1er juillet 2022.', 'a-confirmer'),
    },
    {
      valeur: { affichage: true, site: true },
      du: REFORME_2022,
      source: cgct('L2121-25', 'Affichée à la mairie et mise en ligne lorsque le site existe.', 'secondaire'),
    },
  ],
  publicationActes: [
    {
      valeur: { defaut: 'electronique', choix: ['electronique', 'affichage', 'papier'] },
      source: cgct(
        'L2131-1',
        'Moins de 3 500 habitants : choix par délibération ; à défaut, publication électronique.',
      ),
    },
    {
      valeur: { defaut: 'electronique', choix: ['electronique'] },
      population: { min: 3500 },
      source: cgct('L2131-1', '3 500 habitants et plus : publication électronique.'),
    },
    {
      valeur: { defaut: 'affichage', choix: ['affichage', 'papier'] },
      au: VEILLE_REFORME_2022,
      source: cgct(
        'L2131-1',
        'Avant le 1er juillet 2022 : affichage ou publication, au recueil des actes administratifs s’il y en a un.',
        'a-confirmer',
      ),
    },
  ],
  delaiPublicationActes: [
    {
      valeur: { jours: 0, depuis: 'seance' },
      portee: 'sans-objet',
      source: cgct('L2131-1', 'Aucun délai : l’acte n’entre en vigueur qu’une fois publié.', 'secondaire'),
    },
  ],
  entreeEnVigueur: [
    {
      valeur: { jours: 0 },
      source: cgct('L2131-1', 'Exécutoire de plein droit une fois publié ou notifié et, s’il y est soumis, transmis.'),
    },
  ],
  dureeMiseEnLigne: [
    {
      valeur: { mois: 0 },
      au: VEILLE_REFORME_2022,
      portee: 'sans-objet',
      source: cgct('R2131-1', 'Avant le 1er juillet 2022, aucune mise en ligne n’est due.', 'a-confirmer'),
    },
    { valeur: { mois: 2 }, du: REFORME_2022, source: cgct('R2131-1', 'En ligne pendant deux mois au moins.') },
  ],
  transmission: [
    {
      valeur: { joursActesIndividuels: 15, deliberations: 'sans-delai-legal', electroniqueObligatoire: false },
      source: cgct(
        'L2131-1 et L2131-2',
        'Décisions individuelles et contrats : quinze jours après la signature.',
        'secondaire',
      ),
    },
    {
      valeur: { joursActesIndividuels: 15, deliberations: 'sans-delai-legal', electroniqueObligatoire: true },
      population: { min: 50001 },
      du: TRANSMISSION_ELECTRONIQUE,
      source: cgct('L2131-1', 'Plus de 50 000 habitants : transmission électronique depuis août 2020.', 'secondaire'),
    },
  ],
  copieConseillers: [
    {
      valeur: { convocation: false, listeMois: 0, pvMois: 0 },
      portee: 'sans-objet',
      source: cgct('L5211-40-2', 'Ne concerne que les intercommunalités.', 'secondaire'),
    },
  ],
  delaiRecours: [
    {
      valeur: { mois: 2 },
      source: {
        article: 'Code de justice administrative R421-1',
        texte: 'Deux mois à compter de la publication.',
        confiance: 'a-confirmer',
      },
    },
  ],
  numeroDeliberation: [
    {
      valeur: { motif: '{annee}-{numero:3}', parAnnee: true },
      source: cgct('R2121-9', 'Chaque affaire porte un numéro d’ordre ; la forme annuelle est un usage.', 'secondaire'),
    },
  ],
  registre: [
    {
      valeur: { reliureMois: 60, papier: true, tables: ['date', 'objet'] },
      population: { max: 999 },
      source: cgct(
        'R2121-9',
        'Registre sur papier, coté et paraphé ; moins de 1 000 habitants : reliure tous les cinq ans.',
      ),
    },
    {
      valeur: { reliureMois: 12, papier: true, tables: ['date', 'objet'] },
      population: { min: 1000 },
      source: cgct('R2121-9', 'Registre sur papier, coté et paraphé ; feuillets reliés au plus tard en fin d’année.'),
    },
  ],
  decisionsDelegation: [
    {
      valeur: { compteRenduAChaqueSeance: true },
      source: cgct(
        'L2122-23',
        'Le maire rend compte à chaque réunion obligatoire des décisions prises par délégation (L2122-22).',
        'secondaire',
      ),
    },
  ],
  reglementInterieurObligatoire: [
    { valeur: false, source: cgct('L2121-8', 'Facultatif sous 1 000 habitants.', 'secondaire') },
    {
      valeur: true,
      population: { min: 1000 },
      source: cgct('L2121-8', '1 000 habitants et plus : dans les six mois de l’installation.', 'secondaire'),
    },
  ],
};
