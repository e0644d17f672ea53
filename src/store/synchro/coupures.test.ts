import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { cellsOf } from '../../domain/apply.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Operation } from '../../domain/operation.ts';
import { canonique } from '../../sync/canonique.ts';
import { PROTOCOLE, type Changement, type Demande, type Reponse, type Sort } from '../../sync/protocole.ts';
import { sommeDe } from '../../sync/somme.ts';
import { carnetDEssai } from '../carnetDEssai.ts';
import { Carnet } from '../db.ts';
import { record } from '../record.ts';
import { attacher } from './attacher.ts';
import { attenteParRecord } from './recalculer.ts';
import { superposer } from './superposer.ts';
import { tour } from './tour.ts';
import type { Transport } from './transport.ts';

const LE = '2026-11-22T10:00:00.000Z';
const noms: string[] = [];
afterEach(async () => {
  for (const nom of noms.splice(0)) await new Carnet(nom).delete();
});

/** A server of one sitting, which accepts everything. */
function serveurDEssai(seance: Seance): Transport {
  let doc = seance;
  const jugees = new Map<string, Sort>();
  const changements: Changement[] = [];
  let seqVue = 0;
  const inscrire = (operation: Operation, patch: Changement['patch']) => {
    const depuis = changements.at(-1)?.version ?? 1;
    const version = depuis + 1;
    changements.push({ version, issue: 'applied', operation, kind: 'seance', id: 's1', depuis, patch });
    return version;
  };
  return {
    synchroniser: (demande: Demande): Promise<Reponse> => {
      for (const { operation: brut } of demande.envois) {
        const operation = brut as Operation;
        if (jugees.has(operation.id)) continue;
        expect(cellsOf(operation)).toEqual(['lieu']);
        const { champs } = operation.payload as { champs: { lieu: string } };
        const version = inscrire(operation, [[['lieu'], champs.lieu]]);
        doc = { ...doc, lieu: champs.lieu };
        jugees.set(operation.id, { id: operation.id, issue: 'applied', version, scope: 'instance:cm' });
        seqVue = operation.seq;
      }
      const { curseur } = demande.portees['instance:cm'] ?? { curseur: 0 };
      const tete = changements.at(-1)?.version ?? 1;
      return Promise.resolve({
        protocole: PROTOCOLE,
        epoque: 'une',
        horloge: LE,
        seqVue,
        sorts: demande.envois.flatMap(({ operation }) => jugees.get((operation as Operation).id) ?? []),
        textesRecus: [],
        textesRefuses: [],
        lisibles: ['instance:cm'],
        portees:
          curseur === tete
            ? []
            : [
                {
                  scope: 'instance:cm',
                  de: curseur,
                  a: tete,
                  documents: curseur === 0 ? [{ kind: 'seance', id: 's1', version: tete, doc }] : [],
                  changements: curseur === 0 ? [] : changements.filter((c) => c.version > curseur),
                  textes: [],
                  aTextes: 0,
                  somme: sommeDe([{ kind: 'seance', id: 's1', version: tete }]),
                },
              ],
        suite: false,
      });
    },
  };
}

type Requetes = { compter: () => number; rendre: () => void };

/** The k-th request of IndexedDB from now aborts its transaction, and nothing answers after it. */
function couperALa(k: number): Requetes {
  let n = 0;
  const vraies: [Record<string, unknown>, string, unknown][] = [];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[]) {
    for (const nom of [
      'put',
      'add',
      'delete',
      'clear',
      'get',
      'getAll',
      'getAllKeys',
      'count',
      'openCursor',
      'openKeyCursor',
    ]) {
      const vraie = prototype[nom] as ((...args: unknown[]) => unknown) | undefined;
      if (vraie === undefined) continue;
      vraies.push([prototype, nom, vraie]);
      prototype[nom] = function (
        this: { transaction?: IDBTransaction; objectStore?: IDBObjectStore },
        ...args: unknown[]
      ) {
        n += 1;
        if (n < k) return vraie.apply(this, args);
        const transaction = this.transaction ?? this.objectStore?.transaction;
        if (n === k) transaction?.abort();
        throw new DOMException('power cut', 'AbortError');
      };
    }
  }
  return {
    compter: () => n,
    rendre: () => {
      for (const [prototype, nom, vraie] of vraies) prototype[nom] = vraie;
    },
  };
}

async function seanceDEssai(): Promise<Seance> {
  const db = new Carnet('coupures-origine');
  noms.push(db.name);
  await carnetDEssai(db);
  const seance = await db.seances.get('s1');
  db.close();
  if (seance === undefined) throw new Error('no sitting');
  return seance;
}

async function carnetAttache(): Promise<Carnet> {
  const db = new Carnet(`coupures-${String(noms.length)}`);
  noms.push(db.name);
  await attacher(db, { espace: 'e', origine: '', compte: 'c', nom: 'Claire' });
  return db;
}

/** The row is what is kept of the server with what waits on top, and only that. */
async function tient(db: Carnet): Promise<void> {
  const suivi = await db.suivis.get('seance/s1');
  const attente = (await attenteParRecord(db)).get('seance/s1') ?? [];
  if (suivi === undefined) return;
  const gardee = await db.bases.get('seance/s1');
  expect([suivi.garde === true, gardee !== undefined]).toEqual([attente.length > 0, attente.length > 0]);
  if (attente.length > 0)
    expect(canonique(await db.seances.get('s1'))).toBe(canonique(superposer(gardee?.doc, attente).row));
  expect((await db.portees.get('instance:cm'))?.curseur ?? 0).toBe(suivi.version);
}

test('a gesture and a round cut at any request of the disk leave the row on what the server said, and end the same', async () => {
  const seance = await seanceDEssai();
  const etats = new Set<string>();
  for (let k = 1; ; k++) {
    let db = await carnetAttache();
    const transport = serveurDEssai(seance);
    await tour(db, transport);
    await record('editSeance', { id: 's1', champs: { lieu: 'Un' } }, db);
    await tour(db, transport);
    await tient(db);
    const avant = await db.journal.count();
    const requetes = couperALa(k);
    let dit = false;
    try {
      dit = (await record('editSeance', { id: 's1', champs: { lieu: 'Deux' } }, db)).ok;
      await tour(db, transport);
    } catch (error) {
      if (requetes.compter() < k) throw error;
    } finally {
      requetes.rendre();
    }
    const nom = db.name;
    db.close();
    db = new Carnet(nom);
    await tient(db);
    const ecrit = (await db.journal.count()) > avant;
    if (dit) expect(ecrit).toBe(true);
    expect((await db.seances.get('s1'))?.lieu).toBe(ecrit ? 'Deux' : 'Un');
    etats.add((await db.journal.toArray()).map((l) => l.etat).join(' '));
    await tour(db, transport);
    await tient(db);
    expect((await db.journal.toArray()).map((l) => l.etat)).toEqual(ecrit ? ['recue', 'recue'] : ['recue']);
    expect((await db.seances.get('s1'))?.lieu).toBe(ecrit ? 'Deux' : 'Un');
    expect((await db.suivis.get('seance/s1'))?.garde).toBeUndefined();
    expect(await db.bases.count()).toBe(0);
    db.close();
    if (requetes.compter() < k) break;
  }
  // Cut before the gesture was kept, between it and the round, and after all of it.
  expect(etats).toEqual(new Set(['recue', 'recue en-attente', 'recue recue']));
}, 120_000);
