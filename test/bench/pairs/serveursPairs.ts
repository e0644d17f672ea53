import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import expressPouchdb from 'express-pouchdb';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import PouchDB from 'pouchdb-core';
import memory from 'pouchdb-adapter-memory';
import replication from 'pouchdb-replication';
import { envoyerJson } from '../../../src/server/api/envoyerJson.ts';
import type { PointSeul } from './points.ts';

type Ligne = PointSeul & { readonly _deleted: boolean };
type Rangee = { readonly newDocumentState: Ligne; readonly assumedMasterState?: Ligne };

/** What RxDB's guide asks of a server: documents in the order of their last change, in memory. */
export function routesRxdb(points: readonly PointSeul[]): Hono {
  const docs = new Map<string, { n: number; doc: Ligne }>();
  let n = 0;
  for (const point of points) docs.set(point.id, { n: ++n, doc: { ...point, _deleted: false } });
  const ecoutes = new Set<(docs: readonly Ligne[]) => void>();
  const app = new Hono();
  app.get('/tirer', (c) => {
    const depuis = Number(c.req.query('depuis'));
    const lot = Number(c.req.query('lot'));
    const suite = [...docs.values()]
      .filter((d) => d.n > depuis)
      .sort((a, b) => a.n - b.n)
      .slice(0, lot);
    return envoyerJson(
      c,
      JSON.stringify({ documents: suite.map((d) => d.doc), checkpoint: { n: suite.at(-1)?.n ?? depuis } }),
    );
  });
  app.post('/pousser', async (c) => {
    const rangees: Rangee[] = await c.req.json();
    const conflits: Ligne[] = [];
    const pris: Ligne[] = [];
    for (const { newDocumentState: neuf, assumedMasterState: suppose } of rangees) {
      const la = docs.get(neuf.id);
      if (la !== undefined && la.doc.intitule !== suppose?.intitule) conflits.push(la.doc);
      else {
        docs.set(neuf.id, { n: ++n, doc: neuf });
        pris.push(neuf);
      }
    }
    for (const ecoute of ecoutes) ecoute(pris);
    return c.json(conflits);
  });
  app.get('/flux', (c) =>
    streamSSE(c, async (flux) => {
      const ecoute = (pris: readonly Ligne[]): void => {
        void flux.writeSSE({ data: JSON.stringify({ documents: pris, checkpoint: { n } }) });
      };
      ecoutes.add(ecoute);
      await new Promise<void>((done) => flux.onAbort(() => done()));
      ecoutes.delete(ecoute);
    }),
  );
  return app;
}

PouchDB.plugin(memory).plugin(replication);
const Memoire = PouchDB.defaults({ adapter: 'memory' });
let tours = 0;

/** CouchDB's protocol over PouchDB in memory, with the routes that replication needs. */
export async function routesPouchdb(
  points: readonly PointSeul[],
): Promise<{ readonly app: express.Express; readonly nom: string }> {
  // A name of its own at each turn: this process keeps the databases of the earlier ones in memory.
  tours += 1;
  const nom = `points-${tours}`;
  const db = new Memoire(nom);
  for (let i = 0; i < points.length; i += 2000)
    await db.bulkDocs(points.slice(i, i + 2000).map(({ id, ...point }) => ({ _id: id, ...point })));
  const app = express();
  app.use('/pouch', expressPouchdb(Memoire, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }));
  return { app, nom };
}

/** One address for pages and servers, so that each page speaks to its own origin. */
export async function ecouter(app: Hono, pouch: express.Express): Promise<{ server: Server; port: number }> {
  const hono = getRequestListener(app.fetch);
  const server = createServer((req, res) => {
    if (req.url?.startsWith('/pouch/') === true || req.url === '/pouch') pouch(req, res);
    else void hono(req, res);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const adresse = server.address();
  if (adresse === null || typeof adresse === 'string') throw new Error('no port');
  return { server, port: adresse.port };
}
