import PouchDB from 'pouchdb-core';
import http from 'pouchdb-adapter-http';
import idb from 'pouchdb-adapter-idb';
import replication from 'pouchdb-replication';
import { chrono, maintenant, offrir } from './banc.ts';

type Doc = { readonly _id: string; readonly _rev: string; readonly intitule: string };
type Flux = { on: (nom: string, then: (info: { doc?: Doc; id?: string }) => void) => Flux; cancel: () => void };

PouchDB.plugin(http).plugin(idb).plugin(replication);

const local = new PouchDB('banc-pouchdb', { adapter: 'idb', auto_compaction: true, revs_limit: 10 });
const nom = await (await fetch('/donnees/pouchdb')).text();
const distant = new PouchDB(`${location.origin}/pouch/${nom}`);

offrir({
  premier: () => chrono(() => local.replicate.from(distant, { batch_size: 1000, batches_limit: 2 })),
  modifier: (n) =>
    chrono(async () => {
      for (let i = 0; i < n; i += 1) {
        const doc = (await local.get(`p${String(i).padStart(6, '0')}`)) as Doc;
        await local.put({ ...doc, intitule: `${doc.intitule} (modifié ${i})` });
      }
    }),
  envoyer: () => chrono(() => local.replicate.to(distant, { batch_size: 100 })),
  suivre: () => {
    const sync = local.sync(distant, { live: true, retry: true }) as unknown as Flux;
    return new Promise((done) => sync.on('paused', () => done()));
  },
  changer: async (mot) => {
    const doc = (await local.get('p000900')) as Doc;
    const debut = maintenant();
    await local.put({ ...doc, intitule: mot });
    return debut;
  },
  attendre: (mot) =>
    new Promise((done) => {
      const flux = local.changes({ live: true, include_docs: true, since: 'now' }) as unknown as Flux;
      flux.on('change', ({ doc }) => {
        if (doc?.intitule !== mot) return;
        done(maintenant());
        flux.cancel();
      });
    }),
});
