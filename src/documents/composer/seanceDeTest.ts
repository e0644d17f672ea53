import { fait, noter } from '../../domain/seance/exemple.ts';
import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import type { Membre, Seance } from '../../domain/seance/seance.ts';
import type { NatureTexte } from '../modele/document.ts';
import type { Dossier } from './dossier.ts';

const membre = (
  id: string,
  civilite: Membre['civilite'],
  prenom: string,
  nom: string,
  reste: Partial<Membre> = {},
): Membre => ({
  id,
  personneId: `p-${id}`,
  civilite,
  prenom,
  nom,
  role: 'conseiller',
  rang: 9,
  droitDeVote: true,
  ...reste,
});

/** Seven invented members of a small council; quorum of four. */
export const MEMBRES: readonly Membre[] = [
  membre('cathala', 'Mme', 'Marie', 'Cathala', { role: 'maire', rang: 1 }),
  membre('bonnafous', 'M.', 'Alain', 'Bonnafous', { role: 'adjoint', rang: 2, fonction: 'premier adjoint' }),
  membre('escande', 'Mme', 'Nadine', 'Escande'),
  membre('maffre', 'M.', 'Henri', 'Maffre'),
  membre('lacombe', 'M.', 'Franck', 'Lacombe'),
  membre('pujol', 'M.', 'Guy', 'Pujol'),
  membre('sarda', 'Mme', 'Élise', 'Sarda'),
];

/** A small sitting before its opening: four points, convened five days before. */
export function seancePreparee(entete: Partial<Seance> = {}): Seance {
  let seance = fait(undefined, 'createSeance', {
    seance: {
      id: 's',
      instanceId: 'i',
      communeId: 'fr-11000',
      nomInstance: 'Conseil municipal',
      nomCommune: 'Cazelles-sur-Orbiel',
      reglement: 'fr-commune',
      population: 640,
      date: '2026-09-24',
      heure: '20:30',
      lieu: 'salle du conseil',
      rangConvocation: 1,
      dateConvocation: '2026-09-18',
      affichage: '2026-09-18',
      sieges: 7,
      enExercice: 7,
      ...entete,
    } as never,
    membres: [...MEMBRES],
  });
  const points = [
    {
      id: 'pv',
      intitule: 'Arrêt du procès-verbal de la séance du 11 septembre',
      genre: 'approbation-pv',
      seanceApprouvee: 's0',
    },
    { id: 'dm', intitule: 'Décision modificative n° 2', genre: 'deliberation', rapporteur: 'bonnafous' },
    {
      id: 'four',
      intitule: 'Subvention à l’association Les Amis du four banal',
      genre: 'deliberation',
      rapporteur: 'escande',
    },
    { id: 'eaux', intitule: 'Désignation d’un délégué au syndicat des eaux', genre: 'election' },
  ] as const;
  points.forEach((point, i) => {
    seance = fait(seance, 'addPoint', { id: 's', point: { rang: `a${i}`, ...point } });
  });
  return seance;
}

/** The same, held: arrival, departure with pouvoir, withdrawal for interest, secret election. */
export const seanceTenue = (entete: Partial<Seance> = {}): Seance =>
  noter(
    seancePreparee(entete),
    { type: 'pouvoir', mandant: 'escande', mandataire: 'bonnafous', reception: 'courriel' },
    {
      type: 'ouverture',
      heure: '20:33',
      presents: ['cathala', 'bonnafous', 'maffre', 'lacombe', 'pujol'],
      absents: [{ membre: 'escande', excuse: true }, { membre: 'sarda' }],
      presidence: 'cathala',
      secretaires: ['maffre'],
    },
    { type: 'point', pointId: 'pv', sort: 'aborde', heure: '20:36' },
    { type: 'scrutin', pointId: 'pv', mode: 'ordinaire', saisie: { forme: 'unanimite' }, heure: '20:38' },
    { type: 'arrivee', membre: 'sarda', heure: '20:42' },
    { type: 'point', pointId: 'dm', sort: 'aborde', heure: '20:45' },
    {
      type: 'scrutin',
      pointId: 'dm',
      mode: 'ordinaire',
      saisie: { forme: 'exceptions', contre: ['pujol'], abstention: ['maffre'], nppv: [] },
      heure: '20:58',
    },
    { type: 'depart', membre: 'pujol', heure: '21:06' },
    { type: 'pouvoir', mandant: 'pujol', mandataire: 'sarda', heure: '21:06' },
    { type: 'point', pointId: 'four', sort: 'aborde', heure: '21:10' },
    {
      type: 'deport',
      membre: 'lacombe',
      pointId: 'four',
      genre: 'personnel',
      motif: 'président de l’association',
      quitteLaSalle: true,
      heure: '21:12',
    },
    { type: 'scrutin', pointId: 'four', mode: 'public', saisie: { forme: 'noms', votes: 'pppa-pp' }, heure: '21:15' },
    { type: 'retour', membre: 'lacombe', heure: '21:16' },
    { type: 'point', pointId: 'eaux', sort: 'aborde', heure: '21:17' },
    {
      type: 'scrutin',
      pointId: 'eaux',
      mode: 'secret',
      saisie: {
        forme: 'election',
        tour: 1,
        sieges: 1,
        voix: [{ candidat: 'Mme Sarda', membreId: 'sarda', voix: 6 }],
        blancs: 1,
        nuls: 0,
        bulletins: 7,
      },
      heure: '21:24',
    },
    { type: 'levee', heure: '21:30' },
  );

export const texteEcrit = (...paragraphes: string[]): unknown => ({
  type: 'doc',
  content: paragraphes.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

export const dossierDe = (seance: Seance, textes: Record<string, unknown> = {}): Dossier => ({
  seance,
  reglement: reglementDeSeance(seance),
  commune: { nom: seance.nomCommune, departement: 'Aude' },
  texte: (nature: NatureTexte, pointId?: string) => textes[`${pointId ?? 'seance'}/${nature}`],
  numero: (scrutinId) => ({ f0007: '2026-044', f0012: '2026-045' })[scrutinId],
  dateDe: (id) => (id === 's0' ? '2026-09-11' : undefined),
});
