import { fait, noter } from '../../src/domain/seance/exemple.ts';
import type { Membre, Seance } from '../../src/domain/seance/seance.ts';
import { deliberationsDe, type Deliberation } from '../../src/store/projection.ts';

/** Invented councils with the bulk of real ones; the same seed gives the same data. */
export function hasard(graine: number): () => number {
  let etat = graine;
  return () => {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0;
    return etat / 2 ** 32;
  };
}

const VERBES = [
  'Approbation',
  'Autorisation de signer',
  'Attribution',
  'Modification',
  'Fixation',
  'Cession',
  'Acquisition',
  'Avis sur',
  'Création',
  'Renouvellement',
];
const OBJETS = [
  'de la convention de mise à disposition de personnel avec le centre de gestion',
  'du budget primitif de la commune et de ses budgets annexes',
  'des subventions aux associations sportives et culturelles',
  'du plan de financement de la rénovation énergétique de l’école élémentaire',
  'des tarifs de la cantine scolaire et de l’accueil périscolaire',
  'du règlement intérieur de la salle polyvalente et du cimetière',
  'd’un chemin rural désaffecté au lieu-dit La Métairie haute',
  'du marché de travaux de voirie pour la rue du Four et la place de la Mairie',
  'd’un emploi d’adjoint technique à temps non complet',
  'du rapport sur le prix et la qualité du service public de l’eau potable',
  'de l’admission en non-valeur de créances irrécouvrables',
  'du pacte de gouvernance de la communauté d’agglomération',
];
const NOMS = [
  'Cathala',
  'Bonnafous',
  'Escande',
  'Vidal-Pagès',
  'Rouanet',
  'Maffre',
  'Delpoux',
  'Tisseyre',
  'Authier',
  'Lacombe',
  'Sarda',
  'Raynaud',
  'Pujol',
  'Cros',
  'Benamar',
];
const LIEUX = ['du Moulin', 'de la Fontaine', 'des Écoles', 'du Château d’eau', 'de l’Orbiel', 'des Vignes'];

const pris = <T>(liste: readonly T[], de: () => number): T => {
  const choisi = liste[Math.floor(de() * liste.length)];
  if (choisi === undefined) throw new Error('empty list');
  return choisi;
};

export const intitule = (de: () => number, n: number): string =>
  `${pris(VERBES, de)} ${pris(OBJETS, de)}, secteur ${pris(LIEUX, de)}, exercice ${2018 + Math.floor(de() * 9)} (dossier ${n})`;

export const conseil = (n: number): Membre[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `membre-${String(i).padStart(4, '0')}`,
    personneId: `pers-${String(i).padStart(4, '0')}`,
    civilite: i % 2 === 0 ? ('Mme' as const) : ('M.' as const),
    prenom: 'Prénom',
    nom: `${NOMS[i % NOMS.length] ?? ''}${i >= NOMS.length ? ` ${Math.floor(i / NOMS.length) + 1}` : ''}`,
    role: i === 0 ? ('maire' as const) : ('conseiller' as const),
    rang: i + 1,
    droitDeVote: true,
  }));

type Taille = {
  readonly id: string;
  readonly date: string;
  readonly membres: number;
  readonly points: number;
  readonly ouverte?: boolean;
};

/** A whole sitting: roll call, points taken up, votes with a few exceptions, then closed unless `ouverte`. */
export function seance({ id, date, membres, points, ouverte = false }: Taille, de: () => number): Seance {
  const tous = conseil(membres);
  let s = fait(undefined, 'createSeance', {
    seance: {
      id,
      instanceId: 'instance-1',
      communeId: 'fr-11069',
      nomInstance: 'Conseil municipal',
      nomCommune: 'Cazelles-sur-Orbiel',
      reglement: 'fr-commune',
      population: 900,
      date,
      heure: '20:30',
      lieu: 'Salle du conseil',
      rangConvocation: 1,
      sieges: membres,
      enExercice: membres,
      dateConvocation: date,
    },
    membres: tous,
  });
  for (let i = 0; i < points; i += 1) {
    s = fait(s, 'addPoint', {
      id,
      point: {
        id: `${id}-p${i}`,
        rang: `a${String(i).padStart(3, '0')}`,
        intitule: intitule(de, i),
        genre: 'deliberation',
        rapporteur: tous[i % tous.length]?.id,
      },
    });
  }
  const presents = tous.slice(0, Math.ceil(membres * 0.8)).map((m) => m.id);
  s = noter(s, {
    id: `${id}-o`,
    type: 'ouverture',
    heure: '20:30',
    presents,
    presidence: presents[0],
    secretaires: presents.slice(1, 2),
    absents: tous.slice(presents.length).map((m) => ({ membre: m.id, excuse: true })),
  });
  const traites = ouverte ? Math.floor(points / 2) : points;
  for (let i = 0; i < traites; i += 1) {
    s = noter(s, { id: `${id}-a${i}`, type: 'point', pointId: `${id}-p${i}`, sort: 'aborde', heure: '20:35' });
    s = noter(s, {
      id: `${id}-v${i}`,
      type: 'scrutin',
      pointId: `${id}-p${i}`,
      mode: 'ordinaire',
      heure: '20:36',
      saisie: {
        forme: 'exceptions',
        contre: de() < 0.2 ? [presents[2] ?? ''] : [],
        abstention: de() < 0.3 ? [presents[3] ?? ''] : [],
        nppv: [],
      },
    });
  }
  if (!ouverte) s = noter(s, { id: `${id}-l`, type: 'levee', heure: '23:10' });
  return s;
}

const jour = (n: number): string =>
  `${2015 + (Math.floor(n / 12) % 11)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`;

export const deuxCentsSeances = (de: () => number): Seance[] =>
  Array.from({ length: 200 }, (_, i) => seance({ id: `s${i}`, date: jour(i), membres: 19, points: 14 }, de));

export const projection = (seances: readonly Seance[]): Deliberation[] =>
  seances.flatMap((s) => deliberationsDe(s, () => undefined));

/** Rows of the register, made without their sittings: what the search reads. */
export const vingtMilleDeliberations = (de: () => number): Deliberation[] =>
  Array.from({ length: 20_000 }, (_, i) => ({
    id: `d${i}`,
    seanceId: `s${Math.floor(i / 15)}`,
    instanceId: 'instance-1',
    communeId: 'fr-11069',
    nomInstance: 'Conseil municipal',
    date: jour(Math.floor(i / 15)),
    pointId: `p${i}`,
    numeroPoint: String((i % 15) + 1),
    numero: `2020-${String(i).padStart(3, '0')}`,
    objet: intitule(de, i),
    resultat: 'adopte',
    pour: 15,
    contre: 0,
    abstention: 0,
    unanimite: true,
    huisClos: false,
  }));
