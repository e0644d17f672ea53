import { register } from 'node:module';
import 'fake-indexeddb/auto';
import { addRxPlugin, type RxCollection } from 'rxdb';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { wrappedValidateAjvStorage } from 'rxdb/plugins/validate-ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Adaptateur, humainDe, type Humain } from './adaptateurRxdb.ts';
import { Mairie } from './mairie.ts';

/*
 * The suite that RxDB publishes for whoever writes a replication, run by its own client on our one endpoint: a proof
 * that the protocol can be spoken by somebody else, from what is written of it.
 *
 * What it asks and what we answer are at odds in one place. There, two edits of one field made apart end with the one
 * that arrived first, and the other is nowhere: its client is to be told of the conflict and drops its own. Here an
 * ordinary field takes the later arrival and the journal keeps both; a legal fact takes the first and shows the other.
 */
const OPPOSE = 'should keep the master state as default conflict handler';

// Two words that the suite takes from a package which RxDB does not bring along.
const OUTILS = `data:text/javascript,${encodeURIComponent(
  'export const wait = (ms) => new Promise((r) => setTimeout(r, ms));' +
    'export const randomString = (n = 5) => Math.random().toString(36).slice(2, 2 + n);',
)}`;
register(
  `data:text/javascript,${encodeURIComponent(
    `export const resolve = (nom, contexte, suite) =>
       nom === 'async-test-util' ? { url: ${JSON.stringify(OUTILS)}, shortCircuit: true } : suite(nom, contexte);`,
  )}`,
);
const essais = await import('rxdb/plugins/test-utils');

let mairie: Mairie;
let n = 0;
const adaptateurs = new Map<RxCollection<Humain>, Adaptateur>();
const adaptateurDe = (collection: RxCollection<Humain>): Adaptateur => {
  const connu = adaptateurs.get(collection) ?? new Adaptateur(mairie, String(++n));
  adaptateurs.set(collection, connu);
  return connu;
};

beforeAll(async () => {
  // Its collections are made with options that only its development mode takes.
  console.warn = () => undefined;
  addRxPlugin((await import('rxdb/plugins/dev-mode')).RxDBDevModePlugin);
  essais.setConfig({
    storage: {
      name: 'memory',
      getStorage: () => wrappedValidateAjvStorage({ storage: getRxStorageMemory() }),
    } as never,
  });
});
afterAll(() => mairie.fermer());

const selon = (nom: string, faire: () => Promise<void>) =>
  nom === OPPOSE
    ? it('two edits of one field made apart: the later arrival stands, where this suite asks for the first', () =>
        expect(faire()).rejects.toMatchObject({ code: 'ERR_ASSERTION', actual: 'c1', expected: 'c2' }))
    : it(nom, faire);
Object.assign(globalThis, { describe, it: selon });

essais.runReplicationBaseTestSuite({
  startReplication: (collection) =>
    adaptateurDe(collection as RxCollection<Humain>).repliquer(collection as never, true),
  syncOnce: async (collection) => {
    const replication = adaptateurDe(collection as RxCollection<Humain>).repliquer(collection as never, false);
    await replication.awaitInitialReplication();
  },
  getAllServerDocs: async () =>
    (await mairie.base.db.selectFrom('records').select('doc').where('kind', '=', 'personne').execute()).map((row) =>
      humainDe(JSON.parse(row.doc) as never),
    ),
  cleanUpServer: async () => {
    await (mairie as Mairie | undefined)?.fermer();
    mairie = await Mairie.ouvrir();
  },
  softDeletes: true,
  isDeleted: (doc: { _deleted: boolean }) => doc._deleted,
  getPrimaryOfServerDoc: (doc: Humain) => doc.passportId,
});
