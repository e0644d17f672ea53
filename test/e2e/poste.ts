import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch, newDevice } from './harness.ts';
import { ouvrirMairie, ouvrirPreparer, recevoirMairie, secretariat, toutEnvoye, type Mairie } from './serveur.ts';
import { startServer, type Server } from './server.ts';

/** A town hall on its server, and the device of a secretary who received all of it. */
export interface Poste {
  readonly browser: Browser;
  readonly server: Server;
  readonly mairie: Mairie;
  /** Account of the secretary. */
  readonly anne: string;
  readonly device: BrowserContext;
  /** On *Préparer*, everything sent. */
  readonly page: Page;
}

/** Gives each test of the file a post of its own; the answer hands over the server that took its place in a test. */
export function posteParTest(donner: (poste: Poste) => void): (suivant: Server) => void {
  let browser: Browser;
  let poste: Poste;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const server = await startServer();
    const mairie = await ouvrirMairie(server);
    const { compte, url } = await mairie.inviter({ nom: 'Anne Rouanet', attributions: secretariat });
    const device = await newDevice(browser);
    const page = await recevoirMairie(device, url);
    await ouvrirPreparer(page);
    await toutEnvoye(page);
    poste = { browser, server, mairie, anne: compte, device, page };
    donner(poste);
  });
  afterEach(async () => {
    await poste.device.close();
    await poste.server.stop();
    rmSync(poste.server.data, { recursive: true });
  });
  return (server) => {
    poste = { ...poste, server };
    donner(poste);
  };
}

/** Asks the database of a running server something, or does something to it. */
export function base<T>(server: Server, ask: (db: Database.Database) => T): T {
  const db = new Database(join(server.data, 'carnet.sqlite'));
  try {
    return ask(db);
  } finally {
    db.close();
  }
}
