import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fait } from '../domain/seance/exemple.ts';
import type { Seance } from '../domain/seance/seance.ts';
import { Carnet } from './db.ts';
import { suivreSeance } from './seanceSuivie.ts';

let db: Carnet;
let n = 0;
beforeEach(() => {
  n += 1;
  db = new Carnet(`suivie-${n}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  db.close();
  await db.delete();
});

const creation = {
  seance: {
    id: 's1',
    instanceId: 'i1',
    communeId: 'fr-11069',
    nomInstance: 'Conseil municipal',
    nomCommune: 'Cazelles',
    reglement: 'fr-commune',
    population: 900,
    date: '2026-09-24',
    rangConvocation: 1 as const,
    sieges: 15,
    enExercice: 15,
  },
  membres: [],
};
const ligne = (lieu: string): Seance => ({ ...fait(undefined, 'createSeance', creation), lieu });

test('all who watch a sitting are told of each change, from one reading of its row', async () => {
  await db.seances.put(ligne('Mairie'));
  const lues = vi.spyOn(db.seances, 'get');
  const [a, b]: [unknown[], unknown[]] = [[], []];
  const un = suivreSeance('s1', db).subscribe((s) => a.push(s?.lieu));
  const deux = suivreSeance('s1', db).subscribe((s) => b.push(s?.lieu));
  await vi.waitFor(() => expect([a, b]).toEqual([['Mairie'], ['Mairie']]));
  await db.seances.put(ligne('École'));
  await vi.waitFor(() =>
    expect([a, b]).toEqual([
      ['Mairie', 'École'],
      ['Mairie', 'École'],
    ]),
  );
  expect(lues).toHaveBeenCalledTimes(2);
  un.unsubscribe();
  deux.unsubscribe();
});

test('who comes later has the value at once; who left hears nothing; the last one closes the door', async () => {
  await db.seances.put(ligne('Mairie'));
  const vus: unknown[] = [];
  const un = suivreSeance('s1', db).subscribe((s) => vus.push(s?.lieu));
  await vi.waitFor(() => expect(vus).toEqual(['Mairie']));
  const tard: unknown[] = [];
  const deux = suivreSeance('s1', db).subscribe((s) => tard.push(s?.lieu));
  expect(tard).toEqual(['Mairie']);
  un.unsubscribe();
  await db.seances.put(ligne('École'));
  await vi.waitFor(() => expect(tard).toEqual(['Mairie', 'École']));
  expect(vus).toEqual(['Mairie']);
  const avant = suivreSeance('s1', db);
  deux.unsubscribe();
  deux.unsubscribe();
  expect(avant.hasValue()).toBe(false);
  expect(suivreSeance('s1', db)).not.toBe(avant);
});

test('a sitting that is not there is null, then itself', async () => {
  const vus: unknown[] = [];
  const un = suivreSeance('s1', db).subscribe((s) => vus.push(s?.lieu ?? null));
  await vi.waitFor(() => expect(vus).toEqual([null]));
  await db.seances.put(ligne('Mairie'));
  await vi.waitFor(() => expect(vus).toEqual([null, 'Mairie']));
  un.unsubscribe();
});
