import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carnetDEssai, voter } from './carnetDEssai.ts';
import { Carnet } from './db.ts';
import { exporter } from './exporter.ts';
import { addFichier } from './fichiers.ts';
import { sha256 } from './sha256.ts';
import { examiner, importer } from './importer.ts';
import { record, recordGeste } from './record.ts';
import { seedTexte } from './textes.ts';

const LE = '2026-11-22T09:00:00.000Z';
let db: Carnet;
beforeEach(async () => {
  db = new Carnet(`carnet-export-${String(Math.random())}`);
  await carnetDEssai(db);
  await recordGeste([voter('pt1', 'a1'), voter('pt2', 'a2')], db);
  await record(
    'allocateNumeros',
    { instanceId: 'cm', annee: 2026, numeros: [{ scrutinId: 'f-pt1', seanceId: 's1', numero: 7 }] },
    db,
  );
  await seedTexte('s1/pt1/debats', 's1', ['M. Fabre s’interroge sur le coût.', ''], db);
  await addFichier(new File([strToU8('%PDF-1.7 plan')], 'plan.pdf'), db);
  await db.meta.bulkPut([
    { cle: 'auteur', valeur: 'Claire Escande' },
    { cle: 'nom', valeur: 'Mairie de Cazelles' },
    { cle: 'brouillon/s1', valeur: { pour: ['m1'] } },
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  db.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const DEVICE = new Set(['appareil', 'sequence', 'importEnCours', 'origine']);
/** Everything a carnet says, without what belongs to the device or to the place of a row. */
async function content(carnet: Carnet) {
  const rows: Record<string, unknown[]> = {};
  for (const table of carnet.tables) rows[table.name] = await table.toArray();
  rows['meta'] = (await carnet.meta.toArray()).filter((m) => !DEVICE.has(m.cle));
  rows['journal'] = (await carnet.journal.toArray()).map(({ n: _n, ...operation }) => operation);
  rows['texteMaj'] = (await carnet.texteMaj.toArray()).map(({ texteId, maj }) => ({ texteId, maj: [...maj] }));
  rows['fichiers'] = await Promise.all(
    (await carnet.fichiers.toArray()).map(async (f) => ({
      ...f,
      blob: [...new Uint8Array(await f.blob.arrayBuffer())],
    })),
  );
  return rows;
}

const asFile = (parts: BlobPart[], nom = 'copie.carnet') => new File(parts, nom);
const carnets = async () => (await Dexie.getDatabaseNames()).filter((n) => n.startsWith('carnet-'));

async function ouvrir(file: File) {
  const copie = await examiner(file);
  if (!copie.ok) return copie;
  return importer(copie.value, { nom: copie.value.manifeste.nom ?? '', le: LE });
}

test('a carnet opened from its copy is the same everything, beside the first one', async () => {
  const before = await content(db);
  const { blob, nom } = await exporter(LE, undefined, db);
  expect(nom).toBe('carnet-mairie-de-cazelles-2026-11-22.carnet');
  const outcome = await ouvrir(asFile([blob], nom));
  expect(outcome.ok).toBe(true);
  const opened = new Carnet(outcome.ok ? outcome.value : '');
  expect(await content(opened)).toEqual(before);
  expect(await content(db)).toEqual(before);
  // Its own device: two carnets never write the same sequence.
  expect(await opened.meta.bulkGet(['appareil', 'sequence'])).toEqual([undefined, undefined]);
  await record('editSeance', { id: 's1', champs: { lieu: 'Ici' } }, opened);
  expect((await opened.journal.toArray()).at(-1)).toMatchObject({ seq: 1 });
  opened.close();
});

test('three files near the limit make a copy far above it, and it opens', async () => {
  const lourd = { sha256: '', type: 'application/pdf', octets: 47_000_000 };
  for (const i of [1, 2, 3]) {
    const bytes = new Uint8Array(lourd.octets).fill(i);
    await db.fichiers.put({ ...lourd, sha256: await sha256(bytes), blob: new Blob([bytes]) });
  }
  const { blob, manifeste } = await exporter(LE, undefined, db);
  expect(manifeste.nombres.octetsFichiers).toBeGreaterThan(141_000_000);
  const outcome = await ouvrir(asFile([blob]));
  expect(outcome.ok).toBe(true);
  const opened = new Carnet(outcome.ok ? outcome.value : '');
  expect(await opened.fichiers.toCollection().primaryKeys()).toEqual(await db.fichiers.toCollection().primaryKeys());
  opened.close();
}, 60_000);

test('the same carnet gives the same bytes', async () => {
  const [a, b] = [await exporter(LE, undefined, db), await exporter(LE, undefined, db)];
  expect(new Uint8Array(await a.blob.arrayBuffer())).toEqual(new Uint8Array(await b.blob.arrayBuffer()));
});

test('a copy says what it holds before it is opened', async () => {
  const { blob } = await exporter(LE, undefined, db);
  const copie = await examiner(asFile([blob]));
  expect(copie).toMatchObject({
    ok: true,
    value: {
      manifeste: {
        communes: ['Cazelles'],
        instances: ['Conseil municipal'],
        premiereSeance: '2026-09-24',
        exportedAt: LE,
        auteur: 'Claire Escande',
        nombres: { seances: 1, textes: 1, fichiers: 1 },
      },
    },
  });
  expect(await carnets()).toHaveLength(1);
});

test('unknown fields of a newer build travel both ways', async () => {
  const seance = await db.seances.get('s1');
  await db.seances.put({ ...seance, couleur: { nouvelle: [1] } } as never);
  const outcome = await ouvrir(asFile([(await exporter(LE, undefined, db)).blob]));
  const opened = new Carnet(outcome.ok ? outcome.value : '');
  expect(await opened.seances.get('s1')).toMatchObject({ couleur: { nouvelle: [1] } });
  opened.close();
});

test('texts and names of any signs survive the copy', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ maxLength: 40 }),
      async (intitule, lieu) => {
        await record('editPoint', { id: 's1', pointId: 'pt3', champs: { intitule } }, db);
        await record('editSeance', { id: 's1', champs: { lieu } }, db);
        const outcome = await ouvrir(asFile([(await exporter(LE, undefined, db)).blob]));
        const opened = new Carnet(outcome.ok ? outcome.value : '');
        expect(await opened.seances.get('s1')).toEqual(await db.seances.get('s1'));
        await opened.delete();
      },
    ),
    { numRuns: 8 },
  );
});

test('a copy cut anywhere is said truncated, and leaves nothing', async () => {
  const { blob } = await exporter(LE, undefined, db);
  for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
    const cut = asFile([blob.slice(0, Math.floor(blob.size * share))]);
    expect(await ouvrir(cut)).toEqual({ ok: false, refus: { code: 'export-tronque', nom: 'copie.carnet' } });
  }
  expect(await carnets()).toHaveLength(1);
});

test('one byte changed anywhere is refused, and leaves nothing', async () => {
  const { blob } = await exporter(LE, undefined, db);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, delta) => {
        const changed = bytes.slice();
        changed[at] = ((changed[at] ?? 0) + delta) % 256;
        const outcome = await ouvrir(asFile([changed]));
        if (outcome.ok) {
          // Dates and attributes of the zip itself say nothing of the carnet.
          const opened = new Carnet(outcome.value);
          expect(await content(opened)).toEqual(await content(db));
          await opened.delete();
        } else {
          expect(['export-altere', 'export-tronque', 'fichier-refuse']).toContain(outcome.refus.code);
        }
        expect(await carnets()).toHaveLength(1);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

/** The copy with some parts rewritten, its manifest and its seal made to agree: a forged file. */
async function forge(change: (parts: Record<string, Uint8Array>, manifeste: Record<string, unknown>) => void) {
  const parts = unzipSync(new Uint8Array(await (await exporter(LE, undefined, db)).blob.arrayBuffer()));
  const manifeste = JSON.parse(strFromU8(parts['manifeste.json'] ?? new Uint8Array())) as Record<string, unknown>;
  change(parts, manifeste);
  for (const part of manifeste['parts'] as { nom: string; sha256: string; octets: number }[]) {
    const bytes = parts[part.nom] ?? new Uint8Array();
    part.octets = bytes.length;
    part.sha256 = await sha256(bytes.slice());
  }
  const bytes = strToU8(JSON.stringify(manifeste));
  parts['manifeste.json'] = bytes;
  parts['manifeste.sha256'] = strToU8(await sha256(bytes.slice() as Uint8Array<ArrayBuffer>));
  return asFile([zipSync(parts as Zippable) as Uint8Array<ArrayBuffer>]);
}
const replaceIn = (part: string, from: string, to: string) => (parts: Record<string, Uint8Array>) => {
  const text = strFromU8(parts[part] ?? new Uint8Array());
  expect(text).toContain(from);
  parts[part] = strToU8(text.replace(from, to));
};

test('a copy of a newer version is told before anything else of it is judged', async () => {
  const newer = await forge((_parts, m) => Object.assign(m, { version: 2, nombres: 'autrement' }));
  expect(await ouvrir(newer)).toEqual({ ok: false, refus: { code: 'export-plus-recent', version: 2, connue: 1 } });
  const schema = await forge((_parts, m) => Object.assign(m, { schema: 9 }));
  expect(await ouvrir(schema)).toEqual({ ok: false, refus: { code: 'export-plus-recent', version: 9, connue: 1 } });
});

const forged: [string, (parts: Record<string, Uint8Array>, m: Record<string, unknown>) => void][] = [
  ['a record of the wrong shape', replaceIn('seances/0001.jsonl', '"2026-09-24"', '"2026-13-99"')],
  ['a line that is no JSON', replaceIn('communes/0001.jsonl', '{', '{{')],
  ['a prototype', replaceIn('communes/0001.jsonl', '"pays"', '"__proto__":{"x":1},"pays"')],
  ['a text log that is none', replaceIn('texte-maj/0001.jsonl', '"maj":"', '"maj":"fX19fX19')],
  [
    'the same record twice',
    (parts) => {
      const p = parts['communes/0001.jsonl'] ?? new Uint8Array();
      parts['communes/0001.jsonl'] = new Uint8Array([...p, ...p]);
    },
  ],
  [
    'a part nobody knows',
    (parts, m) => {
      parts['../intrus.jsonl'] = strToU8('{}');
      (m['parts'] as unknown[]).push({ nom: '../intrus.jsonl', sha256: '', octets: 2 });
    },
  ],
  [
    'a part that is missing',
    (parts) => {
      delete parts['journal/0001.jsonl'];
    },
  ],
];
test.each(forged)('a forged copy with %s is refused, and leaves nothing', async (_what, change) => {
  const outcome = await ouvrir(await forge(change));
  expect(outcome).toEqual({ ok: false, refus: { code: 'export-altere', nom: 'copie.carnet' } });
  expect(await carnets()).toHaveLength(1);
});

test('a part that swells beyond what it declares is refused before it fills the memory', async () => {
  const bomb = strToU8('{"a":"' + ' '.repeat(5_000_000) + '"}');
  const file = await forge((parts) => {
    parts['communes/0001.jsonl'] = bomb;
  });
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(bytes.length).toBeLessThan(50_000);
  // Declared whole, it is merely a record of the wrong shape.
  expect(await ouvrir(file)).toMatchObject({ ok: false, refus: { code: 'export-altere' } });
  // Declared small, its table lies.
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < bytes.length - 30; i++) {
    if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) === bomb.length)
      view.setUint32(i + 24, 1000, true);
  }
  expect(await ouvrir(asFile([bytes]))).toMatchObject({ ok: false, refus: { code: 'export-altere' } });
  expect(await carnets()).toHaveLength(1);
});

test('any other file is refused as what it is', async () => {
  expect(await ouvrir(asFile(['%PDF-1.7'], 'rapport.pdf'))).toMatchObject({
    ok: false,
    refus: { code: 'fichier-refuse', nom: 'rapport.pdf' },
  });
  const other = zipSync({ 'a.txt': strToU8('a') }) as Uint8Array<ArrayBuffer>;
  expect(await ouvrir(asFile([other], 'a.zip'))).toMatchObject({
    ok: false,
    refus: { code: 'fichier-refuse', nom: 'a.zip' },
  });
});

test('a disk that fills up during the opening leaves nothing', async () => {
  const { blob } = await exporter(LE, undefined, db);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await ouvrir(asFile([blob]))).toEqual({ ok: false, refus: { code: 'stockage-plein' } });
  expect(await carnets()).toHaveLength(1);
});
