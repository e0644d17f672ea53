import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { FRAGMENT } from '../sync/editeur.ts';
import { Carnet } from './db.ts';
import { hasPendingWrites } from './pendingWrites.ts';
import { brutOf, fill, jsonOf, type Noeud } from './texteJson.ts';
import { copyTexte, lireTextesDe, openTexte, readTexte, seedTexte, seedUpdate } from './textes.ts';
import { LOG_MAX } from './texteLog.ts';
import { keptAside } from './texteSecours.ts';
import { TexteVivant } from './texteVivant.ts';

let db: Carnet;
let n = 0;
beforeEach(() => {
  n += 1;
  db = new Carnet(`textes-${String(n)}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  db.close();
  await db.delete();
});

const ID = 's1/p1/debats';
const write = (fragment: Y.XmlFragment, text: string) => {
  fragment.doc?.transact(() => {
    const p = new Y.XmlElement('paragraph');
    p.insert(0, [new Y.XmlText(text)]);
    fragment.insert(fragment.length, [p]);
  });
};

test('what is written is in the log and in its readable row as soon as flush answers', async () => {
  const texte = await openTexte(ID, 's1', db);
  write(texte.fragment, 'Mme Cathala rappelle l’historique.');
  expect(texte.etat().pending).toBe(true);
  expect(hasPendingWrites()).toBe(true);
  await texte.flush();
  expect(texte.etat()).toMatchObject({ pending: false, refus: undefined });
  expect(hasPendingWrites()).toBe(false);
  expect(await readTexte(ID, db)).toMatchObject({ seanceId: 's1', brut: 'Mme Cathala rappelle l’historique.' });
  expect(await db.texteMaj.count()).toBe(1);
  await texte.close();
});

test('a text closed in the middle of a word is found again as it was', async () => {
  const texte = await openTexte(ID, 's1', db);
  write(texte.fragment, 'À 21 h');
  await texte.close();
  const again = await openTexte(ID, 's1', db);
  expect(jsonOf(again.fragment)).toEqual({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'À 21 h' }] }],
  });
  await again.close();
});

test('nothing is written by the mere opening of a text', async () => {
  const texte = await openTexte(ID, 's1', db);
  await texte.close();
  expect(await db.texteMaj.count()).toBe(0);
  expect(await readTexte(ID, db)).toBeUndefined();
});

test('what another tab appends to the log arrives in the open text, and both are in the readable row', async () => {
  const texte = await openTexte(ID, 's1', db);
  const other = new Y.Doc();
  write(other.getXmlFragment('texte'), 'De l’autre onglet');
  const elsewhere = new Carnet(db.name);
  await elsewhere.texteMaj.add({ texteId: ID, maj: Y.encodeStateAsUpdate(other) });
  elsewhere.close();
  write(texte.fragment, 'D’ici');
  await texte.flush();
  const row = await readTexte(ID, db);
  expect(row?.brut.split('\n').sort()).toEqual(['De l’autre onglet', 'D’ici'].sort());
  await texte.close();
});

test('a text is closed once nothing reads the carnet for it any more, so that the carnet may close too', async () => {
  const texte = await openTexte(ID, 's1', db);
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const read = db.texteMaj.bulkGet.bind(db.texteMaj);
  const reading = vi
    .spyOn(db.texteMaj, 'bulkGet')
    .mockImplementation(((keys: number[]) => held.then(() => read(keys))) as unknown as typeof db.texteMaj.bulkGet);
  const other = new Y.Doc();
  write(other.getXmlFragment('texte'), 'De l’autre onglet');
  await db.texteMaj.add({ texteId: ID, maj: Y.encodeStateAsUpdate(other) });
  await vi.waitFor(() => expect(reading).toHaveBeenCalled());
  let closed = false;
  const closing = texte.close().then(() => (closed = true));
  await new Promise((resolve) => setTimeout(resolve));
  expect(closed).toBe(false);
  goOn();
  await closing;
});

test('words on their way to the disk when the page goes away are put aside with those that wait', async () => {
  const garde = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    get length() {
      return garde.size;
    },
    key: (i: number) => [...garde.keys()][i] ?? null,
    getItem: (key: string) => garde.get(key) ?? null,
    setItem: (key: string, value: string) => garde.set(key, value),
    removeItem: (key: string) => garde.delete(key),
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const vivant = new TexteVivant(db, ID, 's1', () => undefined);
  vivant.hold();
  write(vivant.fragment, 'Trois tranches');
  let rendreLeDisque = (): void => undefined;
  await new Promise<void>((atteint) => {
    vi.spyOn(db, 'transaction').mockImplementationOnce(((...args: never[]) => {
      atteint();
      return Dexie.Promise.resolve(
        new Promise<void>((rendu) => {
          rendreLeDisque = rendu;
        }),
      ).then(() => (db.transaction as (...a: never[]) => Promise<unknown>)(...args));
    }) as never);
    void vivant.flush();
  });
  write(vivant.fragment, 'sont proposées');
  vivant.keepAside();
  const doc = new Y.Doc();
  for (const { maj } of keptAside(db)) Y.applyUpdate(doc, maj);
  expect(brutOf(jsonOf(doc.getXmlFragment(FRAGMENT)))).toBe('Trois tranches\nsont proposées');
  rendreLeDisque();
  await vivant.release();
  expect(keptAside(db), 'forgotten once the disk has them').toEqual([]);
});

test('a long log becomes one row and loses no word', async () => {
  const texte = await openTexte(ID, 's1', db);
  const lines = Array.from({ length: LOG_MAX + 3 }, (_, i) => `ligne ${String(i)}`);
  for (const line of lines) {
    write(texte.fragment, line);
    await texte.flush();
  }
  await texte.close();
  expect(await db.texteMaj.count()).toBeLessThan(5);
  expect((await readTexte(ID, db))?.brut).toBe(lines.join('\n'));
  const again = await openTexte(ID, 's1', db);
  expect(jsonOf(again.fragment).content).toHaveLength(lines.length);
  await again.close();
});

test('a full disk is said, the words stay, and they are written once there is room', async () => {
  const texte = await openTexte(ID, 's1', db);
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const spy = vi.spyOn(db.texteMaj, 'add').mockImplementation(() => {
    throw full;
  });
  write(texte.fragment, 'Texte précieux');
  await texte.flush();
  expect(texte.etat()).toMatchObject({ pending: true, refus: { code: 'stockage-plein' } });
  expect(hasPendingWrites()).toBe(true);
  await texte.close();
  // Reopened before there is room: the same words, not an empty page.
  const again = await openTexte(ID, 's1', db);
  expect(again.fragment.length).toBe(1);
  spy.mockRestore();
  await again.flush();
  expect(again.etat()).toMatchObject({ pending: false, refus: undefined });
  expect((await readTexte(ID, db))?.brut).toBe('Texte précieux');
  await again.close();
  expect(hasPendingWrites()).toBe(false);
});

test('a seed is written once, never over words that are there', async () => {
  expect(await seedTexte(ID, 's1', ['Le maire expose.', ''], db)).toEqual({ ok: true, value: true });
  expect(await seedTexte(ID, 's1', ['Autre chose'], db)).toEqual({ ok: true, value: false });
  expect((await readTexte(ID, db))?.brut).toBe('Le maire expose.\n');
});

test('a copy takes the words and their marks into an empty text alone', async () => {
  const contenu: Noeud = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Objet' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Vu ' },
          { type: 'text', text: 'le code', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'suite' },
        ],
      },
    ],
  };
  await seedTexte('s1/p1/projet', 's1', contenu, db);
  expect(await copyTexte('s1/p1/projet', 's2/p9/projet', 's2', db)).toEqual({ ok: true, value: true });
  const copy = (await lireTextesDe('s2', db)).get('s2/p9/projet');
  expect(copy?.json).toEqual(contenu);
  expect(copy?.brut).toBe('Objet\nVu le code\nsuite');
  expect(await copyTexte('s1/p1/absent', 's2/p9/projet', 's2', db)).toEqual({ ok: true, value: false });
});

const inline = fc.array(
  fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    gras: fc.boolean(),
  }),
  { maxLength: 4 },
);
test('the same seed gives the same bytes on every device, and reads back as it was written', () => {
  fc.assert(
    fc.property(fc.array(inline, { maxLength: 5 }), (blocs) => {
      const contenu: Noeud = {
        type: 'doc',
        content: blocs.map((runs) => ({
          type: 'paragraph',
          content: runs.map(({ text, gras }) => ({
            type: 'text',
            text,
            ...(gras ? { marks: [{ type: 'bold' }] } : {}),
          })),
        })),
      };
      const a = seedUpdate(ID, contenu);
      expect(seedUpdate(ID, contenu)).toEqual(a);
      const doc = new Y.Doc();
      Y.applyUpdate(doc, a);
      Y.applyUpdate(doc, seedUpdate(ID, contenu));
      const joined = (noeud: Noeud) =>
        (noeud.content ?? []).map((p) =>
          (p.content ?? [])
            .map((r) => (r.marks ? `*${r.text ?? ''}*` : r.text))
            .join('')
            .replaceAll('**', ''),
        );
      expect(joined(jsonOf(doc.getXmlFragment('texte')))).toEqual(joined(contenu));
      const direct = new Y.Doc();
      fill(direct.getXmlFragment('texte'), contenu.content ?? []);
      expect(jsonOf(direct.getXmlFragment('texte'))).toEqual(jsonOf(doc.getXmlFragment('texte')));
    }),
  );
});
