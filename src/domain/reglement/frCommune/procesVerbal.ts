import type { Regles } from '../pack.ts';
import { cgct } from './sources.ts';

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
      valeur: ['chef', 'secretaire'],
      source: cgct('L2121-15 et L2121-23', 'Signés par le maire et le ou les secrétaires.'),
    },
  ],
  arretPv: [
    { valeur: 'debut-seance-suivante', source: cgct('L2121-15', 'Arrêté au commencement de la séance suivante.') },
  ],
  delaiPublicationPv: [
    {
      valeur: { jours: 7, depuis: 'seance-qui-arrete' },
      source: cgct(
        'L2121-15',
        'Dans la semaine qui suit la séance au cours de laquelle il a été arrêté : en ligne lorsque le site existe, et un exemplaire papier à la disposition du public.',
      ),
    },
  ],
  pvPapier: [
    { valeur: true, source: cgct('L2121-15', 'Un exemplaire sur papier est mis à la disposition du public.') },
  ],
};
