import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { Carnet } from './db.ts';
import { lireFichePersonne } from './lecturesPersonne.ts';
import { recordGeste, type Intention } from './record.ts';
import { chargerTerritoire } from './territoires/charger.ts';

const AGGLO = 'fr-200035715';

const mandat = (id: string, instanceId: string, plus: object = {}): Intention => ({
  acte: 'addMandat',
  charge: {
    id: instanceId,
    mandat: { id, personneId: 'marie', role: 'membre', rang: 2, droitDeVote: true, ...plus },
  },
});

const seance = (id: string, instanceId: string, date: string): Intention => ({
  acte: 'createSeance',
  charge: {
    seance: {
      id,
      instanceId,
      communeId: 'fr-11397',
      nomInstance: 'Une assemblée',
      nomCommune: 'Trèbes',
      reglement: 'fr-libre',
      population: 5386,
      date,
      rangConvocation: 1,
      sieges: 0,
      enExercice: 0,
    },
    membres: [],
  },
});

test('a maire is seen in his conseil, by rule in the conférence des maires, as suppléant and as guest, with one calendar of all', async () => {
  const db = new Carnet('personne');
  onTestFinished(async () => {
    db.close();
    await db.delete();
  });
  await chargerTerritoire('carcassonne-agglo', db);
  const outcome = await recordGeste(
    [
      { acte: 'addPersonne', charge: { personne: { id: 'marie', civilite: 'Mme', prenom: 'Marie', nom: 'Exemple' } } },
      { acte: 'addPersonne', charge: { personne: { id: 'paul', civilite: 'M.', prenom: 'Paul', nom: 'Modèle' } } },
      {
        acte: 'createInstance',
        charge: {
          instance: {
            id: 'cm',
            communeId: 'fr-11397',
            nom: 'Conseil municipal',
            genre: 'conseil-municipal',
            reglement: 'fr-commune',
            population: 5386,
            sieges: 29,
            motifNumero: '{annee}-{numero:3}',
          },
        },
      },
      mandat('m1', 'cm', { role: 'maire', rang: 1 }),
      mandat('t', `${AGGLO}.bureau`, { personneId: 'paul', rang: 1 }),
      mandat('m2', `${AGGLO}.bureau`, { suppleantDe: 't' }),
      mandat('m3', `${AGGLO}.developpement`, { qualite: 'invite-permanent', droitDeVote: false, fin: '2026-03-31' }),
      seance('s1', 'cm', '2026-12-01'),
      seance('s2', `${AGGLO}.maires`, '2026-11-30'),
      seance('s3', `${AGGLO}.conseil`, '2026-11-29'),
      seance('s4', `${AGGLO}.developpement`, '2026-05-01'),
      seance('s5', 'cm', '2024-01-01'),
    ],
    db,
  );
  expect(outcome).toMatchObject({ ok: true });
  const fiche = await lireFichePersonne('marie', { jour: '2026-11-22', du: '2025-11-22' }, db);
  expect(fiche?.sieges.map((s) => [s.instance.id, s.deRegle])).toEqual([
    ['cm', false],
    [`${AGGLO}.bureau`, false],
    [`${AGGLO}.developpement`, false],
    [`${AGGLO}.maires`, true],
  ]);
  expect(fiche?.titulaires.get('t')?.nom).toBe('Modèle');
  // Not the conseil communautaire, where she has no seat; nor the sitting after her time as a guest, nor one too old.
  expect(fiche?.rendezVous.map((r) => r.id)).toEqual(['s2', 's1']);
  expect(await lireFichePersonne('nobody', { jour: '2026-11-22', du: '2025-11-22' }, db)).toBeNull();
});
