import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Seance } from '../../src/domain/seance/seance.ts';
import type { Carnet } from '../../src/store/db.ts';
import { record } from '../../src/store/record.ts';
import { attacher } from '../../src/store/synchro/attacher.ts';
import { lireFil } from '../../src/store/synchro/serveur.ts';
import { tour } from '../../src/store/synchro/tour.ts';
import type { Transport } from '../../src/store/synchro/transport.ts';
import { lireParties } from '../../src/server/journal/synchroniser.ts';
import type { Reponse } from '../../src/sync/protocole.ts';
import { sommeDe } from '../../src/sync/somme.ts';
import { Mairie } from './mairie.ts';

const SEANCES = 30;
/** So that the server gives them in several answers. */
const MOTS = 'Le conseil municipal, après en avoir délibéré, décide. '.repeat(6000);

let mairie: Mairie;
let a: Carnet;

beforeEach(async () => {
  [mairie, a] = await Mairie.avec('anne');
  const { db } = mairie.base;
  const modele = await a.seances.get('s1');
  if (modele === undefined) throw new Error('no sitting');
  const { tete, somme } = await db
    .selectFrom('portees')
    .select(['tete', 'somme'])
    .where('scope', '=', 'instance:cm')
    .executeTakeFirstOrThrow();
  const records = Array.from({ length: SEANCES }, (_, i) => {
    const seance: Seance = { ...modele, id: `g${String(i)}`, lieu: `${String(i)} ${MOTS}` };
    const doc = JSON.stringify(seance);
    const { id, scope } = seance;
    return { espace: 'mairie', kind: 'seance', id, scope, version: tete + 1 + i, taille: doc.length, doc };
  });
  await db.insertInto('records').values(records).execute();
  const total = (BigInt(`0x${somme}`) + BigInt(`0x${sommeDe(records)}`)) & ((1n << 64n) - 1n);
  await db
    .updateTable('portees')
    .set({ tete: tete + SEANCES, somme: total.toString(16).padStart(16, '0') })
    .where('scope', '=', 'instance:cm')
    .execute();
});
afterEach(() => mairie.fermer());

async function vide(compte: string): Promise<Carnet> {
  const db = mairie.carnet();
  await attacher(db, mairie.serveur(compte));
  return db;
}

const tout = async (db: Carnet) => [await db.seances.toArray(), await db.suivis.toArray(), await db.portees.toArray()];

test('many sittings come in several answers, asked for while the earlier ones are written', async () => {
  const b = await vide('benoit');
  let avance = 0;
  const pages: Transport = {
    synchroniser: async (demande) => {
      const lu = (await b.portees.get('instance:cm'))?.curseur ?? 0;
      if ((demande.portees['instance:cm']?.curseur ?? 0) > lu) avance += 1;
      return mairie.repondre('benoit', demande);
    },
  };
  const bilan = await tour(b, pages);
  expect(bilan).toMatchObject({ issue: 'faite', fausses: 0 });
  expect(bilan.requetes).toBeGreaterThan(3);
  expect(avance).toBeGreaterThan(0);
  expect(await b.seances.count()).toBe(SEANCES + 1);
  await mairie.tour(a);
  expect(await tout(b)).toEqual(await tout(a));
});

test('what others write between two answers is read, and what is written here meanwhile is sent', async () => {
  const b = await vide('benoit');
  let k = 0;
  const bilan = await tour(b, {
    synchroniser: async (demande) => {
      k += 1;
      const reponse = await mairie.repondre('benoit', demande);
      if (k === 2) {
        await record('editSeance', { id: 's1', champs: { lieu: 'Changé pendant la lecture' } }, a);
        await mairie.tour(a);
      }
      if (k === 3) await record('editInstance', { id: 'cm', champs: { lieu: 'Écrit ici' } }, b);
      return reponse;
    },
  });
  expect(bilan).toMatchObject({ issue: 'faite', fausses: 0, envoyees: 1, refusees: 0 });
  await mairie.tour(a);
  expect((await b.seances.get('s1'))?.lieu).toBe('Changé pendant la lecture');
  expect((await a.instances.get('cm'))?.lieu).toBe('Écrit ici');
  expect(await tout(b)).toEqual(await tout(a));
});

test('cut at any answer, a first reading goes on from what the disk has, and is never taken for whole', async () => {
  for (let coupe = 1; coupe <= 5; coupe++) {
    const b = await vide('benoit');
    let k = 0;
    const coupee: Transport = {
      synchroniser: (demande) =>
        ++k >= coupe ? Promise.resolve({ panne: 'hors-ligne' }) : mairie.repondre('benoit', demande),
    };
    expect((await tour(b, coupee)).issue).toBe('hors-ligne');
    const lues = await b.seances.count();
    expect(lues).toBeLessThan(SEANCES + 1);
    const demandes: number[] = [];
    const suite = await tour(b, {
      synchroniser: (demande) => {
        demandes.push(demande.portees['instance:cm']?.curseur ?? 0);
        return mairie.repondre('benoit', demande);
      },
    });
    expect(suite).toMatchObject({ issue: 'faite', fausses: 0 });
    if (lues > 0) expect(demandes[0]).toBeGreaterThan(0);
    expect(await b.seances.count()).toBe(SEANCES + 1);
    expect(await b.portees.filter((p) => p.partielle === true).count()).toBe(0);
  }
});

test('the server goes back in time between two answers: all is read again, nothing is mixed', async () => {
  const b = await vide('benoit');
  let k = 0;
  const bilan = await tour(b, {
    synchroniser: async (demande) => {
      if (++k === 3)
        await mairie.base.db
          .updateTable('reperes')
          .set({ valeur: 'autre-epoque' })
          .where('cle', '=', 'epoque')
          .execute();
      return mairie.repondre('benoit', demande);
    },
  });
  expect(bilan).toMatchObject({ issue: 'faite', fausses: 0 });
  expect(await lireFil(b)).toMatchObject({ epoque: 'autre-epoque' });
  expect((await lireFil(b))?.relecture).toBeUndefined();
  expect(await b.seances.count()).toBe(SEANCES + 1);
  expect(await b.suivis.filter((s) => s.version === 0).count()).toBe(0);
});

/** Several answers to one request, as a server gives them; cut after so many when it is said. */
function aLaSuite(compte: string, coupe = Infinity) {
  const etat = { requetes: 0, lues: 0 };
  const transport: Transport = {
    ...mairie.transport(compte),
    lire: async function* (demande, arret) {
      etat.requetes += 1;
      const acces = () => Promise.resolve(mairie.acces(compte));
      for await (const { json } of lireParties(mairie.base, acces, structuredClone(demande), () => mairie.le)) {
        if (arret.aborted) return;
        if (++etat.lues >= coupe) return yield { panne: 'hors-ligne' };
        yield JSON.parse(json.toString()) as Reponse;
      }
    },
  };
  return { etat, transport };
}

test('several answers to one request leave the same rows as answers asked for one by one', async () => {
  const b = await vide('benoit');
  const { etat, transport } = aLaSuite('benoit');
  expect(await tour(b, transport)).toMatchObject({ issue: 'faite', fausses: 0 });
  expect(etat.requetes).toBe(1);
  expect(etat.lues).toBeGreaterThan(3);
  await mairie.tour(a);
  expect(await tout(b)).toEqual(await tout(a));
});

test('cut between two answers of one request, and written to meanwhile, a first reading goes on', async () => {
  for (let coupe = 2; coupe <= 6; coupe++) {
    const b = await vide('benoit');
    expect((await tour(b, aLaSuite('benoit', coupe).transport)).issue).toBe('hors-ligne');
    const lues = await b.seances.count();
    expect(lues).toBeGreaterThan(0);
    const { scope } = (await b.seances.toCollection().first()) ?? {};
    expect(scope).toBe('instance:cm');
    await record('editSeance', { id: 's1', champs: { lieu: `Changé ailleurs ${String(coupe)}` } }, a);
    await mairie.tour(a);
    const suite = await tour(b, aLaSuite('benoit').transport);
    expect(suite).toMatchObject({ issue: 'faite', fausses: 0 });
    expect(await tout(b)).toEqual(await tout(a));
  }
});

test('an act written during a first reading is shown on top of it, and sent', async () => {
  const b = await vide('benoit');
  const { transport } = aLaSuite('benoit');
  let ecrit = false;
  const avec: Transport = {
    ...transport,
    lire: async function* (demande, arret) {
      const flux = transport.lire?.(demande, arret);
      for (let lu = await flux?.next(); lu !== undefined && lu.done !== true; lu = await flux?.next()) {
        yield lu.value;
        if (ecrit || (await b.instances.get('cm')) === undefined) continue;
        ecrit = true;
        await record('editInstance', { id: 'cm', champs: { lieu: 'Écrit ici' } }, b);
      }
    },
  };
  expect(await tour(b, avec)).toMatchObject({ issue: 'faite', fausses: 0, envoyees: 1, refusees: 0 });
  await mairie.tour(a);
  expect((await a.instances.get('cm'))?.lieu).toBe('Écrit ici');
  expect(await tout(b)).toEqual(await tout(a));
});
