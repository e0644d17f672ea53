import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actes } from '../../src/domain/apply.ts';
import { accept, refuse } from '../../src/domain/refus.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import type { Carnet } from '../../src/store/db.ts';
import { record, recordGeste, type Intention } from '../../src/store/record.ts';
import { operationDe } from '../../src/store/synchro/demander.ts';
import { lireEtatSynchro } from '../../src/store/synchro/etat.ts';
import { lireRefusees, refaire } from '../../src/store/synchro/reprendre.ts';
import { tour } from '../../src/store/synchro/tour.ts';
import { empreinte } from '../../src/sync/canonique.ts';
import { PROTOCOLE, type Demande, type Sort } from '../../src/sync/protocole.ts';
import { Mairie } from './mairie.ts';

// Acts and fields of another version of the app, and acts made to break (Actual's adversarial cases), told with ours.
let mairie: Mairie;
let a: Carnet;
let b: Carnet;
beforeEach(async () => {
  [mairie, a, b] = await Mairie.avec('anne', 'benoit');
});
afterEach(() => mairie.fermer());

const seance = (db: Carnet) => db.seances.get('s1') as Promise<Seance & Record<string, unknown>>;

type Charge = { readonly id: string; readonly valeur: unknown };
const FUTUR = {
  kind: 'seance',
  schema: v.object({ id: v.string(), valeur: v.unknown() }),
  cells: () => ['futur'],
  apply: (fiche: Seance | undefined, { id, valeur }: Charge) => {
    if (valeur === 'poison') throw new Error('a fault of tomorrow');
    return fiche === undefined
      ? refuse({ code: 'reference-manquante', quoi: 'seance', id })
      : accept({ ...fiche, futur: valeur });
  },
};
/** In the app of tomorrow, which knows one act more. */
async function demain<T>(faire: () => Promise<T>): Promise<T> {
  const table = actes as unknown as Record<string, unknown>;
  const avant = table['marquer'];
  table['marquer'] = FUTUR;
  return faire().finally(() => {
    if (avant === undefined) Reflect.deleteProperty(table, 'marquer');
  });
}
const marquer = (db: Carnet, valeur: unknown) =>
  demain(() => recordGeste([{ acte: 'marquer', charge: { id: 's1', valeur } } as unknown as Intention], db));
const enAttente = async (): Promise<number> =>
  (await mairie.base.db.selectFrom('differees').select('id').execute()).length;

/** What a device would send of an operation changed by hand. */
async function envoyer(db: Carnet, changer: (operation: Record<string, unknown>) => void): Promise<readonly Sort[]> {
  await record('editSeance', { id: 's1', champs: { lieu: 'Préau' } }, db);
  const ligne = await db.journal.where('etat').equals('en-attente').last();
  if (ligne === undefined) throw new Error('nothing waits');
  const operation = { ...operationDe(ligne) };
  changer(operation);
  const demande: Demande = {
    protocole: PROTOCOLE,
    espace: 'mairie',
    device: operation.device,
    envois: [{ empreinte: empreinte(operation), operation }],
    textes: [],
    portees: {},
    entiers: [],
  };
  return (await mairie.repondre('anne', demande)).sorts;
}

test('checksums agree while acts wait for an update of the server, and once it has come', async () => {
  await marquer(a, 1);
  await record('editSeance', { id: 's1', champs: { lieu: 'Préau' } }, a);
  expect(await mairie.tour(a)).toMatchObject({ issue: 'faite', fausses: 0, refusees: 0 });
  expect(await mairie.tour(b)).toMatchObject({ fausses: 0 });
  expect(await lireEtatSynchro(a)).toMatchObject({ enAttente: 1 });
  expect((await demain(() => mairie.tour(a))).fausses).toBe(0);
  expect(await mairie.tour(b)).toMatchObject({ fausses: 0 });
  expect(await seance(b)).toEqual(await seance(a));
  expect(await lireEtatSynchro(a)).toMatchObject({ enAttente: 0 });
});

test('an act that waits is kept once, however often it is sent, and judged once', async () => {
  await marquer(a, 1);
  for (let i = 0; i < 3; i++) await mairie.tour(a);
  expect(await enAttente()).toBe(1);
  await demain(() => mairie.tour(a));
  await demain(() => mairie.tour(a));
  expect(await enAttente()).toBe(0);
  const lignes = await mairie.base.db.selectFrom('operations').select('id').where('type', '=', 'marquer').execute();
  expect(lignes).toHaveLength(1);
});

test('of two that wait, the later stands after the update, whatever order they were delivered in', async () => {
  await marquer(a, 'ancien');
  await marquer(a, 'nouveau');
  const [un, deux] = await a.journal.where('etat').equals('en-attente').toArray();
  const transport = mairie.transport('anne');
  await tour(a, {
    synchroniser: (demande) => transport.synchroniser({ ...demande, envois: [...demande.envois].reverse() }),
  });
  expect([un?.seq, deux?.seq]).toEqual([un?.seq, (un?.seq ?? 0) + 1]);
  await demain(() => mairie.tour(a));
  await mairie.tour(b);
  expect((await seance(b))['futur']).toBe('nouveau');
});

test('what was judged after the update stays when an older device writes on the same record', async () => {
  await marquer(a, 'gardé');
  await mairie.tour(a);
  await demain(() => mairie.tour(a));
  await record('editSeance', { id: 's1', champs: { lieu: 'Préau' } }, b);
  await mairie.tour(b);
  await mairie.tour(a);
  expect(await seance(a)).toMatchObject({ futur: 'gardé', lieu: 'Préau' });
});

test.each([
  [12.5],
  [0],
  [null],
  [''],
  [false],
  [['un', null, 2]],
  [{ cle: { dedans: null } }],
  ['« L’été »\u2028\u0000'],
])('a value of a kind that nobody here knows goes through server and older devices as it was: %j', async (valeur) => {
  await demain(async () => {
    await marquer(a, valeur);
    await mairie.tour(a);
  });
  await mairie.tour(b);
  expect((await seance(b))['futur']).toEqual(valeur);
  await record('editSeance', { id: 's1', champs: { lieu: 'Préau' } }, b);
  await mairie.tour(b);
  await mairie.tour(a);
  expect(await seance(a)).toMatchObject({ futur: valeur, lieu: 'Préau' });
});

test.each(['order', 'select', 'constructor', 'toString', 'hasOwnProperty'])(
  'an act named %s waits as one that is not known: it is no word of the database nor of the language',
  async (type) => {
    expect(await envoyer(a, (o) => Object.assign(o, { type }))).toMatchObject([
      { issue: 'deferred', refus: { code: 'operation-inconnue', type } },
    ]);
  },
);

test.each([
  ['id', 'a" , "b'],
  ['recordId', "s1'; drop table operations; --"],
  ['scope', 'instance:cm" or "1"="1'],
  ['kind', '__proto__'],
  ['type', 'a b'],
  ['device', '../../etc/passwd'],
  ['geste', '${x}'],
])('a %s that is none (%s) is refused, kept, and touches nothing else', async (champ, valeur) => {
  const avant = await mairie.base.db.selectFrom('operations').select('id').execute();
  expect(await envoyer(a, (o) => Object.assign(o, { [champ]: valeur }))).toMatchObject([
    { issue: 'refused', refus: { code: 'saisie-invalide' } },
  ]);
  expect(await mairie.base.db.selectFrom('operations').select('id').execute()).toEqual(avant);
  const kept = await mairie.base.db.selectFrom('refusees').select('operation').execute();
  expect(kept.map((r) => (JSON.parse(r.operation) as Record<string, unknown>)[champ])).toEqual([valeur]);
});

test('of several that wait, one that the update cannot bear is refused and kept; the others are judged', async () => {
  await marquer(a, 'un');
  await marquer(a, 'bientôt le poison');
  const dernier = await a.journal.where('etat').equals('en-attente').last();
  await a.journal.update(dernier?.n ?? 0, { payload: { id: 's1', valeur: 'poison' } });
  await marquer(a, 'deux');
  await mairie.tour(a);
  expect(await enAttente()).toBe(3);
  const bilan = await demain(() => mairie.tour(a));
  expect(bilan).toMatchObject({ issue: 'faite', refusees: 1 });
  expect(await lireRefusees(a)).toMatchObject([{ payload: { valeur: 'poison' }, refus: { code: 'panne' } }]);
  await mairie.tour(b);
  expect((await seance(b))['futur']).toBe('deux');
});

test('a plain entry written after one of another version, on the same thing, is what stays', async () => {
  await record('editSeance', { id: 's1', champs: { lieu: 'Salle' } }, a);
  const ligne = await a.journal.where('etat').equals('en-attente').last();
  await a.journal.update(ligne?.n ?? 0, { schema: 99 });
  await record('editSeance', { id: 's1', champs: { lieu: 'Préau' } }, a);
  await mairie.tour(a);
  await mairie.tour(b);
  expect((await seance(b)).lieu).toBe('Préau');
  await a.journal.update(ligne?.n ?? 0, { schema: 1 });
  await mairie.tour(a);
  await mairie.tour(b);
  for (const db of [a, b]) expect((await seance(db)).lieu).toBe('Préau');
});

test('an act that this very app does not know cannot be done again here: it says so, and nothing is written', async () => {
  await marquer(a, 'poison d’abord');
  const ligne = await a.journal.where('etat').equals('en-attente').last();
  await a.journal.update(ligne?.n ?? 0, { etat: 'refusee', refus: { code: 'panne' } });
  const avant = await a.journal.toArray();
  expect(await refaire(ligne?.id ?? '', '2026-11-22T10:00:00.000Z', a)).toEqual({
    ok: false,
    refus: { code: 'operation-inconnue', type: 'marquer' },
  });
  expect(await a.journal.toArray()).toEqual(avant);
});
