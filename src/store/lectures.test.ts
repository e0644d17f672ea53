import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { seanceDe } from '../domain/acte/seanceDeTest.ts';
import { Carnet } from './db.ts';
import { lireDerniereAssemblee } from './lectures.ts';

test('the assembly of the latest sitting, one taken out of the carnet left aside', async () => {
  const db = new Carnet('assemblees');
  onTestFinished(() => db.delete());
  expect(await lireDerniereAssemblee(db)).toBeUndefined();
  const seance = (id: string, instanceId: string, date: string) => ({ ...seanceDe([], [], { id, date }), instanceId });
  await db.seances.bulkPut([
    seance('s1', 'conseil', '2026-09-24'),
    seance('s2', 'ccas', '2026-10-15'),
    { ...seance('s3', 'syndicat', '2026-11-05'), supprimee: true },
  ]);
  expect(await lireDerniereAssemblee(db)).toBe('ccas');
});
