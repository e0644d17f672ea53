import { Subject } from 'rxjs';
import { createRxDatabase, type RxReplicationPullStreamItem } from 'rxdb/plugins/core';
import { replicateRxCollection, type RxReplicationState } from 'rxdb/plugins/replication';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import type { PointSeul } from '../points.ts';
import { chrono, maintenant, offrir } from './banc.ts';

type Repere = { readonly n: number };

const db = await createRxDatabase({ name: 'banc-rxdb', storage: getRxStorageDexie(), multiInstance: false });
const { points } = await db.addCollections({
  points: {
    schema: {
      version: 0,
      primaryKey: 'id',
      type: 'object',
      properties: {
        id: { type: 'string', maxLength: 20 },
        seanceId: { type: 'string', maxLength: 20 },
        rang: { type: 'string', maxLength: 20 },
        genre: { type: 'string' },
        rapporteur: { type: 'string' },
        intitule: { type: 'string' },
      },
      required: ['id', 'seanceId', 'rang', 'genre', 'rapporteur', 'intitule'],
      indexes: ['seanceId', 'rang'],
    },
  },
});

const post = async (url: string, body: unknown): Promise<unknown> =>
  (
    await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  ).json();

let replication: RxReplicationState<PointSeul, Repere> | undefined;

function repliquer(live: boolean): RxReplicationState<PointSeul, Repere> {
  const flux = new Subject<RxReplicationPullStreamItem<PointSeul, Repere>>();
  if (live) {
    const source = new EventSource('/rxdb/flux');
    source.onmessage = (e) => flux.next(JSON.parse(String(e.data)) as RxReplicationPullStreamItem<PointSeul, Repere>);
  }
  return replicateRxCollection<PointSeul, Repere>({
    collection: points as never,
    replicationIdentifier: 'banc',
    live,
    retryTime: 500,
    pull: {
      batchSize: 1000,
      handler: async (repere, lot) =>
        (await (await fetch(`/rxdb/tirer?depuis=${repere?.n ?? 0}&lot=${lot}`)).json()) as never,
      stream$: flux.asObservable(),
    },
    push: { batchSize: 100, handler: async (rows) => (await post('/rxdb/pousser', rows)) as never },
  });
}

offrir({
  premier: () =>
    chrono(async () => {
      replication = repliquer(false);
      await replication.awaitInitialReplication();
      await replication.cancel();
    }),
  modifier: (n) =>
    chrono(async () => {
      for (let i = 0; i < n; i += 1) {
        const doc = await points.findOne(`p${String(i).padStart(6, '0')}`).exec();
        if (doc === null) throw new Error('a point is missing');
        await doc.incrementalPatch({ intitule: `${doc.get('intitule') as string} (modifié ${i})` });
      }
    }),
  envoyer: () =>
    chrono(async () => {
      replication = repliquer(false);
      await replication.awaitInSync();
      await replication.cancel();
    }),
  suivre: async () => {
    replication = repliquer(true);
    await replication.awaitInSync();
  },
  changer: async (mot) => {
    const doc = await points.findOne('p000900').exec();
    if (doc === null) throw new Error('a point is missing');
    const debut = maintenant();
    await doc.incrementalPatch({ intitule: mot });
    return debut;
  },
  attendre: (mot) =>
    new Promise((done) => {
      const sub = points.findOne('p000900').$.subscribe((doc) => {
        if (doc?.get('intitule') !== mot) return;
        done(maintenant());
        queueMicrotask(() => sub.unsubscribe());
      });
    }),
});
