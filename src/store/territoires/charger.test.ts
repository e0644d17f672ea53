import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPackId, reglementPour } from '../../domain/reglement/packs.ts';
import type { Surcharges } from '../../domain/reglement/pack.ts';
import '../../domain/reglement/tousLesPacks.ts';
import { communesAu } from '../../domain/territoire/territoire.ts';
import { Carnet } from '../db.ts';
import { chargerTerritoire } from './charger.ts';
import { apercus, lireModele, modeles, type CleModele } from './modele.ts';
import { retirerTerritoire } from './retirer.ts';
import { record } from '../record.ts';

let db: Carnet;
let n = 0;
beforeEach(() => {
  n += 1;
  db = new Carnet(`territoires-${n}`);
});
afterEach(async () => {
  db.close();
  await db.delete();
});

const attendus: Readonly<Record<CleModele, { communes: number; instances: number }>> = {
  'carcassonne-agglo': { communes: 83, instances: 30 },
  'charleroi-metropole': { communes: 30, instances: 2 },
  hainaut: { communes: 69, instances: 0 },
  // Two Flemish mergers of 2025: four communes of before, two of after.
  eurometropole: { communes: 153, instances: 4 },
  'smart-charleroi': { communes: 29, instances: 0 },
};

describe('every ready-made territoire', () => {
  for (const cle of Object.keys(modeles) as CleModele[])
    test(`${cle}: loads in one gesture, with the communes in force and the assemblies its sources name`, async () => {
      expect(await chargerTerritoire(cle, db)).toMatchObject({ ok: true });
      const [territoire] = await db.territoires.toArray();
      if (territoire === undefined) throw new Error('no territoire');
      expect(communesAu(territoire, '2026-11-22')).toHaveLength(attendus[cle].communes);
      const instances = await db.instances.toArray();
      expect(instances).toHaveLength(attendus[cle].instances);
      expect(instances.filter((i) => !isPackId(i.reglement))).toEqual([]);
      const communes = new Set((await db.communes.toArray()).map((c) => c.id));
      expect(territoire.communes.filter((c) => !communes.has(c.communeId))).toEqual([]);
      expect(new Set((await db.journal.toArray()).map((o) => o.geste)).size).toBe(1);
      expect(territoire.lacunes?.length).toBeGreaterThan(0);
      expect(territoire.source).not.toBe('');
    });

  for (const cle of Object.keys(modeles) as CleModele[])
    test(`${cle}: codes are official ones, once each, and every sector named exists`, async () => {
      const { communes, secteurs } = await lireModele(cle);
      expect(new Set(communes.map((c) => c.code)).size).toBe(communes.length);
      expect(communes.filter((c) => !/^\d{5}$/.test(c.code))).toEqual([]);
      const connus = new Set(secteurs.map((s) => s.id));
      expect(communes.filter((c) => c.secteur !== undefined && !connus.has(c.secteur))).toEqual([]);
    });
});

test('what the sources say of the assemblies: their part, who has a voice there, and when they began', async () => {
  const { instances } = await lireModele('carcassonne-agglo');
  const dite = (cle: string) => instances.find((i) => i.cle === cle);
  expect([dite('conseil'), dite('bureau')].map((i) => [i?.pouvoir, i?.sieges])).toEqual([
    ['decide', 128],
    ['decide', 34],
  ]);
  expect(dite('vice-presidents')?.pouvoir).toBe('prepare');
  expect(instances.filter((i) => i.genre === 'commission')).toHaveLength(13);
  const territoires = instances.filter((i) => i.genre === 'conseil-de-territoire');
  expect(new Set(territoires.map((i) => `${i.pouvoir}, ${i.rythme}`))).toEqual(
    new Set(['avis, quatre à cinq fois par an']),
  );
  expect(territoires).toHaveLength(8);
  // A place of concertation (pact, part 2), with one voice per maire.
  expect(dite('maires')?.pouvoir).toBe('avis');
  expect(dite('maires')?.rythme).toMatch(/16 octobre 2020/);
  expect(dite('maires')?.composition).toMatchObject([{ base: 'chefs' }, { base: 'roles', sansVoix: true }]);
});

test('an assembly that only gives its opinion adopts nothing, whatever rules it follows', async () => {
  for (const cle of Object.keys(modeles) as CleModele[]) {
    await chargerTerritoire(cle, db);
    for (const i of (await db.instances.toArray()).filter(
      ({ pouvoir }) => pouvoir === 'avis' || pouvoir === 'echange',
    )) {
      const regles = reglementPour(i.reglement, {
        population: i.population,
        date: '2026-11-22',
        surcharges: i.surcharges as Surcharges | undefined,
      });
      expect(regles?.natureVote.valeur, i.id).toBe('avis');
    }
  }
});

test('the Eurométropole has three sectors in two countries', async () => {
  const { communes, secteurs } = await lireModele('eurometropole');
  const pays = new Map(communes.map((c) => [c.secteur, c.pays]));
  expect(secteurs.map(({ id }) => [id, pays.get(id)])).toEqual([
    ['france', 'FR'],
    ['flandre', 'BE'],
    ['wallonie', 'BE'],
  ]);
  expect(communes.filter((c) => pays.get(c.secteur) !== c.pays)).toEqual([]);
});

test('a bilingual groupement names its assemblies in both languages', async () => {
  const { instances } = await lireModele('eurometropole');
  expect(instances.filter((i) => i.nomNl === undefined).map((i) => i.nom)).toEqual(['Bureau']);
});

test('loaded twice, or after a commune was there with its own data, nothing is doubled or overwritten', async () => {
  await chargerTerritoire('charleroi-metropole', db);
  await db.communes.update('be-52011', { adresse: 'Place Charles II' });
  await chargerTerritoire('charleroi-metropole', db);
  await chargerTerritoire('hainaut', db);
  expect((await db.communes.get('be-52011'))?.adresse).toBe('Place Charles II');
  expect(await db.territoires.count()).toBe(2);
  // Six communes of Charleroi Métropole are in the province of Namur.
  expect(await db.communes.count()).toBe(75);
});

test('the eleven communes of Hainaut that changed code in 2019 keep the old one', async () => {
  await chargerTerritoire('hainaut', db);
  const anciennes = (await db.communes.toArray()).filter((c) => c.anciensCodes !== undefined);
  expect(anciennes).toHaveLength(11);
  expect(anciennes.find((c) => c.nom === 'Enghien')).toMatchObject({
    code: '51067',
    nomNl: 'Edingen',
    anciensCodes: [{ code: '55010', jusquAu: '2018-12-31' }],
  });
});

test('what the screens say of a territoire before it is loaded is what its file says', async () => {
  for (const cle of Object.keys(modeles) as CleModele[]) expect(await lireModele(cle)).toMatchObject(apercus[cle]);
});

test('withdrawn, a territoire takes what it alone held; loaded again, it brings back just that', async () => {
  await chargerTerritoire('hainaut', db);
  await chargerTerritoire('charleroi-metropole', db);
  await record('removeInstance', { id: 'be-charleroi-metropole.cds', retiree: true }, db);
  const vivantes = async () => (await db.communes.toArray()).filter((c) => c.supprimee !== true).length;
  const assemblees = async () => (await db.instances.toArray()).filter((i) => i.supprimee !== true).map((i) => i.id);
  expect(await vivantes()).toBe(75);
  expect(await retirerTerritoire('be-charleroi-metropole', db)).toMatchObject({ ok: true });
  expect((await db.territoires.get('be-charleroi-metropole'))?.supprimee).toBe(true);
  expect(await vivantes()).toBe(69);
  expect(await assemblees()).toEqual([]);
  expect(await chargerTerritoire('charleroi-metropole', db)).toMatchObject({ ok: true });
  expect(await vivantes()).toBe(75);
  // What a person had withdrawn before stays withdrawn.
  expect(await assemblees()).toEqual(['be-charleroi-metropole.bourgmestres']);
});

test('a commune that another territoire left withdrawn comes back with the one that is loaded', async () => {
  await chargerTerritoire('hainaut', db);
  await retirerTerritoire('be-hainaut', db);
  await chargerTerritoire('charleroi-metropole', db);
  expect((await db.communes.get('be-52011'))?.supprimee).toBe(false);
});

test('a commune typed before lacks nothing that the source states, and keeps what it said', async () => {
  await record(
    'addCommune',
    {
      commune: { id: 'be-57081', code: '57081', pays: 'BE', nom: 'Tournai', codesPostaux: ['7500'], population: 70000 },
    },
    db,
  );
  await chargerTerritoire('hainaut', db);
  expect(await db.communes.get('be-57081')).toMatchObject({
    nomNl: 'Doornik',
    population: 70000,
    codesPostaux: ['7500'],
  });
});
