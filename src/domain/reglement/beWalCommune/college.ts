import { aConfirmer, nonFixe, regle, sansObjet } from '../composer.ts';
import type { Regles } from '../pack.ts';
import { REGLES_WAL } from './regles.ts';
import { cdld } from './sources.ts';

const NON_PUBLIC = 'Les réunions du collège ne sont pas publiques.';

/** What the collège communal has of its own; the rest is the council's, to be confirmed for it. */
export const REGLES_WAL_COLLEGE: Regles = {
  ...aConfirmer(REGLES_WAL, 'Règle du conseil communal, à vérifier pour le collège.'),
  convocateur: regle('chef', cdld('L1123-20', 'Le bourgmestre convoque les réunions extraordinaires.', 'secondaire')),
  delaiConvocation: regle(
    { jours: 2, ancre: 'reception', francs: true },
    cdld(
      'L1123-20 et L1123-21',
      'Réunion extraordinaire : par écrit, à domicile, deux jours francs, sauf urgence. Les jours ordinaires sont fixés d’avance.',
      'secondaire',
    ),
  ),
  delaiPremiereSeance: nonFixe({ jours: 0, ancre: 'reception', francs: false }, cdld('L1123-20', 'Texte non lu.')),
  delaiSecondeConvocation: nonFixe({ jours: 0, ancre: 'reception', francs: false }, cdld('L1123-20', 'Texte non lu.')),
  noteSynthese: sansObjet(false, cdld('L1123-20', NON_PUBLIC)),
  projetDeliberation: sansObjet(false, cdld('L1123-20', NON_PUBLIC)),
  delaiProjetsEnLigne: sansObjet({ jours: 0, francs: false }, cdld('L1123-20', NON_PUBLIC)),
  publiciteConvocation: sansObjet({ affichage: false, registre: false, site: false }, cdld('L1123-20', NON_PUBLIC)),
  delaiPublicite: sansObjet({ jours: 0, francs: false }, cdld('L1123-20', NON_PUBLIC)),
  ajoutPoint: nonFixe(
    { permis: true, jours: 0, francs: false, note: false, executifExclu: false },
    cdld('L1123-20', 'Le règlement du collège en décide.'),
  ),
  pointHorsOrdreDuJour: nonFixe({ regle: 'libre' }, cdld('L1123-20', 'Le règlement du collège en décide.')),
  frequenceMinimale: nonFixe(
    { fois: 0, mois: 12 },
    cdld('L1123-20', 'Aux jours fixés par le règlement, et aussi souvent qu’il le faut.', 'secondaire'),
  ),
  demandeReunion: nonFixe({ part: { fraction: [0, 1], strict: false } }, cdld('L1123-20', 'Texte non lu.')),
  publiciteSeances: regle('non-publique', cdld('L1123-20', NON_PUBLIC, 'secondaire')),
  huisClos: sansObjet(
    {
      membres: 0,
      presidence: false,
      majorite: 'deux-tiers-presents',
      sansDebat: true,
      deDroit: [],
      apresPartiePublique: false,
    },
    cdld('L1123-20', NON_PUBLIC, 'secondaire'),
  ),
  quorum: regle(
    { fraction: [1, 2], strict: true },
    cdld('L1123-22', 'Plus de la moitié des membres sont présents.', 'secondaire'),
  ),
  convocationSansQuorum: nonFixe(
    4,
    cdld('L1123-22', 'Aucune convocation qui dispense du quorum n’a été lue pour le collège.'),
  ),
  partage: regle(
    {
      ordinaire: 'ajournement',
      public: 'ajournement',
      secret: 'ajournement',
      presidenceAbstenue: 'ajournement',
      presidenceAuPartage: 3,
    },
    cdld(
      'L1123-22',
      'Parité : remis à une autre réunion, ou un conseiller est appelé. La voix du bourgmestre décide si la majorité a d’abord déclaré l’urgence, ou à la troisième parité.',
    ),
  ),
  contenusPv: regle(
    ['date-et-heure', 'presidence', 'membres-presents-ou-representes', 'resultat-des-scrutins'],
    cdld(
      'L1123-20 et L1132-1',
      'Seules les décisions figurent au procès-verbal et au registre ; elles seules ont effet.',
      'secondaire',
    ),
  ),
  nomsAuPv: sansObjet(
    'scrutin-public',
    cdld('L1123-20 et L1132-1', 'Seules les décisions figurent au procès-verbal : aucun vote n’y est nommé.'),
  ),
  pvAvantSeance: nonFixe({ jours: 0, francs: false }, cdld('L1123-20', 'Texte non lu.')),
  arretPv: nonFixe('seance-ordinaire-suivante', cdld('L1123-20', 'Texte non lu.')),
  reglementInterieurObligatoire: nonFixe(false, cdld('L1123-20', 'Texte non lu.')),
};
