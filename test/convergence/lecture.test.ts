import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { FaitSaisi } from '../../src/domain/seance/fait.ts';
import type { Carnet } from '../../src/store/db.ts';
import { record } from '../../src/store/record.ts';
import { lireRefusees } from '../../src/store/synchro/reprendre.ts';
import { openTexte, readTexte } from '../../src/store/textes.ts';
import { Mairie } from './mairie.ts';

/** Said while the room was closed. */
const SECRET = 'MARQUE-DU-HUIS-CLOS';
const PUBLIC = 'MARQUE-PUBLIQUE';
let mairie: Mairie;
beforeEach(async () => {
  mairie = await Mairie.ouvrir();
});
afterEach(() => mairie.fermer());

async function noter(db: Carnet, ...faits: FaitSaisi[]): Promise<void> {
  for (const fait of faits) expect(await record('recordFait', { id: 's1', fait }, db)).toMatchObject({ ok: true });
}

async function ecrire(db: Carnet, pointId: string, mots: string): Promise<void> {
  const texte = await openTexte(`s1/${pointId}/debats`, 's1', db);
  texte.doc.transact(() => {
    const p = new Y.XmlElement('paragraph');
    p.insert(0, [new Y.XmlText(mots)]);
    texte.fragment.insert(texte.fragment.length, [p]);
  });
  await texte.close();
}

/** A sitting with a point discussed in front of everybody and one in camera. */
async function tenue(): Promise<Carnet> {
  const a = await mairie.premier('anne');
  const membre = (await a.seances.get('s1'))?.membres[0]?.id ?? '';
  await noter(
    a,
    { id: 'f1', rang: 'b1', type: 'ouverture', presents: [membre], absents: [], presidence: membre },
    { id: 'f2', rang: 'b2', type: 'point', pointId: 'pt1', sort: 'aborde' },
    { id: 'f3', rang: 'b3', type: 'note', texte: PUBLIC },
    { id: 'f4', rang: 'b4', type: 'point', pointId: 'pt2', sort: 'aborde' },
    { id: 'f5', rang: 'b5', type: 'huis-clos', etat: 'debut' },
    { id: 'f6', rang: 'b6', type: 'note', texte: SECRET },
    {
      id: 'f7',
      rang: 'b7',
      type: 'scrutin',
      pointId: 'pt2',
      objet: SECRET,
      mode: 'public',
      saisie: { forme: 'exceptions', contre: [membre], abstention: [], nppv: [] },
    },
  );
  await ecrire(a, 'pt1', `Débat ${PUBLIC}`);
  await ecrire(a, 'pt2', `Débat ${SECRET}`);
  await mairie.tour(a);
  return a;
}

/** Every row of every table, bytes of the words included. */
async function toutDe(db: Carnet): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
}

const entier = async (db: Carnet) => (await db.seances.get('s1'))?.deroule.some((f) => f.id === 'f6');

test('the device of somebody who only looks on holds the sitting without its closed room, and follows it', async () => {
  const a = await tenue();
  mairie.roles.set('lise', [{ role: 'lecture', sur: '*' }]);
  const lise = await mairie.autre('lise');
  expect(await toutDe(lise)).not.toContain(SECRET);
  expect(await lise.seances.get('s1')).toMatchObject({ scope: expect.stringMatching(/^lecture:/) as string });
  await noter(a, { id: 'f8', rang: 'b8', type: 'note', texte: `${SECRET} encore` });
  await record('editSeance', { id: 's1', champs: { lieu: `Préau ${PUBLIC}` } }, a);
  await mairie.tour(a);
  expect((await mairie.tour(lise)).fausses).toBe(0);
  const tout = await toutDe(lise);
  expect(tout).not.toContain(SECRET);
  for (const mots of [`Préau ${PUBLIC}`, `Débat ${PUBLIC}`]) expect(tout).toContain(mots);
  // The public point goes in camera after all.
  await record('editPoint', { id: 's1', pointId: 'pt1', champs: { huisClos: true } }, a);
  await mairie.tour(a);
  await mairie.tour(lise);
  expect(await toutDe(lise)).not.toContain(`Débat ${PUBLIC}`);
  expect((await lise.seances.get('s1'))?.deroule.some((f) => f.type === 'note')).toBe(false);
});

test('made a member, he has all of it; a reader again, none of it, and without a wrong checksum', async () => {
  await tenue();
  mairie.roles.set('luc', [{ role: 'lecture', sur: '*' }]);
  const luc = await mairie.autre('luc');
  expect(await entier(luc)).toBe(false);
  mairie.roles.set('luc', [{ role: 'membre', sur: '*' }]);
  expect((await mairie.tour(luc)).fausses).toBe(0);
  expect(await entier(luc)).toBe(true);
  expect((await readTexte('s1/pt2/debats', luc))?.brut).toContain(SECRET);
  expect((await readTexte('s1/pt1/debats', luc))?.brut).toContain(PUBLIC);
  mairie.roles.set('luc', [{ role: 'lecture', sur: '*' }]);
  expect((await mairie.tour(luc)).fausses).toBe(0);
  const tout = await toutDe(luc);
  expect(tout).not.toContain(SECRET);
  expect(tout).toContain(`Débat ${PUBLIC}`);
  expect((await luc.portees.toCollection().primaryKeys()).filter((s) => /^(instance|huis-clos):/.test(s))).toEqual([]);
});

test('what a member wrote before he was made a reader is refused, and kept by him', async () => {
  const a = await tenue();
  const luc = await mairie.autre('luc');
  await noter(luc, { id: 'g1', rang: 'c1', type: 'note', texte: 'De Luc' });
  mairie.roles.set('luc', [{ role: 'lecture', sur: '*' }]);
  await mairie.tour(luc);
  expect(await lireRefusees(luc)).toMatchObject([{ refus: { code: 'droit-manquant' } }]);
  expect(await entier(luc)).toBe(false);
  expect((await luc.seances.get('s1'))?.deroule.some((f) => f.id === 'g1')).toBe(false);
  await mairie.tour(a);
  expect((await a.seances.get('s1'))?.deroule.some((f) => f.id === 'g1')).toBe(false);
});
