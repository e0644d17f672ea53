import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Carnet } from '../../src/store/db.ts';
import { addFichier } from '../../src/store/fichiers.ts';
import { record } from '../../src/store/record.ts';
import { compterAEnvoyer } from '../../src/store/synchro/aEnvoyer.ts';
import {
  ecarterFichier,
  lireFichiersRefuses,
  nommerFichiers,
  renvoyerFichier,
} from '../../src/store/synchro/fichiersRefuses.ts';
import { compterRefus } from '../../src/store/synchro/etat.ts';
import { detacher } from '../../src/store/synchro/attacher.ts';
import { lireRefusees, toutRefaire } from '../../src/store/synchro/reprendre.ts';
import { ecarterTexte, lireMotsEcartes, lireTextesRefuses } from '../../src/store/synchro/textesRefuses.ts';
import { openTexte, readTexte } from '../../src/store/textes.ts';
import { Mairie } from './mairie.ts';

const ID = 's1/pt1/debats';
const LE = '2026-09-24T19:30:00.000Z';
let mairie: Mairie;
beforeEach(async () => {
  mairie = await Mairie.ouvrir();
});
afterEach(() => mairie.fermer());

async function ecrire(db: Carnet, mots: string): Promise<void> {
  const texte = await openTexte(ID, 's1', db);
  texte.doc.transact(() => {
    const p = new Y.XmlElement('paragraph');
    p.insert(0, [new Y.XmlText(mots)]);
    texte.fragment.insert(texte.fragment.length, [p]);
  });
  await texte.close();
}
const brut = async (db: Carnet) => (await readTexte(ID, db))?.brut;

/** Two devices share a text; the second one loses its right to write, with words and a point unsent. */
async function refuse(): Promise<{ a: Carnet; b: Carnet }> {
  const a = await mairie.premier('anne', (db) => ecrire(db, 'De tous'));
  const b = await mairie.autre('benoit');
  await ecrire(b, 'De Benoît seul');
  mairie.roles.set('benoit', [{ role: 'lecture', sur: '*' }]);
  await mairie.tour(b);
  return { a, b };
}

test('refused words that are left aside are out of the text, here as elsewhere, and stay readable with the reason', async () => {
  const { a, b } = await refuse();
  expect(await brut(b)).toBe('De tous\nDe Benoît seul');
  expect(await lireTextesRefuses(b)).toMatchObject([{ texteId: ID, refus: { code: 'droit-manquant' } }]);
  await ecarterTexte(ID, 'Dit par Anne', LE, b);
  expect(await brut(b)).toBe('De tous');
  expect(await lireTextesRefuses(b)).toEqual([]);
  expect(await compterRefus(b)).toBe(0);
  const [ecartes] = await lireMotsEcartes(b);
  expect(ecartes).toMatchObject({ texteId: ID, motif: 'Dit par Anne', le: LE });
  expect(ecartes?.mots).toContain('De Benoît seul');
  // The rights are back: what is written from then on goes, without what was left aside.
  mairie.roles.delete('benoit');
  await ecrire(b, 'De Benoît encore');
  await mairie.tour(b);
  await mairie.tour(a);
  expect(await brut(a)).toBe('De tous\nDe Benoît encore');
  expect(await brut(b)).toBe(await brut(a));
});

test('refused words left aside with words written since: both, so that nothing leans on what is gone', async () => {
  const { b } = await refuse();
  await ecrire(b, 'Écrit depuis');
  await ecarterTexte(ID, 'Dit par Anne', LE, b);
  expect(await brut(b)).toBe('De tous');
  expect((await lireMotsEcartes(b))[0]?.mots).toMatch(/De Benoît seul\s+Écrit depuis/);
});

test('words typed letter by letter are read as words, even when what they were typed into is gone', async () => {
  const a = await mairie.premier('anne', (db) => ecrire(db, 'De tous'));
  const b = await mairie.autre('benoit');
  const texte = await openTexte(ID, 's1', b);
  const paragraphe = texte.fragment.get(0) as Y.XmlElement;
  const mots = paragraphe.get(0) as Y.XmlText;
  for (const lettre of ' et d’autres') mots.insert(mots.length, lettre);
  await texte.close();
  mairie.roles.set('benoit', []);
  await mairie.tour(b);
  await mairie.tour(b);
  expect((await lireTextesRefuses(b)).map((t) => t.mots)).toEqual([' et d’autres']);
  expect(await brut(a)).toBe('De tous');
});

test('words still in the editor when the sitting is taken from the device are shown with those that were refused', async () => {
  await mairie.premier('anne', (db) => ecrire(db, 'De tous'));
  const b = await mairie.autre('benoit');
  const texte = await openTexte(ID, 's1', b);
  const mots = (texte.fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
  mots.insert(mots.length, ' et trois tran');
  await texte.flush();
  mairie.roles.set('benoit', []);
  await mairie.tour(b);
  mots.insert(mots.length, 'ches');
  await texte.close();
  await mairie.tour(b);
  expect(await lireTextesRefuses(b)).toMatchObject([{ mots: ' et trois tranches', refus: { code: 'droit-manquant' } }]);
  expect(await compterRefus(b)).toBe(1);
  expect(await readTexte(ID, b)).toBeUndefined();
  await detacher(b);
  expect((await lireTextesRefuses(b))[0]?.mots).toBe(' et trois tranches');
});

test('what was refused still waits once the server is left', async () => {
  const { b } = await refuse();
  await record(
    'addPoint',
    { id: 's1', point: { id: 'pt9', rang: 'a9', intitule: 'Voirie', genre: 'deliberation' } },
    b,
  );
  await mairie.tour(b);
  expect(await compterRefus(b)).toBe(2);
  await detacher(b);
  expect(await compterRefus(b)).toBe(2);
  expect((await lireTextesRefuses(b))[0]?.mots).toContain('De Benoît seul');
});

test('all that was refused is done again in its order, and stops where it no longer applies', async () => {
  const { a, b } = await refuse();
  const point = { id: 'pt9', rang: 'a9', intitule: 'Voirie', genre: 'deliberation' } as const;
  await record('addPoint', { id: 's1', point }, b);
  await record('editPoint', { id: 's1', pointId: 'pt9', champs: { intitule: 'Voirie communale' } }, b);
  await mairie.tour(b);
  expect(await lireRefusees(b)).toHaveLength(2);
  mairie.roles.delete('benoit');
  expect(await toutRefaire(LE, b)).toEqual({ ok: true, value: undefined });
  await mairie.tour(b);
  await mairie.tour(a);
  expect((await a.seances.get('s1'))?.points.find((p) => p.id === 'pt9')?.intitule).toBe('Voirie communale');

  mairie.roles.set('benoit', [{ role: 'lecture', sur: '*' }]);
  await record('addPoint', { id: 's1', point: { ...point, id: 'pt10' } }, b);
  await mairie.tour(b);
  await b.seances.delete('s1');
  expect(await toutRefaire(LE, b)).toMatchObject({ ok: false, refus: { code: 'reference-manquante' } });
  expect(await lireRefusees(b)).toHaveLength(1);
});

test('a refused file is named by the act that joined it, sent again, or left aside: it stays on the device', async () => {
  await mairie.premier('anne');
  const b = await mairie.autre('benoit');
  const recu = await addFichier(new File(['%PDF-1.4\n%%EOF\n'], 'plan.pdf', { type: 'application/pdf' }), b);
  if (!recu.ok) throw new Error(recu.refus.code);
  const { sha256 } = recu.value;
  await record('joinPiece', { id: 's1', pointId: 'pt1', piece: recu.value }, b);
  expect(await nommerFichiers([recu.value], b)).toMatchObject([{ nom: 'plan.pdf', seanceId: 's1', pointId: 'pt1' }]);
  mairie.roles.set('benoit', []);
  await mairie.tour(b);
  await mairie.tour(b);
  expect(await b.seances.count(), 'the sitting left with the rights').toBe(0);
  await b.fichiers.update(sha256, { etat: 'refuse', refus: { code: 'droit-manquant', acte: 'fichier' } });
  expect(await lireFichiersRefuses(b)).toMatchObject([
    { sha256, nom: 'plan.pdf', pointId: 'pt1', refus: { code: 'droit-manquant' } },
  ]);
  await renvoyerFichier(sha256, b);
  expect(await compterAEnvoyer(b)).toMatchObject({ fichiers: 1, fichiersRefuses: 0 });
  await b.fichiers.update(sha256, { etat: 'refuse' });
  await ecarterFichier(sha256, 'Doublon', LE, b);
  expect(await lireFichiersRefuses(b)).toEqual([]);
  expect(await b.fichiers.get(sha256)).toMatchObject({ ecarte: { motif: 'Doublon' }, octets: recu.value.octets });
});
