import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { carnetDEssai } from '../carnetDEssai.ts';
import { Carnet } from '../db.ts';
import { exporter } from '../exporter.ts';
import { examiner, importer } from '../importer.ts';
import { record } from '../record.ts';
import { FRAGMENT } from '../../sync/editeur.ts';
import { compterRefus } from './etat.ts';
import { compterLaisses } from './laisses.ts';
import { lireRefusees } from './reprendre.ts';
import { lireTextesRefuses } from './textesRefuses.ts';

const LE = '2026-11-22T09:00:00.000Z';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** The carnet that its copy opens. */
async function copier(db: Carnet): Promise<Carnet> {
  const { blob } = await exporter(LE, undefined, db);
  const copie = await examiner(new File([blob], 'copie.carnet'));
  if (!copie.ok) throw new Error(copie.refus.code);
  const ouverte = await importer(copie.value, { nom: '', le: LE });
  if (!ouverte.ok) throw new Error(ouverte.refus.code);
  return new Carnet(ouverte.value);
}

test('words of a sitting that the copy does not hold are counted as they are listed', async () => {
  const db = new Carnet('carnet-sans-seance');
  await carnetDEssai(db);
  for (const [id, mots] of [
    ['perdue/pt1/debats', 'Le maire ouvre.'],
    ['perdue/pt2/debats', ''],
  ] as const) {
    const doc = new Y.Doc();
    const paragraphe = new Y.XmlElement('paragraph');
    paragraphe.insert(0, [new Y.XmlText(mots)]);
    doc.getXmlFragment(FRAGMENT).insert(0, [paragraphe]);
    await db.texteMaj.add({ texteId: id, maj: Y.encodeStateAsUpdate(doc), etat: 'a-envoyer' });
  }
  const autre = await copier(db);
  expect((await lireTextesRefuses(autre)).map(({ mots }) => mots)).toEqual(['Le maire ouvre.']);
  expect(await compterRefus(autre)).toBe(await compterLaisses(autre));
  expect(await compterRefus(autre)).toBe(1);
  autre.close();
  db.close();
});

test('a copy of an attached carnet holds everything, knows no server, and keeps what was refused and why', async () => {
  const db = new Carnet('carnet-attache');
  await carnetDEssai(db);
  await db.meta.bulkPut([
    { cle: 'serveur', valeur: { espace: 'e', origine: '', compte: 'c', nom: 'n', epoque: 'x' } },
    { cle: 'synchro', valeur: { derniereReussite: LE } },
    { cle: 'acces', valeur: { compte: 'c' } },
    { cle: 'decalage', valeur: 5000 },
  ]);
  await db.journal.toCollection().modify((ligne) => {
    Object.assign(ligne, { etat: 'recue', version: ligne.seq, issue: 'applied', jugeeLe: LE });
  });
  await db.suivis.put({ cle: 'seance/s1', kind: 'seance', id: 's1', scope: 'instance:cm', version: 12 });
  await db.portees.put({ scope: 'instance:cm', curseur: 12, curseurTextes: 0 });
  await record('editSeance', { id: 's1', champs: { lieu: 'Là' } }, db);
  const derniere = await db.journal.toCollection().last();
  await db.journal.update(derniere?.n ?? 0, { etat: 'refusee', refus: { code: 'droit-manquant', acte: 'editSeance' } });

  const autre = await copier(db);
  expect(await autre.meta.bulkGet(['serveur', 'synchro', 'acces', 'decalage'])).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(await autre.suivis.count()).toBe(0);
  expect(await autre.portees.count()).toBe(0);
  expect(await autre.seances.toArray()).toEqual(await db.seances.toArray());
  const ids = async (carnet: Carnet) => (await carnet.journal.toArray()).map((l) => l.id);
  expect(await ids(autre)).toEqual(await ids(db));
  const lignes = await autre.journal.toArray();
  expect(lignes.slice(0, -1).every((l) => l.etat === 'en-attente' && l.version === undefined)).toBe(true);
  expect(await lireRefusees(autre)).toMatchObject([{ refus: { code: 'droit-manquant' } }]);
  autre.close();
  db.close();
});
