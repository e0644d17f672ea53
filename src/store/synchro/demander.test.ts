import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { suiteDe } from '../../sync/suite.ts';
import { Carnet } from '../db.ts';
import { attacher } from './attacher.ts';
import { preparer } from './demander.ts';

test('a request says whose carnet it is, and so does what is asked after it', async () => {
  const db = new Carnet('demander');
  await attacher(db, { espace: 'e', origine: '', compte: 'anne', nom: 'Anne' });
  const preparee = await preparer(db, { apresN: 0, entiers: [], passes: {} });
  expect(preparee?.demande).toMatchObject({ espace: 'e', compte: 'anne' });
  const lus = { 'instance:cm': { curseur: 1, textes: 0 } };
  expect(preparee && suiteDe(preparee.demande, { epoque: 'x', suite: true, lus })).toMatchObject({ compte: 'anne' });
  db.close();
  await db.delete();
});
