import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Acces } from '../../../src/domain/droits/acces.ts';
import type { Seance } from '../../../src/domain/seance/seance.ts';
import { envoyerJson, lireCorps } from '../../../src/server/api/envoyerJson.ts';
import { accepteLignes, envoyerLignes } from '../../../src/server/api/envoyerLignes.ts';
import { ouvrirBase, type OuSe } from '../../../src/server/journal/base.ts';
import { lireParties, synchroniserJson, type Partie } from '../../../src/server/journal/synchroniser.ts';
import type { Demande } from '../../../src/sync/protocole.ts';
import { lectureSeule } from '../../../src/sync/suite.ts';
import { sommeDe } from '../../../src/sync/somme.ts';

export const ESPACE = 'banc';
/** Accounts are not what is measured: the address says which instance the device belongs to, `*` for all. */
const accesDe = (sur: string): Acces => ({
  compte: 'compte-banc',
  noms: ['Secrétariat'],
  attributions: [{ role: 'secretariat', sur }],
});
const muet = (): void => {};

/** The server of this application on a database of its own, already holding these sittings; its doors without accounts. */
export async function routesCarnet(
  seances: readonly Seance[],
  ou?: OuSe,
): Promise<{ app: Hono; fermer: () => Promise<void> }> {
  const dossier = mkdtempSync(join(tmpdir(), 'carnet-serveur-'));
  const base = await ouvrirBase(ou ?? { fichier: join(dossier, 'carnet.db') }, muet);
  const tetes = new Map<string, number>();
  const rows = seances.map((seance) => {
    const doc = JSON.stringify(seance);
    const version = (tetes.get(seance.scope) ?? 0) + 1;
    tetes.set(seance.scope, version);
    return { espace: ESPACE, kind: 'seance', id: seance.id, scope: seance.scope, version, taille: doc.length, doc };
  });
  for (const [scope, tete] of tetes)
    await base.db
      .insertInto('portees')
      .values({ espace: ESPACE, scope, tete, somme: sommeDe(rows.filter((r) => r.scope === scope)) })
      .execute();
  for (let i = 0; i < rows.length; i += 100)
    await base.db
      .insertInto('records')
      .values(rows.slice(i, i + 100))
      .execute();

  const app = new Hono();
  app.post('/api/sync', async (c) => {
    const demande = JSON.parse(await lireCorps(c)) as Demande;
    const acces = accesDe(c.req.query('sur') ?? '*');
    const maintenant = () => new Date().toISOString();
    if (!accepteLignes(c) || !lectureSeule(demande))
      return envoyerJson(c, await synchroniserJson(base, { acces, appareil: demande.device }, demande, maintenant));
    const lus = lireParties(base, () => Promise.resolve(acces), demande, maintenant);
    const premiere = await lus.next();
    if (premiere.done === true) throw new Error('no answer');
    const { json, suite } = premiere.value;
    if (suite === undefined) return envoyerJson(c, json);
    async function* parties(partie: Partie): AsyncGenerator<Partie, void> {
      yield partie;
      yield* lus;
    }
    return envoyerLignes(c, parties(premiere.value), { partie: muet, panne: (error) => console.error(error) });
  });
  app.get('/api/avis', (c) =>
    streamSSE(c, async (flux) => {
      const device = c.req.query('device');
      const cesser = base.avis.ecouter((nouvelle) => {
        if (device !== undefined && nouvelle.device === device) return;
        void flux.writeSSE({ event: 'avis', data: JSON.stringify(nouvelle) });
      });
      await flux.writeSSE({ event: 'ouvert', data: '' });
      await new Promise<void>((done) => flux.onAbort(() => done()));
      cesser();
    }),
  );
  return {
    app,
    fermer: async () => {
      await base.fermer();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}
