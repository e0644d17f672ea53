import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Territoire } from '../../domain/territoire/territoire.ts';
import { Carnet } from '../db.ts';
import { ajouterCommunes, creerTerritoire, ecrireDiagnostics, revenir } from './composer.ts';

let db: Carnet;
let n = 0;
beforeEach(() => {
  n += 1;
  db = new Carnet(`composer-${n}`);
});
afterEach(async () => {
  db.close();
  await db.delete();
});

const THUIN = { pays: 'BE', code: '56078', nom: 'Thuin', codesPostaux: ['6530'], population: 14_703 } as const;
const LOBBES = { pays: 'BE', code: '56044', nom: 'Lobbes', codesPostaux: ['6540'], population: 5_818 } as const;

async function territoire(): Promise<Territoire> {
  const [lu] = await db.territoires.toArray();
  if (lu === undefined) throw new Error('no territoire');
  return lu;
}

it('a territoire is made from nothing, then of communes of the official lists; one already there is not put twice', async () => {
  await creerTerritoire({ nom: 'Haute-Sambre', genre: 'programme', pays: ['BE'] }, db);
  expect(await ajouterCommunes(await territoire(), [THUIN], db)).toMatchObject({ ok: true, value: 1 });
  expect(await ajouterCommunes(await territoire(), [THUIN, LOBBES], db)).toMatchObject({ ok: true, value: 1 });
  expect((await territoire()).communes.map((c) => c.communeId)).toEqual(['be-56078', 'be-56044']);
  expect(await db.communes.get('be-56078')).toMatchObject({ nom: 'Thuin', population: 14_703 });
});

it('an import is undone: what it brought leaves, what it wrote over comes back', async () => {
  await creerTerritoire({ nom: 'Haute-Sambre', genre: 'programme', pays: ['BE'] }, db);
  await ajouterCommunes(await territoire(), [THUIN], db);
  const avant = await territoire();
  await ajouterCommunes(avant, [LOBBES], db);
  const diagnostic = { le: '2026-05-12', piliers: { mobilite: 'fait' } } as const;
  await ecrireDiagnostics(await territoire(), [{ communeId: 'be-56078', diagnostic }], [], db);
  expect((await territoire()).communes).toHaveLength(2);
  expect(await revenir(avant, db)).toMatchObject({ ok: true });
  expect((await territoire()).communes).toEqual(avant.communes);
  expect(await db.communes.get('be-56044')).toMatchObject({ supprimee: true });
  expect((await db.communes.get('be-56078'))?.supprimee).not.toBe(true);
});
