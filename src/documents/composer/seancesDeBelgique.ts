import '../../domain/reglement/tousLesPacks.ts';
import { fait, noter } from '../../domain/seance/exemple.ts';
import type { Membre, Seance } from '../../domain/seance/seance.ts';

type Ebauche = readonly [id: string, civilite: Membre['civilite'], prenom: string, nom: string, role?: Membre['role']];

/** Members in their order, each a plain one unless told otherwise. */
export const membres = (liste: readonly Ebauche[]): Membre[] =>
  liste.map(([id, civilite, prenom, nom, role = 'conseiller'], i) => ({
    id,
    personneId: `p-${id}`,
    civilite,
    prenom,
    nom,
    role,
    rang: i + 1,
    droitDeVote: true,
  }));

type Point = Parameters<typeof ajouter>[1][number];
function ajouter(
  seance: Seance,
  points: readonly {
    readonly id: string;
    readonly intitule: string;
    readonly genre: string;
    readonly [k: string]: unknown;
  }[],
): Seance {
  return points.reduce(
    (s, point, i) => fait(s, 'addPoint', { id: 's', point: { rang: `a${String(i)}`, ...point } as never }),
    seance,
  );
}

/** A sitting before its opening, with its points. */
export const creer = (entete: Partial<Seance>, liste: readonly Membre[], points: readonly Point[]): Seance =>
  ajouter(
    fait(undefined, 'createSeance', {
      seance: {
        id: 's',
        instanceId: 'i',
        communeId: 'be-1',
        population: 4200,
        date: '2026-09-28',
        heure: '20:00',
        rangConvocation: 1,
        dateConvocation: '2026-09-17',
        affichage: '2026-09-17',
        sieges: liste.length,
        enExercice: liste.length,
        ...entete,
      } as never,
      membres: [...liste],
    }),
    points,
  );

/** An invented conseil communal of Wallonia, prepared: seven members, the bourgmestre and one échevine among them. */
export const conseilCommunal = (entete: Partial<Seance> = {}): Seance =>
  creer(
    {
      nomInstance: 'Conseil communal',
      nomCommune: 'Rochehaut',
      reglement: 'be-wal-commune',
      lieu: 'maison communale',
      ...entete,
    },
    membres([
      ['collard', 'M.', 'Benoît', 'Collard', 'maire'],
      ['lambert', 'Mme', 'Anne', 'Lambert', 'adjoint'],
      ['noel', 'M.', 'Yves', 'Noël'],
      ['pirard', 'Mme', 'Lise', 'Pirard'],
      ['rase', 'M.', 'Jean', 'Rase'],
      ['simon', 'Mme', 'Zoé', 'Simon'],
      ['thiry', 'M.', 'Luc', 'Thiry'],
    ]),
    [
      { id: 'pv', intitule: 'Procès-verbal de la séance du 24 août', genre: 'approbation-pv', seanceApprouvee: 's0' },
      { id: 'voirie', intitule: 'Réfection de la rue du Moulin', genre: 'deliberation', rapporteur: 'lambert' },
      { id: 'taxe', intitule: 'Taxe sur les secondes résidences', genre: 'deliberation' },
      { id: 'personnel', intitule: 'Personnel communal', genre: 'information', huisClos: true },
    ],
  );

/** The same, held: an arrival, a tie that rejects, the closed part after the public one. */
export const conseilCommunalTenu = (entete: Partial<Seance> = {}): Seance =>
  noter(
    conseilCommunal(entete),
    {
      type: 'ouverture',
      heure: '20:03',
      presents: ['collard', 'lambert', 'noel', 'pirard', 'rase'],
      absents: [{ membre: 'simon', excuse: true }, { membre: 'thiry' }],
      presidence: 'collard',
      auxiliaires: ['Mme Claire Dumont'],
    },
    { type: 'point', pointId: 'pv', sort: 'aborde', heure: '20:05' },
    { type: 'scrutin', pointId: 'pv', mode: 'ordinaire', saisie: { forme: 'unanimite' }, heure: '20:06' },
    { type: 'arrivee', membre: 'simon', heure: '20:10' },
    { type: 'point', pointId: 'voirie', sort: 'aborde', heure: '20:12' },
    {
      type: 'scrutin',
      pointId: 'voirie',
      mode: 'public',
      saisie: { forme: 'exceptions', contre: ['rase'], abstention: ['noel'], nppv: [] },
      heure: '20:25',
    },
    { type: 'point', pointId: 'taxe', sort: 'aborde', heure: '20:26' },
    {
      type: 'scrutin',
      pointId: 'taxe',
      mode: 'ordinaire',
      saisie: { forme: 'totaux', pour: 3, contre: 3, abstention: 0 },
      heure: '20:40',
    },
    { type: 'huis-clos', etat: 'debut', heure: '20:41' },
    { type: 'point', pointId: 'personnel', sort: 'aborde', heure: '20:42' },
    { type: 'scrutin', pointId: 'personnel', mode: 'ordinaire', saisie: { forme: 'prend-acte' }, heure: '20:50' },
    { type: 'levee', heure: '20:55' },
  );

/** An invented gemeenteraad of Flanders, prepared. */
export const gemeenteraad = (entete: Partial<Seance> = {}): Seance =>
  creer(
    {
      nomInstance: 'Gemeenteraad',
      nomCommune: 'Molenbeke',
      reglement: 'be-vla-gemeente',
      lieu: 'raadzaal',
      ...entete,
    },
    membres([
      ['claes', 'Mme', 'Griet', 'Claes', 'president'],
      ['maes', 'M.', 'Koen', 'Maes', 'maire'],
      ['peeters', 'Mme', 'Ilse', 'Peeters', 'adjoint'],
      ['jacobs', 'M.', 'Tom', 'Jacobs'],
      ['wouters', 'Mme', 'Eva', 'Wouters'],
      ['desmet', 'M.', 'Bart', 'De Smet'],
      ['goossens', 'M.', 'Wim', 'Goossens'],
    ]),
    [
      { id: 'pv', intitule: 'Notulen van de vorige zitting', genre: 'approbation-pv', seanceApprouvee: 's0' },
      { id: 'fiets', intitule: 'Aanleg van het fietspad Molenstraat', genre: 'deliberation', rapporteur: 'peeters' },
      { id: 'toelage', intitule: 'Toelage aan de harmonie', genre: 'deliberation' },
      { id: 'vert', intitule: 'Aanwijzing van een vertegenwoordiger', genre: 'election' },
      { id: 'vraag', intitule: 'Mondelinge vragen', genre: 'question' },
    ],
  );

/** The same, held: names in the notulen, an interest, an election. */
export const gemeenteraadTenue = (entete: Partial<Seance> = {}): Seance =>
  noter(
    gemeenteraad(entete),
    {
      type: 'ouverture',
      heure: '20:02',
      presents: ['claes', 'maes', 'peeters', 'jacobs', 'wouters'],
      absents: [{ membre: 'desmet', excuse: true }, { membre: 'goossens' }],
      presidence: 'claes',
      auxiliaires: ['M. Jan Willems'],
    },
    { type: 'point', pointId: 'pv', sort: 'aborde', heure: '20:04' },
    { type: 'scrutin', pointId: 'pv', mode: 'ordinaire', saisie: { forme: 'unanimite' }, heure: '20:05' },
    { type: 'point', pointId: 'fiets', sort: 'aborde', heure: '20:06' },
    { type: 'arrivee', membre: 'desmet', heure: '20:10' },
    {
      type: 'scrutin',
      pointId: 'fiets',
      mode: 'ordinaire',
      saisie: { forme: 'exceptions', contre: ['jacobs'], abstention: ['wouters'], nppv: [] },
      heure: '20:20',
    },
    { type: 'point', pointId: 'toelage', sort: 'aborde', heure: '20:21' },
    { type: 'deport', membre: 'wouters', pointId: 'toelage', genre: 'personnel', quitteLaSalle: true, heure: '20:22' },
    { type: 'scrutin', pointId: 'toelage', mode: 'ordinaire', saisie: { forme: 'unanimite' }, heure: '20:30' },
    { type: 'retour', membre: 'wouters', heure: '20:31' },
    { type: 'point', pointId: 'vert', sort: 'aborde', heure: '20:32' },
    {
      type: 'scrutin',
      pointId: 'vert',
      mode: 'secret',
      saisie: {
        forme: 'election',
        tour: 1,
        sieges: 1,
        voix: [
          { candidat: 'mevrouw Peeters', membreId: 'peeters', voix: 4 },
          { candidat: 'de heer De Smet', membreId: 'desmet', voix: 1 },
        ],
        blancs: 1,
        nuls: 0,
        bulletins: 6,
      },
      heure: '20:40',
    },
    { type: 'depart', membre: 'maes', heure: '20:45' },
    { type: 'levee', heure: '20:50' },
  );
