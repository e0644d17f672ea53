import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carnetDEssai, voter } from '../../src/store/carnetDEssai.ts';
import { record, recordGeste } from '../../src/store/record.ts';
import { adopter, attacher } from '../../src/store/synchro/attacher.ts';
import { lireEtatSynchro } from '../../src/store/synchro/etat.ts';
import { Appareil, copierProfil } from './appareil.ts';
import { remettreLeCourant, surveillerDisque } from './disque.ts';
import { fautes } from './invariant.ts';
import { comparer, reconstruire } from './oracle.ts';
import { ESPACE, Plantage, Serveur } from './serveur.ts';

// Everything that writes is cut at every place where it can be: what is left holds, and ends as if it had not been.
surveillerDisque();
const LE = '2026-11-22T10:00:00.000Z';
let serveur: Serveur;
let a: Appareil;
let n = 0;

async function nouvelle(): Promise<void> {
  serveur = await Serveur.ouvrir({ fichier: ':memory:' });
  for (const compte of ['anne', 'benoit'])
    serveur.comptes.set(compte, { compte, noms: [compte], attributions: [{ role: 'secretariat', sur: '*' }] });
  a = new Appareil(`coupe-${String(++n)}`, 'anne');
  await carnetDEssai(a.db, 2, 1);
  await adopter(a.db, de('anne'));
  await ronde(a);
}
beforeEach(nouvelle);
afterEach(async () => {
  remettreLeCourant();
  a.db.close();
  await serveur.fermer();
  for (const nom of await Dexie.getDatabaseNames()) await Dexie.delete(nom);
});

const de = (compte: string) => ({ espace: ESPACE, origine: '', compte, nom: compte });
const reseau = () => ({ serveur, retards: [], compter: () => undefined });
const ronde = (appareil: Appareil) => appareil.tour(appareil.transport(reseau(), () => LE));

async function auRepos(...appareils: Appareil[]): Promise<void> {
  for (let i = 0; i < 3; i++) for (const un of appareils) expect(await ronde(un)).toMatchObject({ issue: 'faite' });
  const { records, fautes: duServeur } = await reconstruire(serveur);
  expect(duServeur).toEqual([]);
  for (const un of appareils) {
    expect(await fautes(un.db)).toEqual([]);
    expect((await comparer(un, serveur, records)).fautes).toEqual([]);
    expect(await lireEtatSynchro(un.db)).toMatchObject({ enAttente: 0, refusees: 0 });
  }
}

/** Makes a story whose last part is cut at its k-th request, for every k until one is beyond its end. */
async function couperPartout(
  preparer: () => Promise<Appareil>,
  faire: (appareil: Appareil) => Promise<unknown>,
  pas: number,
): Promise<number> {
  for (let k = 1; ; k += pas) {
    const appareil = await preparer();
    const coupe = await appareil.sousCoupure(k, () => faire(appareil));
    expect(await fautes(appareil.db), `cut at ${String(k)}`).toEqual([]);
    await auRepos(...(appareil === a ? [a] : [a, appareil]));
    if (appareil !== a) appareil.db.close();
    if (!coupe) return k;
    a.db.close();
    await serveur.fermer();
    for (const nom of await Dexie.getDatabaseNames()) await Dexie.delete(nom);
    await nouvelle();
  }
}

test('a first load cut at every other request of the disk is no whole one, and ends whole', async () => {
  const fin = await couperPartout(
    async () => {
      const b = new Appareil(`neuf-${String(n)}`, 'benoit');
      await attacher(b.db, de('benoit'));
      return b;
    },
    ronde,
    2,
  );
  expect(fin).toBeGreaterThan(15);
});

test('what is sent and read again after a restoration, cut at every fourth request, is there once in the end', async () => {
  const fin = await couperPartout(
    async () => {
      await serveur.sauver();
      await recordGeste([voter('pt1', 'a1')], a.db);
      await ronde(a);
      await serveur.restaurer(LE);
      return a;
    },
    ronde,
    4,
  );
  expect(fin).toBeGreaterThan(15);
  const lignes = await serveur.base.db.selectFrom('operations').select('id').where('type', '=', 'recordFait').execute();
  expect(lignes).toHaveLength(2);
});

test('a copied device that takes a new identity, cut at every fourth request, loses nothing and doubles nothing', async () => {
  const fin = await couperPartout(
    async () => {
      const copie = new Appareil(`copie-${String(n)}`, 'anne');
      await copierProfil(a, copie);
      await record('editSeance', { id: 's1', champs: { lieu: 'Préau' } }, a.db);
      await ronde(a);
      await record('editSeance', { id: 's1', champs: { heure: '19:00' } }, copie.db);
      await record('editInstance', { id: 'cm', champs: { lieu: 'Salle' } }, copie.db);
      return copie;
    },
    ronde,
    4,
  );
  expect(fin).toBeGreaterThan(10);
  expect(await a.db.seances.get('s1')).toMatchObject({ lieu: 'Préau', heure: '19:00' });
});

test('a server that dies at any of its queries has all of a request or nothing of it, and answers the same once up', async () => {
  const b = new Appareil('benoit-1', 'benoit');
  await attacher(b.db, de('benoit'));
  await ronde(b);
  let morts = 0;
  for (let k = 1; ; k++) {
    await record('editSeance', { id: 's1', champs: { lieu: `Salle ${String(k)}` } }, a.db);
    await ronde(a);
    await record('editSeance', { id: 's1', champs: { lieu: `Préau ${String(k)}` } }, b.db);
    await record('editSeance', { id: 's1', champs: { heure: `19:${String(k % 60).padStart(2, '0')}` } }, b.db);
    serveur.planterApres(k);
    const transport = b.transport(reseau(), () => LE);
    const mort = await b
      .tour({
        synchroniser: async (demande) => {
          try {
            return await transport.synchroniser(demande);
          } catch (error) {
            if (error instanceof Plantage) return { panne: 'serveur-en-panne' };
            throw error;
          }
        },
      })
      .then(({ issue }) => issue === 'serveur-en-panne');
    serveur.relever();
    const { fautes: duServeur } = await reconstruire(serveur);
    expect(duServeur, `dead at ${String(k)}`).toEqual([]);
    if (!mort) break;
    morts += 1;
    if (k % 5 === 0) await auRepos(a, b);
    else await ronde(b);
  }
  expect(morts).toBeGreaterThan(10);
  await auRepos(a, b);
  const lieux = await serveur.base.db.selectFrom('operations').select('id').where('type', '=', 'editSeance').execute();
  expect(lieux).toHaveLength((morts + 1) * 3);
  b.db.close();
});
