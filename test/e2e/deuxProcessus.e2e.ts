import { rmSync } from 'node:fs';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { demarrerPostgres, portLibre } from '../postgres.ts';
import { appareil } from './appareil.ts';
import { launch } from './harness.ts';
import { repartir } from './repartiteur.ts';
import {
  ajouterPoint,
  ouvrirMairie,
  ouvrirPreparer,
  pointsDits,
  recevoirMairie,
  reseauRevenu,
  SEANCE,
  secretariat,
  toutEnvoye,
} from './serveur.ts';
import { startServer, type Server } from './server.ts';

const MOTS = 'La commission propose trois tranches.';

const postgres = await demarrerPostgres();
afterAll(() => postgres?.arreter(), 60_000);

const champ = (page: Page) => page.locator('.rich-words[contenteditable="true"]').first();

test.skipIf(postgres === undefined)(
  'two processes on one PostgreSQL, each request to the next of them: acts, words and files of one device come to the other; one process dies, nothing is missing',
  async () => {
    const url = postgres?.baseNeuve() ?? '';
    const repartiteur = await repartir();
    const lancer = async (): Promise<Server> => {
      const serveur = await startServer({
        port: await portLibre(),
        env: { DATABASE_URL: url, ORIGINE: repartiteur.address },
      });
      onTestFinished(async () => {
        await serveur.stop();
        rmSync(serveur.data, { recursive: true });
      });
      return serveur;
    };
    // Together, on a base that is still empty: one of them makes its tables.
    const [a, b] = await Promise.all([lancer(), lancer()]);
    onTestFinished(repartiteur.stop);
    repartiteur.vers([a.port, b.port]);

    const mairie = await ouvrirMairie(a);
    const browser = await launch();
    onTestFinished(() => browser.close());
    const entrer = async (nom: string) => {
      const { device, page } = await appareil(browser);
      page.setDefaultTimeout(20_000);
      await recevoirMairie(device, (await mairie.inviter({ nom, attributions: secretariat })).url, page);
      await ouvrirPreparer(page);
      await toutEnvoye(page);
      return { device, page };
    };
    const anne = await entrer('Anne Rouanet');
    const jean = await entrer('Jean Bonnafous');

    await ajouterPoint(anne.page, 'Voirie');
    await jean.page.locator('.pt-titre', { hasText: 'Voirie' }).waitFor();

    for (const { page } of [anne, jean]) await page.locator('.pt-titre', { hasText: 'Tarifs de la cantine' }).click();
    await champ(anne.page).click();
    await anne.page.keyboard.type(MOTS);
    await champ(jean.page).filter({ hasText: MOTS }).waitFor();
    await anne.page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: 'plan.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n1 0 obj\n%%EOF\n'),
      });
    await jean.page.getByText('plan.pdf').first().waitFor();
    await toutEnvoye(anne.page);

    const ecrits: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      const suite = [`Point ${String(i)} d’Anne`, `Point ${String(i)} de Jean`];
      await Promise.all([ajouterPoint(anne.page, suite[0] ?? ''), ajouterPoint(jean.page, suite[1] ?? '')]);
      ecrits.push(...suite);
      if (i === 1) await b.kill();
    }
    const c = await lancer();
    repartiteur.vers([a.port, c.port]);
    await Promise.all([reseauRevenu(anne.device), reseauRevenu(jean.device)]);
    await Promise.all([toutEnvoye(anne.page), toutEnvoye(jean.page)]);
    const attendus = ['Tarifs de la cantine', 'Voirie', ...ecrits].sort();
    for (const { page } of [anne, jean])
      await expect.poll(async () => (await pointsDits(page)).sort(), { timeout: 60_000 }).toEqual(attendus);

    const { points } = await mairie.plume.record<Seance>(mairie.espace.id, 'seance', SEANCE);
    expect(points.map((p) => p.intitule).sort()).toEqual(attendus);
    for (const { port } of [a, b, c]) expect(repartiteur.servies.get(port)).toBeGreaterThan(0);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    onTestFinished(() => client.end());
    const { rows } = await client.query<{ mots: boolean; refusees: number }>(
      'select exists (select from textes_maj) as mots, (select count(*)::int from refusees) as refusees',
    );
    expect(rows).toEqual([{ mots: true, refusees: 0 }]);
  },
);
