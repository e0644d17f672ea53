import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { magasinOu } from './fichiers/magasinDuServeur.ts';
import { joindre, type Base } from './journal/base.ts';
import { basesDeTest, ouvrirDeTest } from './journal/basesDeTest.ts';
import { migrations } from './journal/migrations/liste.ts';
import { acces, adjointe, essai, Plume, uneSeance, unPoint } from './journal/plumeDeTest.ts';
import { lireReperes } from './journal/reperes.ts';
import { cles, type Tables } from './journal/tables.ts';
import { sauvegarder } from './sauvegardeEcrire.ts';
import { SauvegardeIllisible } from './sauvegardeFormat.ts';
import { plancherA } from './journal/temps.ts';
import { restaurer } from './sauvegardeLire.ts';

const dossier = mkdtempSync(join(tmpdir(), 'carnet-'));
afterAll(() => rmSync(dossier, { recursive: true }));
let n = 0;
const neuf = (fin: string) => join(dossier, `${String(++n)}.${fin}`);
const bases = await basesDeTest(() => neuf('sqlite'));
const LE = '2026-11-23T08:00:00.000Z';
const PLUS_TARD = '2026-11-24T08:00:00.000Z';
const PLANCHER = plancherA(Date.parse(PLUS_TARD), 0);

async function toutDe(base: Base, sauf: readonly (keyof Tables)[] = []): Promise<Record<string, unknown>> {
  const tout: Record<string, unknown> = {};
  for (const table of Object.keys(cles) as (keyof typeof cles)[]) {
    if (sauf.includes(table)) continue;
    let lire = base.db.selectFrom(table).selectAll();
    for (const nom of cles[table]) lire = lire.orderBy(nom as never);
    tout[table] = await lire.execute();
  }
  return tout;
}

async function remplir(base: Base): Promise<Plume> {
  const a = new Plume(base, 'A');
  await a.envoyer([
    a.dire('createSeance', uneSeance('s1')),
    a.dire('addPoint', unPoint('s1', 'p1', 'L’école — « été »')),
  ]);
  await a.envoyer([
    a.dire('addPoint', unPoint('inconnue', 'p1')),
    { ...a.dire('addPoint', unPoint('s1', 'p2')), schema: 99 },
  ]);
  await base.db.insertInto('espaces').values({ id: essai.espace, nom: 'Cazelles', cree_le: LE }).execute();
  await base.db
    .insertInto('comptes')
    .values({
      id: 'claire',
      nom: 'Claire',
      noms: '["Claire"]',
      courriel: null,
      serveur: 1,
      cree_le: LE,
      ferme_le: null,
    })
    .execute();
  await base.db
    .insertInto('adhesions')
    .values({ espace: essai.espace, compte: 'claire', personne_id: null, cree_le: LE })
    .execute();
  await base.db
    .insertInto('liens')
    .values({ empreinte: 'x', compte: null, par: null, cree_le: LE, expire_le: LE, utilise_le: null })
    .execute();
  for (let i = 0; i < 1_203; i++)
    await base.db
      .insertInto('audit')
      .values({
        id: `a${String(i).padStart(5, '0')}`,
        le: LE,
        genre: 'entree',
        compte: null,
        par: null,
        espace: null,
        detail: '{}',
      })
      .execute();
  return a;
}

const couples = bases.flatMap((de) => bases.map((vers) => ({ de, vers, nom: `${de.nom} → ${vers.nom}` })));

describe.each(couples)('a backup, $nom', ({ de, vers }) => {
  beforeEach(() => (essai.espace = 'cazelles'));

  test('gives back everything, files included, with a new epoch and higher versions', async () => {
    const base = await ouvrirDeTest(de.ou());
    await remplir(base);
    const magasin = magasinOu(base, neuf('donnees'));
    const plan = new Uint8Array(3_000_000).fill(120);
    for (let i = 0; i < 3; i += 1)
      await magasin.ecrireMorceau('plan', i * 1_000_000, plan.slice(i * 1_000_000, (i + 1) * 1_000_000));
    const { sha256 = '' } = (await magasin.lireEnCours('plan')) ?? {};
    await magasin.garder('plan', sha256);
    const fichier = neuf('sauvegarde');
    await sauvegarder(base, magasin, fichier, LE);
    const avant = await toutDe(base, ['portees', 'reperes', 'restaurations']);
    const epoque = (await new Plume(base, 'Z').envoyer([])).epoque;
    await base.fermer();
    expect(statSync(fichier).mode & 0o077).toBe(0);

    const autre = await ouvrirDeTest(vers.ou());
    const b = new Plume(autre, 'B');
    await b.envoyer([b.dire('createSeance', uneSeance('perdue'))]);
    await autre.db
      .insertInto('liens')
      .values({ empreinte: 'y', compte: null, par: null, cree_le: LE, expire_le: LE, utilise_le: null })
      .execute();
    const ailleurs = magasinOu(autre, neuf('donnees'));
    await ailleurs.ecrireMorceau('autre', 0, new Uint8Array([1, 2, 3]));
    await ailleurs.garder('autre', 'b'.repeat(64));
    await restaurer(autre, ailleurs, fichier, PLUS_TARD);
    expect(await toutDe(autre, ['portees', 'reperes', 'restaurations'])).toEqual(avant);
    expect(Buffer.compare(await buffer(ailleurs.lire(sha256, 0, plan.length - 1)), plan)).toBe(0);
    expect(await ailleurs.tailleDe('b'.repeat(64)), 'a content that the backup does not know stays').toBe(3);
    expect(await autre.db.selectFrom('liens').selectAll().execute()).toEqual([]);
    const [portee] = await autre.db.selectFrom('portees').selectAll().execute();
    expect(portee?.tete).toBe(PLANCHER);
    const r = await new Plume(autre, 'Z').envoyer([]);
    expect(r.epoque).not.toBe(epoque);
    expect(r.portees).toMatchObject([{ documents: [{ id: 's1', version: 2 }], a: PLANCHER, somme: portee?.somme }]);
    await autre.fermer();
  }, 60_000);
});

describe.each(bases)('after a restore of $nom', ({ ou }) => {
  test('devices send again what was lost: what the server kept is once, the rest is judged, unaware entries are shown', async () => {
    essai.espace = 'retour';
    const place = ou();
    const base = await ouvrirDeTest(place);
    // The commands are other processes: the server that answers devices keeps its own connection throughout.
    const commande = joindre(place);
    const a = new Plume(base, 'A');
    const b = new Plume(base, 'B', adjointe);
    const date = (p: Plume, valeur: string) => p.dire('editSeance', { id: 's1', champs: { date: valeur } });
    const [creation, point] = [a.dire('createSeance', uneSeance('s1')), a.dire('addPoint', unPoint('s1', 'p1'))];
    /** Sends, and notes the versions that the server gave, as a device does. */
    const dire = async (p: Plume, ...operations: Parameters<Plume['envoyer']>[0]) => {
      const reponse = await p.envoyer(operations);
      for (const { id, version } of reponse.sorts) if (version !== undefined) p.avant.set(id, version);
      return reponse.sorts;
    };
    await dire(a, creation);
    const fichier = neuf('sauvegarde');
    await sauvegarder(commande, magasinOu(commande, neuf('donnees')), fichier, LE);
    // Lost by the restore: a point of A, a date of A that B had read, and B's own date after it.
    await dire(a, point);
    a.version = 2;
    const deA = date(a, '2026-12-01');
    await dire(a, deA);
    b.version = 3;
    const deB = date(b, '2026-12-08');
    expect(await dire(b, deB)).toMatchObject([{ issue: 'applied' }]);

    await restaurer(commande, magasinOu(commande, neuf('donnees')), fichier, PLUS_TARD);
    // B is the first to come back: his date waits for the one he had read.
    expect((await b.envoyer([deB])).sorts).toMatchObject([{ issue: 'deferred' }]);
    const r = await a.envoyer([creation, point, deA]);
    expect(r.sorts.map((s) => s.issue)).toEqual(['applied', 'applied', 'applied']);
    expect(r.sorts.map((s) => s.version)).toEqual([1, PLANCHER + 1, PLANCHER + 2]);
    expect((await b.envoyer([deB])).sorts).toMatchObject([{ issue: 'applied', version: PLANCHER + 3 }]);
    // A sitting that the backup never knew begins above every version given before.
    const c = new Plume(base, 'C', acces('claire', { role: 'secretariat', sur: '*' }));
    const { seance, membres } = uneSeance('s9');
    const neuve = c.dire(
      'createSeance',
      { seance: { ...seance, instanceId: 'ccas' }, membres },
      { scope: 'instance:ccas' },
    );
    expect((await c.envoyer([neuve])).sorts[0]?.version).toBeGreaterThan(PLANCHER);
    // A second restore of the same file never gives the versions of the first.
    await restaurer(commande, magasinOu(commande, neuf('donnees')), fichier, PLUS_TARD.replace('24T', '25T'));
    expect((await dire(a, creation, point))[1]?.version).toBeGreaterThan(PLANCHER + 1_000);
    // And where the first began is not forgotten with it.
    const lignee = await base.db
      .selectFrom('restaurations')
      .select(['plancher', 'depuis'])
      .where('espace', '=', 'retour')
      .where('scope', '=', 'instance:cm')
      .orderBy('plancher')
      .execute();
    expect(lignee).toMatchObject([{ plancher: PLANCHER, depuis: 1 }, { depuis: 1 }]);
    await commande.fermer();
    await base.fermer();
  }, 30_000);

  test('a file that is damaged, cut short, foreign or of a newer server changes nothing', async () => {
    essai.espace = 'abime';
    const base = await ouvrirDeTest(ou());
    await new Plume(base, 'A').envoyer([]);
    const a = new Plume(base, 'A');
    await a.envoyer([a.dire('createSeance', uneSeance('s1'))]);
    const bon = neuf('sauvegarde');
    await sauvegarder(base, magasinOu(base, neuf('donnees')), bon, LE);
    const lignes = gunzipSync(readFileSync(bon)).toString().trimEnd().split('\n');
    const avec = (texte: string) => gzipSync(texte);
    const mauvais: readonly Uint8Array[] = [
      readFileSync(bon).subarray(0, -200),
      avec(lignes.slice(0, -1).join('\n')),
      avec([...lignes.slice(0, 2), ...lignes.slice(3)].join('\n')),
      avec([lignes[0], '["sqlite_master",{"x":1}]', '{"fin":1}'].join('\n')),
      avec([lignes[0], '["","../../etc/cron.d/x",0,"eA=="]', '{"fin":1}'].join('\n')),
      avec([lignes[0]?.replace(/"migration":\d+/, '"migration":999'), ...lignes.slice(1)].join('\n')),
      avec('{"format":"carnet"}'),
      Buffer.from('not a gzip'),
      new Uint8Array(),
    ];
    const avant = await toutDe(base);
    for (const octets of mauvais) {
      const fichier = neuf('mauvais');
      writeFileSync(fichier, octets);
      await expect(restaurer(base, magasinOu(base, neuf('donnees')), fichier, PLUS_TARD)).rejects.toThrow(
        SauvegardeIllisible,
      );
      expect(await toutDe(base)).toEqual(avant);
    }
    await expect(restaurer(base, magasinOu(base, neuf('donnees')), neuf('absent'), PLUS_TARD)).rejects.toThrow(
      'ENOENT',
    );
    expect(await toutDe(base)).toEqual(avant);
    await base.fermer();
  }, 30_000);

  test('devices that are being answered are waited for, whatever they still have to read', async () => {
    const place = ou();
    if ('fichier' in place) return; // one writer at a time
    essai.espace = 'occupee';
    const base = await ouvrirDeTest(place);
    await remplir(base);
    const bon = neuf('sauvegarde');
    await sauvegarder(base, magasinOu(base, neuf('donnees')), bon, LE);
    const commande = joindre(place, () => undefined);
    const attend = async () =>
      (
        await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`.execute(base.db)
      ).rows[0]?.n;
    let restauration: Promise<void> | undefined;
    await base.db.transaction().execute(async (trx) => {
      await lireReperes(trx);
      await trx.selectFrom('portees').selectAll().forUpdate().execute();
      restauration = restaurer(commande, magasinOu(commande, neuf('donnees')), bon, PLUS_TARD);
      await vi.waitFor(async () => expect(await attend()).toBe(1), { timeout: 10_000, interval: 20 });
      await trx.selectFrom('fichiers').selectAll().execute();
      await trx.selectFrom('comptes').selectAll().execute();
    });
    await restauration;
    expect((await new Plume(base, 'Z').envoyer([])).portees[0]?.a).toBe(PLANCHER);
    await commande.fermer();
    await base.fermer();
  }, 60_000);

  test('a backup of every earlier version is brought to this one', async () => {
    essai.espace = 'vieille';
    const base = await ouvrirDeTest(ou());
    const a = new Plume(base, 'A');
    await a.envoyer([a.dire('createSeance', uneSeance('s1'))]);
    const bon = neuf('sauvegarde');
    await sauvegarder(base, magasinOu(base, neuf('donnees')), bon, LE);
    const lignes = gunzipSync(readFileSync(bon)).toString().trimEnd().split('\n');
    // What the first version already had.
    const siennes = lignes.slice(1, -1).filter((l) => /^\["(?:portees|records|operations|sequences|reperes)"/.test(l));
    for (const { numero } of migrations) {
      const fichier = neuf('sauvegarde');
      const entete = lignes[0]?.replace(/"migration":\d+/, `"migration":${String(numero)}`);
      const alors = siennes.map((l) =>
        // What migration 4 adds.
        numero < 4 && l.startsWith('["operations"') ? l.replace(/,"(?:appareil|avant)":(?:null|"[^"]*")/g, '') : l,
      );
      writeFileSync(fichier, gzipSync([entete, ...alors, JSON.stringify({ fin: siennes.length })].join('\n')));
      await restaurer(base, magasinOu(base, neuf('donnees')), fichier, PLUS_TARD);
      const r = await new Plume(base, 'B').envoyer([]);
      expect(r.portees).toMatchObject([{ documents: [{ id: 's1' }] }]);
      const faites = await base.db.selectFrom('migrations').select('numero').orderBy('numero').execute();
      expect(faites.map((m) => m.numero)).toEqual(migrations.map((m) => m.numero));
    }
    await base.fermer();
  }, 30_000);
});
