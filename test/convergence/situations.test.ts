import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { Carnet } from '../../src/store/db.ts';
import { record, recordGeste, type Intention } from '../../src/store/record.ts';
import { adopter, detacher } from '../../src/store/synchro/attacher.ts';
import { lireDivergences } from '../../src/store/synchro/divergences.ts';
import { lireEtatSynchro } from '../../src/store/synchro/etat.ts';
import { tour } from '../../src/store/synchro/tour.ts';
import type { Panne } from '../../src/store/synchro/transport.ts';
import type { Reponse } from '../../src/sync/protocole.ts';
import { ajouterPoint, changerLieu, Mairie } from './mairie.ts';

// Situations of several devices that a sister application lists for its own synchronisation (Super Productivity), and
// the conflicts that CouchDB's heirs lose (Medic, PouchDB): here nothing may be lost nor differ.
let mairie: Mairie;
let a: Carnet;
let b: Carnet;
let c: Carnet;
beforeEach(async () => {
  [mairie, a, b, c] = await Mairie.avec('anne', 'benoit', 'claire');
});
afterEach(() => mairie.fermer());

async function repos(): Promise<void> {
  for (let i = 0; i < 3; i++)
    for (const db of [a, b, c]) expect(await mairie.tour(db)).toMatchObject({ issue: 'faite' });
}
const seance = async (db: Carnet): Promise<Seance> => (await db.seances.get('s1')) as Seance;
const tout = async (db: Carnet) =>
  Promise.all(
    (['communes', 'personnes', 'instances', 'seances', 'registres', 'divergences', 'suivis'] as const).map((nom) =>
      db.table(nom).toArray(),
    ),
  );
async function pareils(): Promise<void> {
  expect(await tout(b)).toEqual(await tout(a));
  expect(await tout(c)).toEqual(await tout(a));
}
const operations = () => mairie.base.db.selectFrom('operations').select('id').execute();

describe('three devices', () => {
  test('write different things apart: all of it is on each, nobody is asked anything', async () => {
    await ajouterPoint(a, 'de-a');
    await changerLieu(b, 'Préau');
    await record('editInstance', { id: 'cm', champs: { lieu: 'Salle' } }, c);
    await repos();
    expect(await seance(c)).toMatchObject({ lieu: 'Préau' });
    expect((await seance(b)).points.map((p) => p.id)).toContain('de-a');
    expect(await lireDivergences(a)).toEqual([]);
    await pareils();
  });

  test.each(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])(
    'vote the same point apart: in the order %s the first stands, the two others are shown, on every device alike',
    async (ordre) => {
      const parNom = { a, b, c };
      const vote = (contre: string) => ({
        id: 's1',
        fait: {
          id: `vote-${contre}`,
          rang: 'a1',
          type: 'scrutin' as const,
          pointId: 'pt1',
          mode: 'ordinaire' as const,
          saisie: { forme: 'exceptions' as const, contre: [contre], abstention: [], nppv: [] },
        },
      });
      await record('recordFait', vote('m1'), a);
      await record('recordFait', vote('m2'), b);
      await record('recordFait', vote('m3'), c);
      for (const nom of ordre) await mairie.tour(parNom[nom as 'a']);
      await repos();
      const premier = { a: 'vote-m1', b: 'vote-m2', c: 'vote-m3' }[ordre[0] as 'a'];
      expect((await seance(a)).deroule.filter((f) => f.type === 'scrutin').map((f) => f.id)).toEqual([premier]);
      const ecartees = (await lireDivergences(a)).map((d) => (d.ecartee.payload as { fait: { id: string } }).fait.id);
      expect(new Set([premier, ...ecartees])).toEqual(new Set(['vote-m1', 'vote-m2', 'vote-m3']));
      await pareils();
    },
  );

  test('one comes back long after the others went on: it reads all, and gives what it has', async () => {
    await ajouterPoint(c, 'de-longtemps');
    for (let i = 0; i < 230; i++) await changerLieu(a, `Salle ${String(i)}`);
    await mairie.tour(a);
    await repos();
    expect((await seance(a)).points.map((p) => p.id)).toContain('de-longtemps');
    await pareils();
  });
});

describe('a third edit made without network, after two that were sent and one of somebody else', () => {
  test('of a plain field: the later arrival stands, and each of the four is in the journal', async () => {
    await changerLieu(a, 'Un');
    await mairie.tour(a);
    await changerLieu(a, 'Deux');
    await mairie.tour(a);
    await mairie.tour(b);
    await changerLieu(b, 'Ailleurs');
    await mairie.tour(b);
    await changerLieu(a, 'Trois');
    await repos();
    expect((await seance(b)).lieu).toBe('Trois');
    const lieux = (
      await mairie.base.db.selectFrom('operations').select('operation').where('type', '=', 'editSeance').execute()
    ).map((o) => (JSON.parse(o.operation) as { payload: { champs: { lieu: string } } }).payload.champs.lieu);
    expect(lieux).toEqual(['Un', 'Deux', 'Ailleurs', 'Trois']);
    await pareils();
  });

  test('of a legal fact: what is there stands, and the third edit is shown beside it on every device', async () => {
    const dater = (db: Carnet, date: string) => record('editSeance', { id: 's1', champs: { date } }, db);
    await dater(a, '2026-10-01');
    await mairie.tour(a);
    await dater(a, '2026-10-02');
    await mairie.tour(a);
    await mairie.tour(b);
    await dater(b, '2026-11-11');
    await mairie.tour(b);
    await dater(a, '2026-10-03');
    await repos();
    expect((await seance(c)).date).toBe('2026-11-11');
    for (const db of [a, b, c])
      expect((await lireDivergences(db)).map((d) => d.ecartee.payload)).toEqual([
        { id: 's1', champs: { date: '2026-10-03' } },
      ]);
    await pareils();
  });
});

describe('a server', () => {
  test.each(['2026-11-22T10:01:00.000Z', '2026-11-24T08:00:00.000Z'])(
    'put back from a backup that knew nothing is given everything again by its devices, in whatever order they come, at %s',
    async (quand) => {
      await ajouterPoint(b, 'de-b');
      await ajouterPoint(a, 'de-a');
      await repos();
      const avant = await seance(a);
      await mairie.recommencer();
      mairie.le = quand;
      await Promise.all([mairie.tour(c), mairie.tour(b)]);
      await repos();
      const { points, ...reste } = await seance(b);
      const { points: attendus, ...attendu } = avant;
      expect(reste).toEqual(attendu);
      expect(new Set(points.map((p) => p.id))).toEqual(new Set(attendus.map((p) => p.id)));
      expect(await lireDivergences(a)).toEqual([]);
      await pareils();
    },
  );

  test('whose session ends in the middle of a round keeps what it judged; the rest waits, and goes once signed in', async () => {
    const neuves = Array.from({ length: 600 }, (_, i) => ({
      id: `n${String(i)}`,
      civilite: 'Mme' as const,
      prenom: 'Ève',
      nom: 'Née',
    }));
    await recordGeste(
      neuves.map((personne): Intention => ({ acte: 'addPersonne', charge: { personne } })),
      a,
    );
    let n = 0;
    const expire = async (demande: Parameters<typeof mairie.repondre>[1]): Promise<Reponse | Panne> =>
      ++n > 1 ? { panne: 'session-expiree' } : mairie.repondre('anne', demande);
    expect(await tour(a, { synchroniser: expire })).toMatchObject({ issue: 'session-expiree' });
    const { enAttente, panne } = await lireEtatSynchro(a);
    expect(panne).toBe('session-expiree');
    expect(enAttente).toBeGreaterThan(0);
    expect(enAttente).toBeLessThan(600);
    expect(await ajouterPoint(a, 'encore')).toMatchObject({ ok: true });
    await repos();
    expect((await seance(c)).points.map((p) => p.id)).toContain('encore');
    expect(await c.personnes.count()).toBe(await a.personnes.count());
  });

  test('that answers for ever that there is more, and gives nothing, is held at fault after a few requests', async () => {
    const rien = async (demande: Parameters<typeof mairie.repondre>[1]): Promise<Reponse> => ({
      ...(await mairie.repondre('anne', demande)),
      portees: [],
      suite: true,
    });
    const bilan = await tour(a, { synchroniser: rien });
    expect(bilan).toMatchObject({ issue: 'serveur-en-panne' });
    expect(bilan.requetes).toBeLessThan(10);
    expect(await mairie.tour(a)).toMatchObject({ issue: 'faite' });
  });
});

describe('a carnet', () => {
  test('open in two tabs that sync at the same instant sends everything once', async () => {
    const onglet = new Carnet(a.name);
    for (let i = 0; i < 10; i++) await ajouterPoint(i % 2 === 0 ? a : onglet, `o${String(i)}`);
    const avant = (await operations()).length;
    await Promise.all([mairie.tour(a), mairie.tour(onglet)]);
    await repos();
    expect((await operations()).length).toBe(avant + 10);
    expect(await lireEtatSynchro(a)).toMatchObject({ enAttente: 0, refusees: 0, divergences: 0 });
    onglet.close();
    await pareils();
  });

  test('that leaves the server, works alone and comes back gives its work, and finds that of the others', async () => {
    await detacher(a);
    await ajouterPoint(a, 'seule');
    await ajouterPoint(b, 'pendant');
    await mairie.tour(b);
    await adopter(a, mairie.serveur('anne'));
    await repos();
    const ids = (await seance(a)).points.map((p) => p.id);
    expect(ids).toEqual(expect.arrayContaining(['seule', 'pendant']));
    expect(await lireDivergences(a)).toEqual([]);
    await pareils();
  });

  test('that goes to another server takes all of it there, and leaves the first one as it was', async () => {
    await ajouterPoint(b, 'de-b');
    await repos();
    const ici = await tout(b);
    const ailleurs = await Mairie.ouvrir();
    await adopter(a, { ...ailleurs.serveur('anne'), espace: 'autre-mairie' });
    expect(await tour(a, ailleurs.transport('anne'))).toMatchObject({ issue: 'faite', refusees: 0 });
    expect((await ailleurs.base.db.selectFrom('records').select('id').execute()).length).toBeGreaterThan(5);
    await mairie.tour(b);
    expect(await tout(b)).toEqual(ici);
    await ailleurs.fermer();
  });
});
