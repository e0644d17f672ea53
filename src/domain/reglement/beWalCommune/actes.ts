import { nonFixe, regle, sansObjet } from '../composer.ts';
import type { Regles } from '../pack.ts';
import { cdld, DECRET_2024, VEILLE_DECRET_2024 } from './sources.ts';

export const ACTES_WAL: Pick<
  Regles,
  | 'secretaireObligatoire'
  | 'redacteurPv'
  | 'contenusPv'
  | 'nomsAuPv'
  | 'pvAvantSeance'
  | 'quiSigne'
  | 'arretPv'
  | 'delaiPublicationPv'
  | 'delaiListe'
  | 'listePublication'
  | 'publicationActes'
  | 'delaiPublicationActes'
  | 'entreeEnVigueur'
  | 'transmission'
  | 'reglementInterieurObligatoire'
> = {
  secretaireObligatoire: sansObjet(
    false,
    cdld('L1132-1', 'Aucun membre n’est secrétaire : le directeur général rédige.'),
  ),
  redacteurPv: regle(
    'administration',
    cdld('L1132-1', 'Le procès-verbal est rédigé par le directeur général.', 'secondaire'),
  ),
  contenusPv: regle(
    [
      'date-et-heure',
      'presidence',
      'membres-presents-ou-representes',
      'quorum',
      'ordre-du-jour',
      'deliberations-et-rapports',
      'resultat-des-scrutins',
      'suites-sans-decision',
    ],
    cdld(
      'L1132-2',
      'Dans l’ordre chronologique, tous les objets mis en discussion, la suite réservée à ceux sans décision, et clairement toutes les décisions.',
      'secondaire',
    ),
  ),
  nomsAuPv: regle(
    'contre-et-abstentions',
    cdld(
      'L1122-27',
      'Vote public : le total des voix pour, le nombre et le nom des membres qui ont voté contre ou se sont abstenus.',
      'secondaire',
    ),
  ),
  pvAvantSeance: regle(
    { jours: 7, francs: true },
    cdld(
      'L1122-16',
      'À la disposition des conseillers sept jours francs avant la réunion (avec l’ordre du jour en cas d’urgence).',
    ),
  ),
  quiSigne: regle(['chef', 'redacteur'], cdld('L1122-16', 'Signé par le bourgmestre et le directeur général.')),
  arretPv: regle(
    'fin-seance-suivante',
    cdld('L1122-16', 'Adopté si aucune observation n’est faite avant la fin de la séance.'),
  ),
  delaiPublicationPv: nonFixe(
    { jours: 0, depuis: 'seance-qui-arrete' },
    cdld('L1122-29', 'Aucun délai de publication du procès-verbal n’a été lu.'),
  ),
  delaiListe: sansObjet({ jours: 0, depuis: 'seance' }, cdld('L1122-29', 'Aucune liste des délibérations n’est due.')),
  listePublication: sansObjet(
    { affichage: false, site: false },
    cdld('L1122-29', 'Aucune liste des délibérations n’est due.'),
  ),
  publicationActes: [
    {
      valeur: { defaut: 'affichage', choix: ['affichage', 'electronique'] },
      au: VEILLE_DECRET_2024,
      source: cdld('L1133-1', 'Règlements et ordonnances publiés par affiche.', 'secondaire'),
    },
    {
      valeur: { defaut: 'electronique', choix: ['electronique'] },
      du: DECRET_2024,
      source: cdld(
        'L1133-1 (décret du 27 mars 2024)',
        'Règlements et ordonnances publiés sur le site de la commune, au lieu de l’affiche ; date à vérifier.',
        'secondaire',
      ),
    },
  ],
  delaiPublicationActes: nonFixe(
    { jours: 0, depuis: 'seance' },
    cdld('L1133-1', 'Aucun délai de publication n’a été lu.'),
  ),
  entreeEnVigueur: regle(
    { jours: 5 },
    cdld(
      'L1133-2',
      'Obligatoires le cinquième jour après la publication, sauf si le texte en dispose autrement.',
      'secondaire',
    ),
  ),
  transmission: nonFixe(
    { joursActesIndividuels: 0, deliberations: 'sans-delai-legal', electroniqueObligatoire: false },
    cdld('L3111-1 et suivants', 'Tutelle de la Région : quels actes, dans quel délai, reste à lire.'),
  ),
  reglementInterieurObligatoire: regle(true, cdld('L1122-18', 'Le conseil arrête un règlement d’ordre intérieur.')),
};
