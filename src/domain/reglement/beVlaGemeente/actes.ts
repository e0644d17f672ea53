import { regle, sansObjet } from '../composer.ts';
import type { Regles } from '../pack.ts';
import { dlb } from './sources.ts';

export const ACTES_VLA: Pick<
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
  secretaireObligatoire: sansObjet(false, dlb('277', 'De algemeen directeur stelt de notulen op.')),
  redacteurPv: regle('administration', dlb('277', 'Onder de verantwoordelijkheid van de algemeen directeur.')),
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
      'teneur-des-discussions',
    ],
    dlb(
      '278',
      'Chronologisch alle besproken onderwerpen, het gevolg van de punten zonder beslissing, alle beslissingen en uitslagen; een zittingsverslag of een opname van het openbare deel. Besloten punten: alleen de beslissing.',
    ),
  ),
  nomsAuPv: regle(
    'tous-sauf-unanimite',
    dlb('278', 'Hoe elk lid heeft gestemd, behalve bij geheime stemming; niet nodig bij eenparigheid.'),
  ),
  pvAvantSeance: regle(
    { jours: 8, francs: true },
    dlb(
      '32',
      'De notulen van de vorige vergadering liggen ten minste acht dagen vooraf ter beschikking, spoed uitgezonderd.',
    ),
  ),
  quiSigne: regle(
    ['presidence', 'redacteur'],
    dlb('32, 277 en 279', 'Ondertekend door de voorzitter en de algemeen directeur.'),
  ),
  arretPv: regle(
    'fin-seance-suivante',
    dlb('32', 'Zonder opmerking tijdens de vergadering gelden de notulen als goedgekeurd.'),
  ),
  delaiPublicationPv: regle(
    { jours: 10, depuis: 'seance-qui-arrete', ouvrable: true },
    dlb(
      '285 tot 287',
      'De notulen van de raad worden bekendgemaakt; de termijn van tien dagen is na te gaan.',
      'a-confirmer',
    ),
  ),
  delaiListe: regle(
    { jours: 10, depuis: 'seance', ouvrable: true },
    dlb(
      '285, 287 en 291',
      'Lijst van de besluiten met een beknopte omschrijving, binnen tien dagen nadat ze genomen zijn; een laatste dag op een zaterdag, zondag of feestdag schuift door naar de eerstvolgende werkdag.',
    ),
  ),
  listePublication: regle({ affichage: false, site: true }, dlb('285', 'Op de webtoepassing van de gemeente.')),
  publicationActes: regle(
    { defaut: 'electronique', choix: ['electronique'] },
    dlb('286 en 287', 'Reglementen in hun geheel op de webtoepassing, met de datum en de klachtenmogelijkheid.'),
  ),
  delaiPublicationActes: regle(
    { jours: 10, depuis: 'seance', ouvrable: true },
    dlb('286, 287 en 291', 'Reglementen en de andere besluiten van artikel 286, met hun inhoud, binnen tien dagen.'),
  ),
  entreeEnVigueur: regle({ jours: 5 }, dlb('288', 'De vijfde dag na de bekendmaking; een register bewijst ze.')),
  transmission: regle(
    { joursActesIndividuels: 0, deliberations: 'jour-de-la-publication', electroniqueObligatoire: true },
    dlb('330', 'Gemeld aan de toezichthouder op de dag van de bekendmaking.', 'secondaire'),
  ),
  reglementInterieurObligatoire: regle(
    true,
    dlb('38', 'Bij het begin van de zittingsperiode stelt de raad een huishoudelijk reglement vast.'),
  ),
};
