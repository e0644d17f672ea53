import { choix, facultatif, liste, nombre, ouiNon, part, type ChampDeRegle } from './champ.ts';
import type { CanalConvocation, ContenuPv, EgaliteElection, MatiereSecrete, Partage } from './formes.ts';
import type { NomParametre } from './reglement.ts';

const DELAI = [nombre('jours'), ouiNon('francs')];
const DELAI_CONVOCATION = [nombre('jours'), choix(['envoi', 'reception'], 'ancre'), ouiNon('francs')];
const DEPORT = [ouiNon('comptePresent'), ouiNon('compteEnExercice')];
const CANAUX: readonly CanalConvocation[] = ['electronique', 'papier', 'remise-en-main-propre'];
const PARTAGES: readonly Partage[] = ['voix-presidence', 'rejet', 'ajournement', 'inconnu'];
const AGES: readonly EgaliteElection[] = ['plus-age', 'plus-jeune'];
const MATIERES: readonly MatiereSecrete[] = [
  'nomination',
  'presentation',
  'mise-en-disponibilite',
  'suspension-preventive',
  'discipline',
  'fin-de-mandat',
  'personnel',
];
const CONTENUS: readonly ContenuPv[] = [
  'date-et-heure',
  'presidence',
  'membres-presents-ou-representes',
  'secretaire',
  'quorum',
  'ordre-du-jour',
  'deliberations-et-rapports',
  'demandes-de-scrutin',
  'resultat-des-scrutins',
  'suites-sans-decision',
  'teneur-des-discussions',
];

/** What each parameter is made of: it words a value, offers it for change and recognises one that makes no sense. */
export const CHAMPS: Readonly<Record<NomParametre, readonly ChampDeRegle[]>> = {
  convocateur: [choix(['chef', 'presidence', 'college'])],
  delaiConvocation: DELAI_CONVOCATION,
  delaiUrgence: DELAI_CONVOCATION,
  delaiPremiereSeance: DELAI_CONVOCATION,
  delaiSecondeConvocation: DELAI_CONVOCATION,
  noteSynthese: [ouiNon()],
  projetDeliberation: [ouiNon()],
  delaiProjetsEnLigne: DELAI,
  canalConvocation: [choix(CANAUX, 'defaut'), liste(CANAUX, 'surDemande')],
  publiciteConvocation: [ouiNon('affichage'), ouiNon('registre'), ouiNon('site')],
  delaiPublicite: DELAI,
  ajoutPoint: [ouiNon('permis'), ...DELAI, ouiNon('note'), ouiNon('executifExclu')],
  pointHorsOrdreDuJour: [
    choix(['interdit', 'urgence', 'libre'], 'regle'),
    facultatif(part('part')),
    facultatif(ouiNon('nomsAuPv')),
  ],
  frequenceMinimale: [nombre('fois'), nombre('mois')],
  demandeReunion: [
    part('part'),
    facultatif(nombre('joursAuPlus')),
    facultatif(part('siInactif.part')),
    facultatif(nombre('siInactif.semaines')),
  ],
  publiciteSeances: [choix(['publique', 'non-publique'])],
  visioconference: [
    choix(['exclue', 'exceptionnelle', 'permise'], 'regime'),
    ouiNon('scrutinSecret'),
    facultatif(nombre('memeLieuMois')),
  ],
  quorum: [part()],
  convocationSansQuorum: [nombre()],
  deportPersonnel: DEPORT,
  deportRepresentation: DEPORT,
  retraitCompte: DEPORT,
  pouvoirs: [
    ouiNon('permis'),
    nombre('parMandataire'),
    nombre('seancesConsecutives'),
    liste(['maladie', 'maternite'], 'motifsLongs'),
  ],
  natureVote: [choix(['decision', 'avis'])],
  majorite: [part()],
  partage: [
    choix(PARTAGES, 'ordinaire'),
    choix(PARTAGES, 'public'),
    choix(PARTAGES, 'secret'),
    choix(PARTAGES, 'presidenceAbstenue'),
    facultatif(choix(PARTAGES, 'discipline')),
    facultatif(nombre('presidenceAuPartage')),
  ],
  voteOrdinaire: [choix(['main-levee', 'voix-haute'])],
  presidenceVoteEnDernier: [ouiNon()],
  demandePublic: [part()],
  demandeSecret: [part()],
  conflitDeDemandes: [choix(['secret', 'public'])],
  matieresSecretes: [liste(MATIERES)],
  secretNominations: [ouiNon('obligatoire'), ouiNon('dispenseParUnanimite')],
  tours: [
    nombre('nomination.absolue'),
    nombre('nomination.total'),
    nombre('delegues-senatoriaux.absolue'),
    nombre('delegues-senatoriaux.total'),
  ],
  ballottage: [nombre('parSiege')],
  egaliteElection: [choix(AGES)],
  egaliteListes: [choix(AGES)],
  electionAdjoints: [choix(['liste', 'uninominal'])],
  candidatureUnique: [choix(['sans-vote', 'vote'])],
  huisClos: [
    nombre('membres'),
    ouiNon('presidence'),
    choix(['absolue-presents-ou-representes', 'deux-tiers-presents'], 'majorite'),
    ouiNon('sansDebat'),
    liste(['personnes', 'vie-privee'], 'deDroit'),
    ouiNon('apresPartiePublique'),
  ],
  secretaireObligatoire: [ouiNon()],
  redacteurPv: [choix(['secretaire-de-seance', 'administration'])],
  contenusPv: [liste(CONTENUS)],
  nomsAuPv: [choix(['scrutin-public', 'contre-et-abstentions', 'tous-sauf-unanimite'])],
  pvAvantSeance: DELAI,
  quiSigne: [liste(['chef', 'presidence', 'secretaire', 'redacteur', 'presents'])],
  arretPv: [choix(['debut-seance-suivante', 'fin-seance-suivante', 'seance-ordinaire-suivante'])],
  delaiPublicationPv: [nombre('jours'), choix(['seance-qui-arrete'], 'depuis'), facultatif(ouiNon('ouvrable'))],
  pvPapier: [ouiNon()],
  delaiListe: [nombre('jours'), choix(['seance'], 'depuis'), facultatif(ouiNon('ouvrable'))],
  listePublication: [ouiNon('affichage'), ouiNon('site')],
  publicationActes: [
    choix(['electronique', 'affichage'], 'defaut'),
    liste(['electronique', 'affichage', 'papier'], 'choix'),
  ],
  delaiPublicationActes: [nombre('jours'), choix(['seance'], 'depuis'), facultatif(ouiNon('ouvrable'))],
  entreeEnVigueur: [nombre('jours')],
  dureeMiseEnLigne: [nombre('mois')],
  transmission: [
    nombre('joursActesIndividuels'),
    choix(['sans-delai-legal', 'jour-de-la-publication'], 'deliberations'),
    ouiNon('electroniqueObligatoire'),
  ],
  copieConseillers: [ouiNon('convocation'), nombre('listeMois'), nombre('pvMois')],
  delaiRecours: [nombre('mois')],
  numeroDeliberation: [{ nom: 'motif', genre: 'texte' }, ouiNon('parAnnee')],
  registre: [nombre('reliureMois'), ouiNon('papier'), liste(['date', 'objet'], 'tables')],
  decisionsDelegation: [ouiNon('compteRenduAChaqueSeance')],
  reglementInterieurObligatoire: [ouiNon()],
};

export const isNomParametre = (nom: string): nom is NomParametre => Object.hasOwn(CHAMPS, nom);
