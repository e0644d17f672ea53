import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demarrerPostgres, type Postgres } from '../../../test/postgres.ts';
import type { Nouvelle } from './avis.ts';
import { avisPostgres } from './avisPostgres.ts';
import { joindre } from './base.ts';

let postgres: Postgres | undefined;
beforeAll(async () => {
  postgres = await demarrerPostgres();
}, 120_000);
afterAll(() => postgres?.arreter(), 60_000);

/** A line to the database that breaks the first time somebody wants to listen, as when it is stopped just then. */
async function ligneQuiRompt(url: URL): Promise<{ url: string; coupures: () => number; fermer: () => void }> {
  let coupures = 0;
  const tenues = new Set<Socket>();
  const serveur = createServer((d) => {
    const base = connect(Number(url.port), url.hostname);
    for (const s of [d, base]) {
      tenues.add(s);
      s.on('error', () => s.destroy());
    }
    d.on('close', () => base.destroy());
    base.on('close', () => d.destroy());
    base.on('data', (octets) => d.write(octets));
    d.on('data', (octets) => {
      if (coupures === 0 && octets.includes('listen')) {
        coupures += 1;
        d.destroy();
      } else base.write(octets);
    });
  });
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  const parIci = new URL(url);
  parIci.port = String((serveur.address() as AddressInfo).port);
  return {
    url: parIci.href,
    coupures: () => coupures,
    fermer: () => {
      for (const s of tenues) s.destroy();
      serveur.close();
    },
  };
}

test('a connection that breaks while it begins to listen is replaced, and the server stays up', async () => {
  if (postgres === undefined) return;
  const url = postgres.baseNeuve();
  const ligne = await ligneQuiRompt(new URL(url));
  const traces: string[] = [];
  const avis = avisPostgres(ligne.url, (quoi) => void traces.push(quoi));
  const autre = joindre({ url }, () => undefined);
  const entendues: Nouvelle[] = [];
  avis.ecouter((nouvelle) => entendues.push(nouvelle));
  await vi.waitFor(
    async () => {
      await autre.avis.preparer(autre.db, { espace: 'e', scopes: ['instance:cm'], device: 'A' });
      expect(entendues.at(-1)).toEqual({ espace: 'e', scopes: ['instance:cm'], device: 'A' });
    },
    { timeout: 20_000, interval: 100 },
  );
  expect(ligne.coupures()).toBe(1);
  expect(traces).toEqual(['avis-rompus']);
  await avis.fermer();
  await autre.fermer();
  ligne.fermer();
}, 60_000);
