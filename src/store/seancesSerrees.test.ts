import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fait } from '../domain/seance/exemple.ts';
import type { Seance } from '../domain/seance/seance.ts';
import { Carnet } from './db.ts';

let db: Carnet;
let n = 0;
beforeEach(() => {
  n += 1;
  db = new Carnet(`serrees-${n}`);
});
afterEach(async () => {
  db.close();
  await db.delete();
});

const creation = {
  seance: {
    id: 's1',
    instanceId: 'i1',
    communeId: 'fr-11069',
    nomInstance: 'Conseil municipal',
    nomCommune: 'L’Épine-aux-Bois',
    reglement: 'fr-commune',
    population: 900,
    date: '2026-09-24',
    rangConvocation: 1 as const,
    sieges: 15,
    enExercice: 15,
  },
  membres: [],
};
const seance = (id: string, date: string, lieu = 'Salle « Jean-Jaurès »'): Seance => ({
  ...fait(undefined, 'createSeance', { ...creation, seance: { ...creation.seance, id, date } }),
  lieu,
});
const TROIS = [seance('s1', '2026-01-15'), seance('s2', '2026-03-15'), seance('s3', '2026-06-15')];

/** The store itself, without Dexie in between. */
async function surLeDisque(faire: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const trx = db.backendDB().transaction('seances', 'readwrite');
  const request = faire(trx.objectStore('seances'));
  return new Promise((done, fail) => {
    trx.oncomplete = () => done(request.result);
    trx.onabort = () => fail(new Error('abort'));
  });
}

test('a sitting is on the disk as text, beside what the indexes look at', async () => {
  await db.seances.put(TROIS[0] as Seance);
  const row = (await surLeDisque((s) => s.get('s1'))) as { json: Uint8Array };
  expect(Object.keys(row).sort()).toEqual(['communeId', 'date', 'id', 'instanceId', 'json']);
  expect(JSON.parse(new TextDecoder().decode(row.json))).toEqual(TROIS[0]);
});

test('it is read back whole, whatever the way to ask for it', async () => {
  const [a, b, c] = TROIS as [Seance, Seance, Seance];
  await db.seances.bulkAdd(TROIS);
  expect(await db.seances.get('s2')).toEqual(b);
  expect(await db.seances.get('s9')).toBeUndefined();
  expect(await db.seances.bulkGet(['s3', 's9', 's1'])).toEqual([c, undefined, a]);
  expect(await db.seances.toArray()).toEqual(TROIS);
  expect(await db.seances.orderBy('date').reverse().toArray()).toEqual([c, b, a]);
  expect(
    await db.seances.where('[instanceId+date]').between(['i1', '2026-02-01'], ['i1', '2026-05-01']).toArray(),
  ).toEqual([b]);
  expect(await db.seances.where('communeId').equals('fr-11069').count()).toBe(3);
  expect(await db.seances.filter((s) => s.lieu === 'Salle « Jean-Jaurès »').toArray()).toEqual(TROIS);
  expect(await db.seances.where('date').above('2026-03-01').first()).toEqual(b);
  const vues: Seance[] = [];
  await db.seances.each((s) => void vues.push(s));
  expect(vues).toEqual(TROIS);
  expect(await db.seances.where('date').above('2026-02-01').primaryKeys()).toEqual(['s2', 's3']);
  const dates: unknown[] = [];
  await db.seances.orderBy('date').eachKey((key) => void dates.push(key));
  expect(dates).toEqual(TROIS.map((s) => s.date));
});

test('it moves in the indexes with its date, by a put, an update, a change of several', async () => {
  await db.seances.bulkPut(TROIS);
  await db.seances.put({ ...(TROIS[0] as Seance), date: '2027-01-15' });
  await db.seances.update('s2', { date: '2027-02-15' });
  await db.seances.where('date').equals('2026-06-15').modify({ date: '2027-03-15', lieu: 'Mairie' });
  const apres = await db.seances.where('date').above('2027-01-01').toArray();
  expect(apres.map(({ id, date }) => [id, date])).toEqual([
    ['s1', '2027-01-15'],
    ['s2', '2027-02-15'],
    ['s3', '2027-03-15'],
  ]);
  expect(apres[2]).toEqual({ ...(TROIS[2] as Seance), date: '2027-03-15', lieu: 'Mairie' });
  await db.seances.where('date').equals('2027-02-15').delete();
  expect(await db.seances.toCollection().primaryKeys()).toEqual(['s1', 's3']);
});

test('a sitting written by an app before this form is read as it is, and takes it when it changes', async () => {
  await db.open();
  await surLeDisque((s) => s.put(TROIS[0]));
  expect(await db.seances.get('s1')).toEqual(TROIS[0]);
  await db.seances.update('s1', { lieu: 'Mairie' });
  expect(await surLeDisque((s) => s.get('s1'))).toHaveProperty('json');
  expect(await db.seances.get('s1')).toEqual({ ...TROIS[0], lieu: 'Mairie' });
});

test('whatever is typed comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (lieu) => {
      await db.seances.put(seance('s1', '2026-01-15', lieu));
      expect((await db.seances.get('s1'))?.lieu).toBe(lieu);
    }),
    { numRuns: 60 },
  );
});
