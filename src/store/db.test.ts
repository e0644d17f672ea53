import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { Carnet } from './db.ts';
import { lireBases } from './synchro/bases.ts';

/** The stores of an app before `bases`, as it declared them. */
function avantLesBases(nom: string): Dexie {
  const modele = new Carnet('modele');
  const ancien = new Dexie(nom);
  ancien
    .version(2)
    .stores(
      Object.fromEntries(
        modele.tables
          .filter(({ name }) => name !== 'bases')
          .map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(',')]),
      ),
    );
  return ancien;
}

test('the states of the server that an older app had set aside are where the newer one looks for them', async () => {
  const ancien = avantLesBases('ancien');
  const gardee = { id: 'p1', scope: 'instance:cm', nom: 'ROUANET' };
  const suivi = { cle: 'personne/p1', kind: 'personne', id: 'p1', scope: 'instance:cm', version: 7 };
  const autre = { ...suivi, cle: 'personne/p2', id: 'p2' };
  await ancien.table('suivis').bulkPut([{ ...suivi, base: gardee }, autre]);
  await ancien.table('personnes').bulkPut([
    { ...gardee, nom: 'ROUANET-PUJOL' },
    { ...gardee, id: 'p2', nom: 'ESCANDE' },
  ]);
  ancien.close();

  const db = new Carnet('ancien');
  expect(await db.suivis.toArray()).toEqual([{ ...suivi, garde: true }, autre]);
  expect(await db.bases.toArray()).toEqual([{ cle: 'personne/p1', doc: gardee }]);
  const bases = await lireBases(db, ['personne/p1', 'personne/p2']);
  expect([...bases.values()].map(({ doc }) => (doc as { nom: string }).nom)).toEqual(['ROUANET', 'ESCANDE']);
  db.close();
  await db.delete();
});
