import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changerEpoque } from '../../src/server/journal/reperes.ts';
import type { Carnet } from '../../src/store/db.ts';
import { record } from '../../src/store/record.ts';
import { attacher } from '../../src/store/synchro/attacher.ts';
import { lireEtatSynchro } from '../../src/store/synchro/etat.ts';
import { lireRefusees } from '../../src/store/synchro/reprendre.ts';
import { tour } from '../../src/store/synchro/tour.ts';
import type { Panne, Transport } from '../../src/store/synchro/transport.ts';
import type { Demande, Reponse } from '../../src/sync/protocole.ts';
import { ajouterPoint, changerLieu, Mairie } from './mairie.ts';

// What hurt replication by cursors elsewhere (PouchDB's cases), told with our devices and our server.
let mairie: Mairie;
let a: Carnet;
let b: Carnet;
beforeEach(async () => {
  [mairie, a, b] = await Mairie.avec('anne', 'benoit');
});
afterEach(() => mairie.fermer());

const points = async (db: Carnet) => (await db.seances.get('s1'))?.points.map((p) => p.id) ?? [];
const journal = async (): Promise<number> =>
  (await mairie.base.db.selectFrom('operations').select('id').execute()).length;

/** A network that the test holds: what it does of each request. */
const reseau = (
  compte: string,
  faire: (n: number, envoyer: () => Promise<Reponse>, demande: Demande) => Promise<Reponse | Panne>,
): Transport => {
  let n = 0;
  return { synchroniser: (demande) => faire(++n, () => mairie.repondre(compte, demande), demande) };
};

async function memesQue(db: Carnet, autre: Carnet): Promise<void> {
  for (const table of ['communes', 'personnes', 'coordonnees', 'instances', 'seances', 'registres', 'suivis'] as const)
    expect(await db.table(table).toArray(), table).toEqual(await autre.table(table).toArray());
}

test('a device whose cursors are gone reads everything again, sends nothing twice, and ends the same', async () => {
  await changerLieu(b, 'Préau');
  await mairie.tour(b);
  await a.portees.clear();
  await a.suivis.clear();
  const avant = await journal();
  expect(await mairie.tour(a)).toMatchObject({ issue: 'faite', envoyees: 0 });
  expect(await journal()).toBe(avant);
  await memesQue(a, b);
});

test('a server that forgot a device, without saying that it went back, is sent all that it wrote, once', async () => {
  await mairie.base.db.deleteFrom('sequences').execute();
  const avant = await journal();
  await changerLieu(a, 'Préau');
  expect(await mairie.tour(a)).toMatchObject({ issue: 'faite', refusees: 0, divergentes: 0 });
  expect(await journal()).toBe(avant + 1);
  await mairie.tour(b);
  await memesQue(a, b);
});

test('a cursor beyond what the server has starts again, without its epoch having changed', async () => {
  await a.portees.update('instance:cm', { curseur: 9999 });
  await changerLieu(b, 'Préau');
  await mairie.tour(b);
  await mairie.tour(a);
  await mairie.tour(a);
  expect((await a.seances.get('s1'))?.lieu).toBe('Préau');
});

test('what an older app noted of a restoration, one version and not all of them, is understood', async () => {
  await changerLieu(a, 'Préau');
  await mairie.tour(a);
  await a.journal.toCollection().modify((ligne) => {
    Object.assign(ligne, { avant: ligne.version ?? 1 });
  });
  await mairie.base.db.transaction().execute((trx) => changerEpoque(trx, '2026-11-22T10:00:00.000Z'));
  expect(await mairie.tour(a)).toMatchObject({ issue: 'faite', refusees: 0, divergentes: 0 });
  expect(await lireEtatSynchro(a)).toMatchObject({ enAttente: 0, relecture: false });
});

test('one record that cannot be taken keeps the cursor where it is, and is asked for whole', async () => {
  await ajouterPoint(b, 'p-un');
  await changerLieu(b, 'Préau');
  await mairie.tour(b);
  const curseur = (await a.portees.get('instance:cm'))?.curseur ?? 0;
  const gate = reseau('anne', async (n, envoyer, demande) => {
    const reponse = await envoyer();
    if (n > 1) {
      expect(demande.entiers).toContain('seance/s1');
      return { panne: 'hors-ligne' };
    }
    for (const lot of reponse.portees)
      for (const c of lot.changements) Object.assign(c, { patch: [[['points', 99, 'intitule'], 'nulle part']] });
    return reponse;
  });
  expect(await tour(a, gate)).toMatchObject({ issue: 'hors-ligne' });
  expect((await a.portees.get('instance:cm'))?.curseur).toBe(curseur);
  expect(await points(a)).not.toContain('p-un');
  await mairie.tour(a);
  await memesQue(a, b);
});

test.each([1, 20])(
  'acts refused in the middle of others (%i of them) stop none, and each is told with its reason',
  async (n) => {
    mairie.roles.set('benoit', [{ role: 'membre', sur: 'cm' }]);
    for (let i = 0; i < n; i++) {
      await record(
        'writeNote',
        { note: { id: `n${String(i)}`, compte: 'benoit', seanceId: 's1', texte: 'Pour moi' } },
        b,
      );
      await ajouterPoint(b, `interdit-${String(i)}`);
    }
    await record('writeNote', { note: { id: 'fin', compte: 'benoit', seanceId: 's1', texte: 'À la fin' } }, b);
    expect(await mairie.tour(b)).toMatchObject({ issue: 'faite', refusees: n });
    expect(await points(b)).toEqual(await points(a));
    expect(await b.notes.count()).toBe(n + 1);
    const refusees = await lireRefusees(b);
    expect(refusees).toHaveLength(n);
    expect(new Set(refusees.map((l) => l.refus?.code))).toEqual(new Set(['droit-manquant']));
    expect(await mairie.tour(b)).toMatchObject({ envoyees: 0, refusees: 0 });
  },
);

test('begun with no network at all: it works on, and all of it comes and goes once there is one', async () => {
  const c = mairie.carnet();
  await attacher(c, mairie.serveur('claire'));
  const coupe: Transport = { synchroniser: () => Promise.resolve({ panne: 'hors-ligne' }) };
  expect(await tour(c, coupe)).toMatchObject({ issue: 'hors-ligne' });
  await record('addPersonne', { personne: { id: 'px', civilite: 'Mme', prenom: 'Ève', nom: 'Née' } }, c);
  expect(await tour(c, coupe)).toMatchObject({ issue: 'hors-ligne', envoyees: 1 });
  expect(await lireEtatSynchro(c)).toMatchObject({ enAttente: 1, panne: 'hors-ligne' });
  await mairie.tour(c);
  await mairie.tour(a);
  expect((await a.personnes.get('px'))?.nom).toBe('Née');
  await memesQue(c, a);
});

test('a server that is down, then up: what was told kept is there, and the state says since when', async () => {
  await ajouterPoint(a, 'p-un');
  const bas: Transport = { synchroniser: () => Promise.resolve({ panne: 'serveur-en-panne' }) };
  for (let i = 0; i < 3; i++) expect(await tour(a, bas)).toMatchObject({ issue: 'serveur-en-panne' });
  const { panne, panneDepuis } = await lireEtatSynchro(a);
  expect([panne, typeof panneDepuis]).toEqual(['serveur-en-panne', 'string']);
  await mairie.tour(a);
  expect((await lireEtatSynchro(a)).panne).toBeUndefined();
  await mairie.tour(b);
  expect(await points(b)).toContain('p-un');
});

test('many acts through a network that fails one request in two, answers lost or requests lost: all there, once', async () => {
  for (let i = 0; i < 120; i++) await ajouterPoint(a, `m${String(i)}`);
  const avant = await journal();
  for (let tours = 0; tours < 12; tours++) {
    await tour(
      a,
      reseau('anne', async (n, envoyer) => {
        if ((n + tours) % 4 === 0) return { panne: 'hors-ligne' };
        const reponse = await envoyer();
        return (n + tours) % 2 === 0 ? { panne: 'hors-ligne' } : reponse;
      }),
    );
  }
  await mairie.tour(a);
  expect(await journal()).toBe(avant + 120);
  await mairie.tour(b);
  expect(await points(b)).toEqual(await points(a));
  await memesQue(a, b);
});

test('a round with nothing new asks once and moves no cursor', async () => {
  await mairie.tour(a);
  const ecrits: string[] = [];
  for (const nom of ['portees', 'suivis', 'seances', 'journal'] as const)
    for (const quand of ['creating', 'updating', 'deleting'] as const) {
      const noter = () => void ecrits.push(nom);
      a.table(nom).hook(quand as 'creating', noter);
    }
  expect(await mairie.tour(a)).toMatchObject({ issue: 'faite', requetes: 1, recues: 0, envoyees: 0 });
  expect(ecrits).toEqual([]);
  await changerLieu(a, 'Préau');
  expect(new Set(ecrits)).toEqual(new Set(['suivis', 'seances', 'journal']));
});

test('stopped between two requests, a round leaves what it has done, and the next one goes on', async () => {
  for (let i = 0; i < 8; i++) await ajouterPoint(b, `p${String(i)}`);
  const arret = new AbortController();
  const lent = reseau('benoit', async (_n, envoyer) => {
    const reponse = await envoyer();
    arret.abort();
    return { ...reponse, portees: [], suite: true };
  });
  expect(await tour(b, lent, { signal: arret.signal })).toMatchObject({ issue: 'interrompue' });
  expect(await lireEtatSynchro(b)).toMatchObject({ enAttente: 8 });
  expect(await mairie.tour(b)).toMatchObject({ issue: 'faite', envoyees: 0 });
  expect(await lireEtatSynchro(b)).toMatchObject({ enAttente: 0 });
  await mairie.tour(a);
  await memesQue(a, b);
});

test('both ways at once: what each wrote meets on both, whichever goes first', async () => {
  await ajouterPoint(a, 'de-a');
  await ajouterPoint(b, 'de-b');
  await Promise.all([mairie.tour(a), mairie.tour(b)]);
  await Promise.all([mairie.tour(a), mairie.tour(b)]);
  expect(new Set(await points(a))).toEqual(new Set(['pt1', 'pt2', 'pt3', 'de-a', 'de-b']));
  await memesQue(a, b);
});
