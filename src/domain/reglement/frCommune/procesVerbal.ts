import type { Regles } from '../pack.ts';
import { cgct, REFORME_2022, VEILLE_REFORME_2022 } from './sources.ts';

export const PROCES_VERBAL: Pick<
  Regles,
  | 'secretaireObligatoire'
  | 'redacteurPv'
  | 'contenusPv'
  | 'nomsAuPv'
  | 'pvAvantSeance'
  | 'quiSigne'
  | 'arretPv'
  | 'delaiPublicationPv'
  | 'pvPapier'
> = {
  secretaireObligatoire: [
    {
      valeur: true,
      source: cgct(
        'L2121-15',
        'Au début de chacune de ses séances, le conseil nomme un ou plusieurs de ses membres secrétaires.',
      ),
    },
  ],
  redacteurPv: [{ valeur: 'secretaire-de-seance', source: cgct('L2121-15', 'Rédigé par le ou les secrétaires.') }],
  contenusPv: [
    {
      valeur: ['date-et-heure', 'presidence', 'membres-presents-ou-representes', 'secretaire', 'resultat-des-scrutins'],
      au: VEILLE_REFORME_2022,
      portee: 'non-fixe',
      source: cgct(
        'L2121-15',
        'Avant le 1er juillet 2022, la loi ne dresse aucune liste de mentions : l’usage de la commune.',
        'a-confirmer',
      ),
    },
    {
      du: REFORME_2022,
      valeur: [
        'date-et-heure',
        'presidence',
        'membres-presents-ou-representes',
        'secretaire',
        'quorum',
        'ordre-du-jour',
        'deliberations-et-rapports',
        'demandes-de-scrutin',
        'resultat-des-scrutins',
        'teneur-des-discussions',
      ],
      source: cgct('L2121-15', 'Les dix mentions du procès-verbal (rédaction en vigueur depuis le 1er juillet 2022).'),
    },
  ],
  nomsAuPv: [
    {
      valeur: 'scrutin-public',
      au: VEILLE_REFORME_2022,
      source: cgct(
        'L2121-21',
        'Scrutin public : le registre comporte le nom des votants et le sens de leur vote.',
        'a-confirmer',
      ),
    },
    {
      valeur: 'scrutin-public',
      du: REFORME_2022,
      source: cgct('L2121-15', 'Pour les scrutins publics, le nom des votants et le sens de leur vote.'),
    },
  ],
  pvAvantSeance: [
    {
      valeur: { jours: 0, francs: false },
      portee: 'sans-objet',
      source: cgct('L2121-15', 'Arrêté au commencement de la séance suivante, sans délai préalable.', 'secondaire'),
    },
  ],
  quiSigne: [
    {
      valeur: ['presents'],
      au: VEILLE_REFORME_2022,
      source: cgct(
        'L2121-23',
        'Avant le 1er juillet 2022 : signées par tous les membres présents, ou mention de la cause qui les en a empêchés.',
        'secondaire',
      ),
    },
    {
      valeur: ['chef', 'secretaire'],
      du: REFORME_2022,
      source: cgct('L2121-15 et L2121-23', 'Signés par le maire et le ou les secrétaires.'),
    },
  ],
  arretPv: [
    {
      valeur: 'debut-seance-suivante',
      au: VEILLE_REFORME_2022,
      portee: 'non-fixe',
      source: cgct(
        'L2121-15',
        'Avant le 1er juillet 2022, la loi ne dit pas quand le procès-verbal est approuvé ; l’usage est la séance suivante.',
        'a-confirmer',
      ),
    },
    {
      valeur: 'debut-seance-suivante',
      du: REFORME_2022,
      source: cgct('L2121-15', 'Arrêté au commencement de la séance suivante.'),
    },
  ],
  delaiPublicationPv: [
    {
      valeur: { jours: 0, depuis: 'seance-qui-arrete' },
      au: VEILLE_REFORME_2022,
      portee: 'sans-objet',
      source: cgct(
        'L2121-15',
        'Avant le 1er juillet 2022, la loi n’impose pas de publier le procès-verbal.',
        'a-confirmer',
      ),
    },
    {
      valeur: { jours: 7, depuis: 'seance-qui-arrete' },
      du: REFORME_2022,
      source: cgct(
        'L2121-15',
        'Dans la semaine qui suit la séance au cours de laquelle il a été arrêté : en ligne lorsque le site existe, et un exemplaire papier à la disposition du public.',
      ),
    },
  ],
  pvPapier: [
    {
      valeur: false,
      au: VEILLE_REFORME_2022,
      portee: 'sans-objet',
      source: cgct('L2121-15', 'Avant le 1er juillet 2022, aucun exemplaire n’est dû au public.', 'a-confirmer'),
    },
    {
      valeur: true,
      du: REFORME_2022,
      source: cgct('L2121-15', 'Un exemplaire sur papier est mis à la disposition du public.'),
    },
  ],
};
