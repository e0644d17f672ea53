import type { IndexableType } from 'dexie';
import { SCHEMA } from '../domain/operation.ts';
import { resumeCarnet, type Resume } from './resumeCarnet.ts';
import { carnet } from './courant.ts';
import type { Carnet, LigneJournal } from './db.ts';
import {
  FORMAT,
  FORMAT_VERSION,
  MANIFESTE,
  metaDAppareil,
  SCEAU,
  type Dossier,
  type Manifeste,
} from './exportFormat.ts';
import { sha256 } from './sha256.ts';
import { operationDe } from './synchro/demander.ts';
import { recoverTextes } from './textes.ts';
import { VERSION } from './version.ts';
import { ZipEcrit } from './zipEcrire.ts';

/** A whole carnet as one file. */
export type Copie = { readonly blob: Blob; readonly nom: string; readonly manifeste: Manifeste };

const PAGE = 500;
/** Size from which a part is closed and the next one begun, in bytes of text. */
const PART = 2_000_000;

type Part = { readonly nom: string; readonly bytes: Uint8Array<ArrayBuffer> };

const encode = (lines: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

type Row = Readonly<Record<string, unknown>>;

/** Every row of a table in the order of its key, as parts of JSON lines; runs inside the export's transaction. */
async function partsOf(
  db: Carnet,
  dossier: Dossier,
  name: string,
  lineOf: (row: Row) => unknown = same,
): Promise<Part[]> {
  const table = db.table<Row, IndexableType>(name);
  const key = String(table.schema.primKey.keyPath);
  const parts: Part[] = [];
  let lines: string[] = [];
  let size = 0;
  const close = () => {
    if (lines.length === 0) return;
    parts.push({ nom: `${dossier}/${String(parts.length + 1).padStart(4, '0')}.jsonl`, bytes: encode(lines) });
    lines = [];
    size = 0;
  };
  let rows = await table.orderBy(':id').limit(PAGE).toArray();
  while (rows.length > 0) {
    for (const value of rows.map(lineOf)) {
      if (value === undefined) continue;
      const line = JSON.stringify(value);
      lines.push(line);
      size += line.length;
      if (size > PART) close();
    }
    rows = await table.where(':id').above(rows.at(-1)?.[key]).limit(PAGE).toArray();
  }
  close();
  return parts;
}

const same = (row: Row): unknown => row;
/** Of what a server said only its refusals travel: opened elsewhere, a copy knows no server. */
const operationOf = (row: Row): unknown => {
  const operation = operationDe(row as LigneJournal);
  if (row['etat'] !== 'refusee') return operation;
  return { ...operation, etat: 'refusee', refus: row['refus'], reprise: row['reprise'] };
};
/** The words are in the log; this says whose they are, and since when. */
const texteOf = ({ id, seanceId, majLe }: Row): unknown => ({ id, seanceId, majLe });
const majOf = ({ texteId, maj }: Row): unknown => ({ texteId, maj: base64(maj as Uint8Array) });
const metaOf = (row: Row): unknown => (metaDAppareil.has(String(row['cle'])) ? undefined : row);

/** One reading of everything at one instant: what is written meanwhile is in the next copy. */
function readAll(
  db: Carnet,
): Promise<{ parts: Part[]; fichiers: Manifeste['fichiers']; resume: Resume; auteur: unknown; nom: unknown }> {
  return db.transaction('r', db.tables, async () => {
    const parts = [
      ...(await partsOf(db, 'communes', 'communes')),
      ...(await partsOf(db, 'territoires', 'territoires')),
      ...(await partsOf(db, 'personnes', 'personnes')),
      ...(await partsOf(db, 'coordonnees', 'coordonnees')),
      ...(await partsOf(db, 'instances', 'instances')),
      ...(await partsOf(db, 'seances', 'seances')),
      ...(await partsOf(db, 'registres', 'registres')),
      ...(await partsOf(db, 'divergences', 'divergences')),
      ...(await partsOf(db, 'notes', 'notes')),
      ...(await partsOf(db, 'journal', 'journal', operationOf)),
      ...(await partsOf(db, 'textes', 'textes', texteOf)),
      ...(await partsOf(db, 'texte-maj', 'texteMaj', majOf)),
      ...(await partsOf(db, 'meta', 'meta', metaOf)),
    ];
    const fichiers = (await db.fichiers.toArray()).map((f) => ({ sha256: f.sha256, type: f.type, octets: f.octets }));
    const auteur = (await db.meta.get('auteur'))?.valeur;
    const nom = (await db.meta.get('nom'))?.valeur;
    return { parts, fichiers, resume: await resumeCarnet(db), auteur, nom };
  });
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/**
 * The whole carnet in one file: records, journal with its envelopes, texts, files. The same carnet at the same
 * `exportedAt` (ISO instant) gives the same bytes. `onProgress` hears from 0 to 1.
 */
export async function exporter(
  exportedAt: string,
  onProgress?: (done: number) => void,
  db: Carnet = carnet(),
): Promise<Copie> {
  await recoverTextes(db);
  const { parts, fichiers, resume, auteur, nom } = await readAll(db);
  const zip = new ZipEcrit();
  const total = parts.reduce((sum, p) => sum + p.bytes.length, 0) + fichiers.reduce((sum, f) => sum + f.octets, 0);
  let written = 0;
  const wrote = (octets: number) => {
    written += octets;
    onProgress?.(total === 0 ? 1 : written / total);
  };
  const listed: Manifeste['parts'] = [];
  for (const { nom: part, bytes } of parts) {
    listed.push({ nom: part, sha256: await sha256(bytes), octets: bytes.length });
    await zip.add(part, bytes, true);
    wrote(bytes.length);
  }
  for (const { sha256: sha, octets } of fichiers) {
    const kept = await db.fichiers.get(sha);
    if (kept === undefined) throw new Error(`file ${sha} left the carnet during its copy`);
    await zip.add(`fichiers/${sha}`, kept.blob, false);
    wrote(octets);
  }
  const manifeste: Manifeste = {
    format: FORMAT,
    version: FORMAT_VERSION,
    schema: SCHEMA,
    app: VERSION,
    exportedAt,
    ...(typeof nom === 'string' ? { nom } : {}),
    ...(typeof auteur === 'string' ? { auteur } : {}),
    ...resume,
    nombres: {
      ...resume.nombres,
      fichiers: fichiers.length,
      octetsFichiers: fichiers.reduce((sum, f) => sum + f.octets, 0),
    },
    parts: listed,
    fichiers,
  };
  const bytes = encode([JSON.stringify(manifeste)]);
  await zip.add(MANIFESTE, bytes, true);
  await zip.add(SCEAU, encode([await sha256(bytes)]), false);
  const stem = slug(typeof nom === 'string' && nom !== '' ? nom : (resume.communes[0] ?? '')) || 'seances';
  return { blob: zip.end('application/zip'), nom: `carnet-${stem}-${exportedAt.slice(0, 10)}.carnet`, manifeste };
}
