import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carnetDEssai, voter } from './carnetDEssai.ts';
import { Carnet } from './db.ts';
import { hasPendingWrites, writeState } from './pendingWrites.ts';
import { record, recordGeste } from './record.ts';

let db: Carnet;
beforeEach(async () => {
  db = new Carnet(`record-${String(Math.random())}`);
  expect(await carnetDEssai(db)).toEqual({ ok: true, value: undefined });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

test('every act is in the journal with its full envelope, dense from 1 for this device', async () => {
  await record('editSeance', { id: 's1', champs: { lieu: 'Salle des fêtes' } }, db);
  const journal = await db.journal.toArray();
  expect(journal.map((o) => o.seq)).toEqual(journal.map((_, i) => i + 1));
  expect(new Set(journal.map((o) => o.device)).size).toBe(1);
  expect(new Set(journal.slice(0, -1).map((o) => o.geste)).size).toBe(1);
  expect(journal.at(-1)).toMatchObject({
    kind: 'seance',
    recordId: 's1',
    scope: 'instance:cm',
    type: 'editSeance',
    payload: { id: 's1', champs: { lieu: 'Salle des fêtes' } },
    author: 'secretariat',
    schema: 1,
    base: { version: 0, ownSeq: journal.length - 1 },
    apres: [],
  });
});

test('a gesture refused at its last act leaves nothing of its first ones, nor a hole in the sequence', async () => {
  const before = { seance: await db.seances.get('s1'), journal: await db.journal.count() };
  const outcome = await recordGeste(
    [
      { acte: 'editPoint', charge: { id: 's1', pointId: 'pt1', champs: { intitule: 'Autre' } } },
      { acte: 'editPoint', charge: { id: 's1', pointId: 'absent', champs: { intitule: 'Rien' } } },
    ],
    db,
  );
  expect(outcome).toEqual({ ok: false, refus: { code: 'reference-manquante', quoi: 'point', id: 'absent' } });
  expect({ seance: await db.seances.get('s1'), journal: await db.journal.count() }).toEqual(before);
  await record('editSeance', { id: 's1', champs: { lieu: 'Ici' } }, db);
  expect((await db.journal.toArray()).map((o) => o.seq)).toEqual(
    Array.from({ length: before.journal + 1 }, (_, i) => i + 1),
  );
});

test('« enregistré » is said at the end of a write alone, never of a refusal', async () => {
  const said = writeState().savedAt;
  vi.setSystemTime(Date.now() + 60_000);
  await record('editSeance', { id: 'nulle-part', champs: {} }, db);
  expect(writeState().savedAt).toBe(said);
  const writing = record('editSeance', { id: 's1', champs: { lieu: 'Là' } }, db);
  expect(hasPendingWrites()).toBe(true);
  expect(writeState().savedAt).toBe(said);
  await writing;
  expect(hasPendingWrites()).toBe(false);
  expect(writeState().savedAt).toBeGreaterThan(said ?? 0);
  vi.useRealTimers();
});

test('a full disk is a refusal: nothing of the gesture is written', async () => {
  const journal = await db.journal.count();
  vi.spyOn(db.journal, 'bulkAdd').mockImplementation(() => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  });
  expect(await record('editSeance', { id: 's1', champs: { lieu: 'Perdu' } }, db)).toEqual({
    ok: false,
    refus: { code: 'stockage-plein' },
  });
  vi.restoreAllMocks();
  expect((await db.seances.get('s1'))?.lieu).toBeUndefined();
  expect(await db.journal.count()).toBe(journal);
});

test('a bug is thrown, not swallowed, and the count of writes stays right', async () => {
  vi.spyOn(db.journal, 'bulkAdd').mockImplementation(() => {
    throw new TypeError('bug');
  });
  await expect(record('editSeance', { id: 's1', champs: { lieu: 'x' } }, db)).rejects.toThrow('bug');
  expect(hasPendingWrites()).toBe(false);
});

test('writers of two tabs keep both acts and one dense sequence', async () => {
  const other = new Carnet(db.name);
  await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      record(
        'addPoint',
        { id: 's1', point: { id: `x${String(i)}`, rang: `b${String(i)}`, intitule: '', genre: 'question' } },
        i % 2 === 0 ? db : other,
      ),
    ),
  );
  other.close();
  expect((await db.seances.get('s1'))?.points).toHaveLength(13);
  const seqs = (await db.journal.toArray()).map((o) => o.seq);
  expect(seqs).toEqual(seqs.map((_, i) => i + 1));
});

test('a vote enters the register of deliberations, takes its number there, and follows the pattern of its instance', async () => {
  await recordGeste([voter('pt1', 'a1'), voter('pt2', 'a2')], db);
  expect(
    (await db.deliberations.toArray()).map(({ objet, resultat, numero }) => ({ objet, resultat, numero })),
  ).toEqual([
    { objet: 'Point 1', resultat: 'adopte', numero: undefined },
    { objet: 'Point 2', resultat: 'adopte', numero: undefined },
  ]);
  await record(
    'allocateNumeros',
    { instanceId: 'cm', annee: 2026, numeros: [{ scrutinId: 'f-pt2', seanceId: 's1', numero: 41 }] },
    db,
  );
  expect((await db.deliberations.get('f-pt2'))?.numero).toBe('2026-041');
  await record('editInstance', { id: 'cm', champs: { motifNumero: 'DEL{numero:2}/{annee:2}' } }, db);
  expect((await db.deliberations.get('f-pt2'))?.numero).toBe('DEL41/26');
  await record('editPoint', { id: 's1', pointId: 'pt2', champs: { intitule: 'Cantine' } }, db);
  expect(await db.deliberations.get('f-pt2')).toMatchObject({ objet: 'Cantine', numero: 'DEL41/26' });
  await record('removeSeance', { id: 's1', retiree: true }, db);
  expect(await db.deliberations.count()).toBe(0);
  await record('removeSeance', { id: 's1', retiree: false }, db);
  expect(await db.deliberations.count()).toBe(2);
});

test('an act that changes no deliberation does not write them again', async () => {
  await recordGeste([voter('pt1', 'a1')], db);
  const put = vi.spyOn(db.deliberations, 'bulkPut');
  await record(
    'recordFait',
    { id: 's1', fait: { id: 'f-d', rang: 'a5', heure: '21:10', type: 'depart', membre: 'm3' } },
    db,
  );
  expect(put).not.toHaveBeenCalled();
});
