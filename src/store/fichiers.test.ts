import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Carnet } from './db.ts';
import { MAX_OCTETS } from '../sync/typeFichier.ts';
import { addFichier, openFichier, safeNom } from './fichiers.ts';
import { hasPendingWrites } from './pendingWrites.ts';

let db: Carnet;
beforeEach(() => {
  db = new Carnet(`fichiers-${String(Math.random())}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const bytes = (...parts: (string | number[])[]) => parts.flatMap((p) => (typeof p === 'string' ? [...strToU8(p)] : p));
const file = (nom: string, content: number[] | Uint8Array<ArrayBuffer>) => new File([new Uint8Array(content)], nom);
const zip = (parts: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([k, text]) => [k, [strToU8(text), { level: 0 }]])),
  ) as Uint8Array<ArrayBuffer>;

const accepted: [string, File, string][] = [
  ['a PDF', file('rapport.PDF', bytes('%PDF-1.7\n…')), 'application/pdf'],
  ['a picture', file('plan.png', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])), 'image/png'],
  ['a photograph', file('photo.JPG', bytes([0xff, 0xd8, 0xff, 0xe0])), 'image/jpeg'],
  [
    'a Word file',
    file('note.docx', zip({ '[Content_Types].xml': '', 'word/document.xml': '<w/>' })),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'a LibreOffice sheet',
    file('budget.ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
    'application/vnd.oasis.opendocument.spreadsheet',
  ],
  ['a CSV in the old encoding', file('liste.csv', bytes('nom;pr', [0xe9], 'nom\r\n')), 'text/csv'],
];
test.each(accepted)('%s is kept with its true type, once by content', async (_what, f, type) => {
  const first = await addFichier(f, db);
  const second = await addFichier(new File([f], 'copie de ' + f.name), db);
  expect(first).toMatchObject({ ok: true, value: { type, octets: f.size } });
  expect(second).toMatchObject({ ok: true, value: { sha256: first.ok ? first.value.sha256 : '' } });
  expect(await db.fichiers.count()).toBe(1);
  const kept = await openFichier(first.ok ? first.value.sha256 : '', db);
  expect(kept?.type).toBe(type);
  expect(await kept?.blob.arrayBuffer()).toEqual(await f.arrayBuffer());
});

const refused: [string, File][] = [
  ['a program', file('outil.exe', bytes('MZ', [0x90, 0, 3]))],
  ['a program named as a PDF', file('facture.pdf', bytes('MZ', [0x90, 0, 3]))],
  ['a web page named as a text', file('page.txt', bytes('\n <!DOCTYPE html><script>alert(1)</script>'))],
  ['a drawing with scripts', file('logo.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
  ['a script', file('go.txt', bytes('#!/bin/sh\nrm'))],
  ['a Word file with macros', file('note.docx', zip({ 'word/document.xml': '', 'word/vbaProject.bin': 'x' }))],
  [
    'an installer in the old Office container',
    file('setup.msi', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
  ],
  ['any other zip', file('archive.zip', zip({ 'a.txt': 'a' }))],
];
test.each(refused)('%s is refused with its name, and nothing is kept', async (_what, f) => {
  expect(await addFichier(f, db)).toMatchObject({ ok: false, refus: { code: 'fichier-refuse', nom: f.name } });
  expect(await db.fichiers.count()).toBe(0);
});

test('a file over 50 MB is refused with both sizes before it is read', async () => {
  const heavy = file('registre.pdf', bytes('%PDF-'));
  const read = vi.spyOn(heavy, 'arrayBuffer');
  Object.defineProperty(heavy, 'size', { value: 60_000_000 });
  expect(await addFichier(heavy, db)).toEqual({
    ok: false,
    refus: { code: 'fichier-trop-lourd', nom: 'registre.pdf', octets: 60_000_000, maximum: MAX_OCTETS },
  });
  expect(read).not.toHaveBeenCalled();
});

test('an empty file and one that the disk does not give are said unreadable', async () => {
  expect(await addFichier(file('vide.pdf', []), db)).toEqual({
    ok: false,
    refus: { code: 'fichier-illisible', nom: 'vide.pdf' },
  });
  const gone = file('parti.pdf', bytes('%PDF-'));
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await addFichier(gone, db)).toEqual({ ok: false, refus: { code: 'fichier-illisible', nom: 'parti.pdf' } });
});

test('a full disk refuses the file and keeps the count of writes right', async () => {
  vi.spyOn(db.fichiers, 'put').mockImplementation(() => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  });
  expect(await addFichier(file('a.pdf', bytes('%PDF-')), db)).toEqual({ ok: false, refus: { code: 'stockage-plein' } });
  expect(hasPendingWrites()).toBe(false);
});

test.each([
  ['C:\\Users\\mairie\\Délibération n° 3.pdf', 'Délibération n° 3.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['de\u0301libe\u0301ration.pdf', 'délibération.pdf'],
  ['facture\u202efdp.exe', 'facturefdp.exe'],
  ['.htaccess', 'htaccess'],
  ['a<b>:"c".pdf', 'a-b---c-.pdf'],
  ['   ', 'document'],
  [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(120)}.pdf`],
])('the name %j becomes %j', (nom, wanted) => {
  expect(safeNom(nom)).toBe(wanted);
});

test('a name that lies about its type is completed, never changed', async () => {
  const outcome = await addFichier(file('scan.pdf', bytes([0xff, 0xd8, 0xff])), db);
  expect(outcome).toMatchObject({ ok: true, value: { nom: 'scan.pdf.jpg', type: 'image/jpeg' } });
});
