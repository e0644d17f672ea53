import { accept, type Outcome } from '../domain/refus.ts';
import type { Carnet } from './db.ts';
import { recordGeste, type Intention } from './record.ts';

const personne = (i: number): Intention => ({
  acte: 'addPersonne',
  charge: {
    personne: { id: `p${String(i)}`, civilite: i % 2 === 0 ? 'M.' : 'Mme', prenom: 'Ève', nom: `Élue ${String(i)}` },
  },
});
const mandat = (i: number): Intention => ({
  acte: 'addMandat',
  charge: {
    id: 'cm',
    mandat: {
      id: `m${String(i)}`,
      personneId: `p${String(i)}`,
      role: i === 1 ? 'maire' : 'conseiller',
      rang: i,
      droitDeVote: true,
    },
  },
});

/** An invented commune, its conseil of `n` members and one open sitting `s1` with `points` points, for tests. */
export async function carnetDEssai(db: Carnet, n = 5, points = 3): Promise<Outcome<void>> {
  const numbers = Array.from({ length: n }, (_, i) => i + 1);
  const outcome = await recordGeste(
    [
      {
        acte: 'addCommune',
        charge: {
          commune: {
            id: 'fr-99001',
            code: '99001',
            pays: 'FR',
            nom: 'Cazelles',
            codesPostaux: ['99000'],
            population: 800,
          },
        },
      },
      {
        acte: 'createInstance',
        charge: {
          instance: {
            id: 'cm',
            communeId: 'fr-99001',
            nom: 'Conseil municipal',
            genre: 'conseil-municipal',
            reglement: 'fr-commune',
            population: 800,
            sieges: n,
            motifNumero: '{annee}-{numero:3}',
          },
        },
      },
      ...numbers.map(personne),
      { acte: 'setCoordonnees', charge: { id: 'p1', champs: { courriel: 'maire@cazelles.example' } } },
      ...numbers.map(mandat),
      {
        acte: 'createSeance',
        charge: {
          seance: {
            id: 's1',
            instanceId: 'cm',
            communeId: 'fr-99001',
            nomInstance: 'Conseil municipal',
            nomCommune: 'Cazelles',
            reglement: 'fr-commune',
            population: 800,
            date: '2026-09-24',
            heure: '20:30',
            rangConvocation: 1,
            sieges: n,
            enExercice: n,
          },
          membres: numbers.map((i) => ({
            id: `m${String(i)}`,
            personneId: `p${String(i)}`,
            civilite: i % 2 === 0 ? 'M.' : 'Mme',
            prenom: 'Ève',
            nom: `Élue ${String(i)}`,
            role: i === 1 ? 'maire' : 'conseiller',
            rang: i,
            droitDeVote: true,
          })),
        },
      },
      ...Array.from({ length: points }, (_, i): Intention => ({
        acte: 'addPoint',
        charge: {
          id: 's1',
          point: {
            id: `pt${String(i + 1)}`,
            rang: `a${String(i)}`,
            intitule: `Point ${String(i + 1)}`,
            genre: 'deliberation',
          },
        },
      })),
      {
        acte: 'recordFait',
        charge: {
          id: 's1',
          fait: {
            id: 'f-ouverture',
            rang: 'a0',
            heure: '20:35',
            type: 'ouverture',
            presents: numbers.map((i) => `m${String(i)}`),
            absents: [],
          },
        },
      },
    ],
    db,
  );
  return outcome.ok ? accept(undefined) : outcome;
}

/** A unanimous vote on a point of `s1`. */
export const voter = (pointId: string, rang: string): Intention => ({
  acte: 'recordFait',
  charge: {
    id: 's1',
    fait: {
      id: `f-${pointId}`,
      rang,
      heure: '21:00',
      type: 'scrutin',
      pointId,
      mode: 'ordinaire',
      saisie: { forme: 'unanimite' },
    },
  },
});
