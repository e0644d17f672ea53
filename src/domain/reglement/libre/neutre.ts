import { nonFixe } from '../composer.ts';
import type { Delai, DelaiConvocation, EffetDeport, Part } from '../formes.ts';
import type { Regles } from '../pack.ts';
import type { Source } from '../parametre.ts';

const AUCUN_DELAI: DelaiConvocation = { jours: 0, ancre: 'envoi', francs: false };
const AUCUN: Delai = { jours: 0, francs: false };
/** Nobody in particular is needed. */
const PERSONNE: Part = { fraction: [0, 1], strict: false };
const MAJORITE: Part = { fraction: [1, 2], strict: true };
const SANS_EFFET: EffetDeport = { comptePresent: true, compteEnExercice: true };

/** Every parameter with a value that hinders nobody: what a body follows while its own texts are not known. */
export function neutre(source: Source): Regles {
  const libre = <T>(valeur: T) => nonFixe(valeur, source);
  return {
    convocateur: libre('presidence'),
    delaiConvocation: libre(AUCUN_DELAI),
    delaiUrgence: libre(AUCUN_DELAI),
    delaiPremiereSeance: libre(AUCUN_DELAI),
    delaiSecondeConvocation: libre(AUCUN_DELAI),
    noteSynthese: libre(false),
    projetDeliberation: libre(false),
    delaiProjetsEnLigne: libre(AUCUN),
    canalConvocation: libre({ defaut: 'electronique', surDemande: ['papier', 'remise-en-main-propre'] }),
    publiciteConvocation: libre({ affichage: false, registre: false, site: false }),
    delaiPublicite: libre(AUCUN),
    ajoutPoint: libre({ ...AUCUN, permis: true, note: false, executifExclu: false }),
    pointHorsOrdreDuJour: libre({ regle: 'libre' }),
    frequenceMinimale: libre({ fois: 0, mois: 12 }),
    demandeReunion: libre({ part: PERSONNE }),
    publiciteSeances: libre('non-publique'),
    visioconference: libre({ regime: 'permise', scrutinSecret: true }),
    quorum: libre(PERSONNE),
    convocationSansQuorum: libre(1),
    deportPersonnel: libre(SANS_EFFET),
    deportRepresentation: libre(SANS_EFFET),
    retraitCompte: libre(SANS_EFFET),
    pouvoirs: libre({ permis: true, parMandataire: 1, seancesConsecutives: 3, motifsLongs: [] }),
    natureVote: libre('decision'),
    majorite: libre(MAJORITE),
    partage: libre({ ordinaire: 'inconnu', public: 'inconnu', secret: 'inconnu', presidenceAbstenue: 'inconnu' }),
    voteOrdinaire: libre('main-levee'),
    presidenceVoteEnDernier: libre(false),
    demandePublic: libre(PERSONNE),
    demandeSecret: libre(PERSONNE),
    conflitDeDemandes: libre('secret'),
    matieresSecretes: libre([]),
    secretNominations: libre({ obligatoire: false, dispenseParUnanimite: true }),
    tours: libre({ nomination: { absolue: 2, total: 3 }, 'delegues-senatoriaux': { absolue: 1, total: 2 } }),
    ballottage: libre({ parSiege: 0 }),
    egaliteElection: libre('plus-age'),
    egaliteListes: libre('plus-age'),
    electionAdjoints: libre('uninominal'),
    candidatureUnique: libre('vote'),
    huisClos: libre({
      membres: 0,
      presidence: true,
      majorite: 'absolue-presents-ou-representes',
      sansDebat: false,
      deDroit: [],
      apresPartiePublique: false,
    }),
    secretaireObligatoire: libre(false),
    redacteurPv: libre('administration'),
    contenusPv: libre(['date-et-heure', 'membres-presents-ou-representes', 'ordre-du-jour', 'resultat-des-scrutins']),
    nomsAuPv: libre('scrutin-public'),
    pvAvantSeance: libre(AUCUN),
    quiSigne: libre(['presidence']),
    arretPv: libre('debut-seance-suivante'),
    delaiPublicationPv: libre({ jours: 0, depuis: 'seance-qui-arrete' }),
    pvPapier: libre(false),
    delaiListe: libre({ jours: 0, depuis: 'seance' }),
    listePublication: libre({ affichage: false, site: false }),
    publicationActes: libre({ defaut: 'electronique', choix: ['electronique', 'affichage', 'papier'] }),
    delaiPublicationActes: libre({ jours: 0, depuis: 'seance' }),
    entreeEnVigueur: libre({ jours: 0 }),
    dureeMiseEnLigne: libre({ mois: 0 }),
    transmission: libre({
      joursActesIndividuels: 0,
      deliberations: 'sans-delai-legal',
      electroniqueObligatoire: false,
    }),
    copieConseillers: libre({ convocation: false, listeMois: 0, pvMois: 0 }),
    delaiRecours: libre({ mois: 2 }),
    numeroDeliberation: libre({ motif: '{annee}-{numero:3}', parAnnee: true }),
    registre: libre({ reliureMois: 12, papier: false, tables: ['date', 'objet'] }),
    decisionsDelegation: libre({ compteRenduAChaqueSeance: false }),
    reglementInterieurObligatoire: libre(false),
  };
}
