import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { communesBelges } from './communesBe.ts';
import { creerCommune } from './creerCommune.ts';
import { Carnet } from './db.ts';
import { lireModele } from './territoires/modele.ts';

let db: Carnet;
let n = 0;
beforeEach(() => {
  n += 1;
  db = new Carnet(`communes-${n}`);
});
afterEach(async () => {
  db.close();
  await db.delete();
});

const belge = async (code: string) => {
  const toutes = communesBelges([
    ...(await lireModele('hainaut')).communes,
    ...(await lireModele('eurometropole')).communes,
  ]);
  const commune = toutes.find((c) => c.code === code);
  if (commune === undefined) throw new Error(`no ${code}`);
  return commune;
};

test.each([
  ['57081', 'be-wal-commune', 'Conseil communal'],
  ['57097', 'be-comines-warneton', 'Conseil communal'],
  ['34022', 'be-vla-gemeente', 'Gemeenteraad'],
])('the council of %s follows %s and bears the name of its pack', async (code, reglement, nom) => {
  const cree = await creerCommune(await belge(code), undefined, db);
  expect(cree.ok).toBe(true);
  expect(await db.instances.toArray()).toMatchObject([{ communeId: `be-${code}`, reglement, nom }]);
});

test('a Belgian commune keeps both names, the code it had before, and its country', async () => {
  await creerCommune(await belge('57097'), undefined, db);
  expect(await db.communes.get('be-57097')).toMatchObject({
    pays: 'BE',
    nom: 'Comines-Warneton',
    nomNl: 'Komen-Waasten',
    anciensCodes: [{ code: '54010', jusquAu: '2018-12-31' }],
  });
});

test('a French commune is created as before, with the seats of the law', async () => {
  await creerCommune({ code: '11145', nom: 'Floure', codesPostaux: ['11800'], population: 420 }, undefined, db);
  expect(await db.instances.toArray()).toMatchObject([
    { communeId: 'fr-11145', reglement: 'fr-commune', nom: 'Conseil municipal', sieges: 11 },
  ]);
});
