import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Acces } from '../../src/domain/droits/acces.ts';
import { ouvrirBase, type Base } from '../../src/server/journal/base.ts';
import { synchroniser } from '../../src/server/journal/synchroniser.ts';
import { carnetDEssai, voter } from '../../src/store/carnetDEssai.ts';
import { Carnet } from '../../src/store/db.ts';
import { record, recordGeste } from '../../src/store/record.ts';
import { adopter, attacher } from '../../src/store/synchro/attacher.ts';
import { lireEtatSynchro } from '../../src/store/synchro/etat.ts';
import { tour } from '../../src/store/synchro/tour.ts';
import type { Transport } from '../../src/store/synchro/transport.ts';

let base: Base;
const carnets: Carnet[] = [];
const acces = (compte: string): Acces => ({
  compte,
  noms: [compte],
  attributions: [{ role: 'secretariat', sur: '*' }],
});

const transportDe = (compte: string): Transport => ({
  synchroniser: (demande) =>
    synchroniser(
      base,
      { acces: acces(compte), appareil: compte },
      structuredClone(demande),
      () => '2026-11-22T10:00:00.000Z',
    ),
});
const serveur = (compte: string) => ({ espace: 'e1', origine: '', compte, nom: compte });

function carnet(): Carnet {
  const db = new Carnet(`tour-${String(Math.random())}`);
  carnets.push(db);
  return db;
}

beforeEach(async () => {
  base = await ouvrirBase({ fichier: ':memory:' }, () => undefined);
});
afterEach(async () => {
  await base.fermer();
  for (const db of carnets.splice(0)) await db.delete();
});

/** A carnet begun alone and adopted, and a second device that read it all. */
async function deuxAppareils(): Promise<readonly [Carnet, Carnet]> {
  const a = carnet();
  expect(await carnetDEssai(a)).toMatchObject({ ok: true });
  await adopter(a, serveur('anne'));
  expect(await tour(a, transportDe('anne'))).toMatchObject({ issue: 'faite', refusees: 0 });
  const b = carnet();
  expect(await attacher(b, serveur('benoit'))).toBe(true);
  expect(await tour(b, transportDe('benoit'))).toMatchObject({ issue: 'faite' });
  return [a, b];
}

const lignes = async (db: Carnet) => (await db.journal.toArray()).map((l) => l.etat);

test('a carnet begun alone is adopted whole, and another device reads the very same records', async () => {
  const [a, b] = await deuxAppareils();
  expect(new Set(await lignes(a))).toEqual(new Set(['recue']));
  for (const table of ['communes', 'personnes', 'coordonnees', 'instances', 'seances', 'deliberations'] as const)
    expect(await b.table(table).toArray()).toEqual(await a.table(table).toArray());
  expect(await b.seances.count()).toBe(1);
  expect(await lireEtatSynchro(a)).toMatchObject({ attache: true, enAttente: 0, refusees: 0 });
  expect(await a.suivis.filter((s) => s.base !== undefined).count()).toBe(0);
});

test('two devices apart write different things, and both end with both', async () => {
  const [a, b] = await deuxAppareils();
  await record('editSeance', { id: 's1', champs: { lieu: 'Salle des fêtes' } }, a);
  await recordGeste([voter('pt1', 'a1')], b);
  expect((await a.journal.toArray()).at(-1)?.base.version).toBeGreaterThan(0);
  await tour(a, transportDe('anne'));
  await tour(b, transportDe('benoit'));
  await tour(a, transportDe('anne'));
  const seance = await a.seances.get('s1');
  expect(seance).toMatchObject({ lieu: 'Salle des fêtes' });
  expect(seance?.deroule).toHaveLength(2);
  expect(await b.seances.get('s1')).toEqual(seance);
  expect(await a.deliberations.toArray()).toEqual(await b.deliberations.toArray());
  expect(await a.evenements.count()).toBe(1);
});

test('the same vote written twice without knowing opens a divergence that both devices show', async () => {
  const [a, b] = await deuxAppareils();
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
  await tour(a, transportDe('anne'));
  expect(await tour(b, transportDe('benoit'))).toMatchObject({ divergentes: 1 });
  await tour(a, transportDe('anne'));
  expect(await a.seances.get('s1')).toEqual(await b.seances.get('s1'));
  expect(await a.divergences.toArray()).toEqual(await b.divergences.toArray());
  expect(await a.divergences.count()).toBe(1);
  expect((await b.journal.toArray()).map((l) => l.etat)).toEqual(['divergente']);
});
