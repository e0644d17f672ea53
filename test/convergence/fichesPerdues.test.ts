import 'fake-indexeddb/auto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changerEpoque } from '../../src/server/journal/reperes.ts';
import { cles, type Tables } from '../../src/server/journal/tables.ts';
import type { Carnet } from '../../src/store/db.ts';
import { record } from '../../src/store/record.ts';
import { lireRefusees, refaire } from '../../src/store/synchro/reprendre.ts';
import { lireSeulsIci, retirerSeulIci } from '../../src/store/synchro/seulsIci.ts';
import { Mairie } from './mairie.ts';

const LE = '2026-11-22T10:00:00.000Z';
let mairie: Mairie;
let a: Carnet;
let b: Carnet;
beforeEach(async () => {
  [mairie, a, b] = await Mairie.avec('anne', 'benoit');
});
afterEach(() => mairie.fermer());

type Sauvegarde = Map<keyof typeof cles, Record<string, unknown>[]>;

async function sauver(): Promise<Sauvegarde> {
  const tout: Sauvegarde = new Map();
  for (const table of Object.keys(cles) as (keyof typeof cles)[])
    tout.set(table, (await mairie.base.db.selectFrom(table).selectAll().execute()) as Record<string, unknown>[]);
  return tout;
}

async function restaurer(tout: Sauvegarde): Promise<void> {
  await mairie.base.db.transaction().execute(async (trx) => {
    for (const table of [...tout.keys()].reverse()) await sql`delete from ${sql.table(table)}`.execute(trx);
    for (const [table, rows] of tout)
      for (const row of rows)
        await trx
          .insertInto(table as keyof Tables)
          .values(row as never)
          .execute();
    await changerEpoque(trx, LE);
  });
}

const evine = { id: 'p-eve', civilite: 'Mme', prenom: 'Ève', nom: 'Écrite par Benoît' } as const;
const nom = async (db: Carnet) => (await db.personnes.get('p-eve'))?.nom;
const auServeur = async () =>
  (await mairie.base.db.selectFrom('records').select('id').where('id', '=', 'p-eve').execute()).length;

/** Benoît's record is read by Anne, then lost by the server; meanwhile he has no right any more. */
async function perdue(): Promise<void> {
  const sauvegarde = await sauver();
  await record('addPersonne', { personne: evine }, b);
  await mairie.tour(b);
  await mairie.tour(a);
  expect(await nom(a)).toBe(evine.nom);
  await restaurer(sauvegarde);
  mairie.roles.set('benoit', []);
  await mairie.tour(a);
  await mairie.tour(b);
  await mairie.tour(a);
}

test('what the server lost of somebody who has no right any more is refused and kept by him, and stays where it was read', async () => {
  await perdue();
  expect(await auServeur()).toBe(0);
  expect(await nom(b)).toBeUndefined();
  expect(await lireRefusees(b)).toMatchObject([{ type: 'addPersonne', refus: { code: 'droit-manquant' } }]);
  // Perhaps the last copy there is: it is not taken away, and is marked as nothing that the server has.
  expect(await nom(a)).toBe(evine.nom);
  expect(await a.suivis.get('personne/p-eve')).toMatchObject({ version: 0 });
  expect(await nom(await mairie.autre('claire'))).toBeUndefined();
  // Told as such, until a person takes it off.
  const seuls = await lireSeulsIci(a);
  expect(seuls).toMatchObject([{ kind: 'personne', record: { nom: evine.nom } }]);
  expect(await lireSeulsIci(b)).toEqual([]);
  for (const seul of seuls) await retirerSeulIci(seul, a);
  expect(await nom(a)).toBeUndefined();
  expect(await mairie.tour(a)).toMatchObject({ issue: 'faite', fausses: 0 });
});

test('what is done on it there is refused and told, never taken as done', async () => {
  await perdue();
  await record('editPersonne', { id: 'p-eve', champs: { prenom: 'Évelyne' } }, a);
  expect(await mairie.tour(a)).toMatchObject({ issue: 'faite', refusees: 1 });
  expect(await lireRefusees(a)).toMatchObject([
    { type: 'editPersonne', refus: { code: 'reference-manquante', quoi: 'personne', id: 'p-eve' } },
  ]);
  expect((await a.personnes.get('p-eve'))?.prenom).toBe('Ève');
});

test('his right given back, he takes it up again and it is the same everywhere', async () => {
  await perdue();
  mairie.roles.delete('benoit');
  await mairie.tour(b);
  const [refusee] = await lireRefusees(b);
  expect(await refaire(refusee?.id ?? '', LE, b)).toMatchObject({ ok: true });
  await mairie.tour(b);
  await mairie.tour(a);
  expect(await auServeur()).toBe(1);
  const [chezAnne, chezBenoit] = await Promise.all([a, b].map((db) => db.suivis.get('personne/p-eve')));
  expect(chezAnne).toEqual(chezBenoit);
  expect(chezAnne?.version).toBeGreaterThan(0);
  expect(await lireSeulsIci(a)).toEqual([]);
  expect(await a.personnes.get('p-eve')).toEqual(await b.personnes.get('p-eve'));
});

test('when somebody else loses the right to read it, it leaves with the rest', async () => {
  await perdue();
  mairie.roles.set('anne', [{ role: 'membre', sur: 'cm' }]);
  await mairie.tour(a);
  expect(await nom(a)).toBeUndefined();
});
