import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { voter } from '../../src/store/carnetDEssai.ts';
import type { Carnet } from '../../src/store/db.ts';
import { record, recordGeste } from '../../src/store/record.ts';
import { lireEtatSynchro } from '../../src/store/synchro/etat.ts';
import { Mairie } from './mairie.ts';

let mairie: Mairie;
let a: Carnet;
let b: Carnet;
beforeEach(async () => {
  [mairie, a, b] = await Mairie.avec('anne', 'benoit');
});
afterEach(() => mairie.fermer());

const lignes = async (db: Carnet) => (await db.journal.toArray()).map((l) => l.etat);

test('a carnet begun alone is adopted whole, and another device reads the very same records', async () => {
  expect(new Set(await lignes(a))).toEqual(new Set(['recue']));
  for (const table of ['communes', 'personnes', 'coordonnees', 'instances', 'seances', 'deliberations'] as const)
    expect(await b.table(table).toArray()).toEqual(await a.table(table).toArray());
  expect(await b.seances.count()).toBe(1);
  expect(await lireEtatSynchro(a)).toMatchObject({ attache: true, enAttente: 0, refusees: 0 });
  expect(await a.bases.count()).toBe(0);
});

test('two devices apart write different things, and both end with both', async () => {
  await record('editSeance', { id: 's1', champs: { lieu: 'Salle des fêtes' } }, a);
  await recordGeste([voter('pt1', 'a1')], b);
  expect((await a.journal.toArray()).at(-1)?.base.version).toBeGreaterThan(0);
  await mairie.tour(a);
  await mairie.tour(b);
  await mairie.tour(a);
  const seance = await a.seances.get('s1');
  expect(seance).toMatchObject({ lieu: 'Salle des fêtes' });
  expect(seance?.deroule).toHaveLength(2);
  expect(await b.seances.get('s1')).toEqual(seance);
  expect(await a.deliberations.toArray()).toEqual(await b.deliberations.toArray());
  expect(await a.evenements.count()).toBe(1);
});

test('the same vote written twice without knowing opens a divergence that both devices show', async () => {
  await recordGeste([voter('pt1', 'a1')], a);
  await record(
    'recordFait',
    {
      id: 's1',
      fait: {
        id: 'autre',
        rang: 'a1',
        type: 'scrutin',
        pointId: 'pt1',
        mode: 'ordinaire',
        saisie: { forme: 'exceptions', contre: ['m2'], abstention: [], nppv: [] },
      },
    },
    b,
  );
  await mairie.tour(a);
  expect(await mairie.tour(b)).toMatchObject({ divergentes: 1 });
  await mairie.tour(a);
  expect(await a.seances.get('s1')).toEqual(await b.seances.get('s1'));
  expect(await a.divergences.toArray()).toEqual(await b.divergences.toArray());
  expect(await a.divergences.count()).toBe(1);
  expect((await b.journal.toArray()).map((l) => l.etat)).toEqual(['divergente']);
});
