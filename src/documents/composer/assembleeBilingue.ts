import { noter } from '../../domain/seance/exemple.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { creer, membres } from './seancesDeBelgique.ts';

/** The assembly of a cross-border grouping, in French and Dutch: one title and one text wait for their translation. */
export const assembleeBilingue = (entete: Partial<Seance> = {}): Seance =>
  creer(
    {
      nomInstance: 'Assemblée',
      nomCommune: 'Eurométropole Lille-Kortrijk-Tournai',
      nomCommuneAutre: 'Eurometropool Lille-Kortrijk-Tournai',
      reglement: 'gect',
      lieu: 'Courtrai',
      lieuAutre: 'Kortrijk',
      ...entete,
    },
    membres([
      ['mercier', 'Mme', 'Hélène', 'Mercier', 'president'],
      ['vandamme', 'M.', 'Pieter', 'Vandamme', 'vice-president'],
      ['dubois', 'M.', 'Paul', 'Dubois', 'membre'],
      ['lefevre', 'Mme', 'Sarah', 'Lefèvre', 'membre'],
      ['declercq', 'Mme', 'An', 'Declercq', 'membre'],
    ]),
    [
      {
        id: 'velo',
        intitule: 'Itinéraires cyclables transfrontaliers',
        intituleAutre: 'Grensoverschrijdende fietsroutes',
        genre: 'deliberation',
        rapporteur: 'vandamme',
        authentique: 'nl',
      },
      { id: 'eau', intitule: 'Gestion commune de la Lys', genre: 'deliberation' },
    ],
  );

export const assembleeBilingueTenue = (entete: Partial<Seance> = {}): Seance =>
  noter(
    assembleeBilingue(entete),
    {
      type: 'ouverture',
      heure: '14:05',
      presents: ['mercier', 'vandamme', 'dubois', 'declercq'],
      absents: [{ membre: 'lefevre', excuse: true }],
      presidence: 'mercier',
    },
    { type: 'point', pointId: 'velo', sort: 'aborde', heure: '14:10' },
    {
      type: 'scrutin',
      pointId: 'velo',
      mode: 'ordinaire',
      saisie: { forme: 'exceptions', contre: [], abstention: ['dubois'], nppv: [] },
      heure: '14:30',
    },
    { type: 'point', pointId: 'eau', sort: 'aborde', heure: '14:31' },
    { type: 'scrutin', pointId: 'eau', mode: 'ordinaire', saisie: { forme: 'unanimite' }, heure: '14:50' },
    { type: 'levee', heure: '15:00' },
  );
