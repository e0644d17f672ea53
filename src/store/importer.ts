import * as v from 'valibot';
import { uuidv7 } from 'uuidv7';
import { SCHEMA } from '../domain/operation.ts';
import { accept, refuse, type Outcome, type Refus } from '../domain/refus.ts';
import { CopieAlteree } from './copieAlteree.ts';
import { Carnet } from './db.ts';
import { FORMAT, FORMAT_VERSION, MANIFESTE, manifesteSchema, SCEAU, type Manifeste } from './exportFormat.ts';
import { safeNom } from './fichiers.ts';
import { sha256 } from './sha256.ts';
import { MAX_OCTETS } from '../sync/typeFichier.ts';
import { ecrireLignes } from './importerLignes.ts';
import { projeter } from './projection.ts';
import { isQuota } from './quota.ts';
import { laisserOrphelins } from './synchro/textesRefuses.ts';
import { projeterTexte } from './textes.ts';
import { lireEntree, lireTable, ZipIllisible, type EntreeZip } from './zipLire.ts';

const MAX_FICHIER = 4_000_000_000;
const MAX_MANIFESTE = 32_000_000;
/** One long text is one line, and a part holds at least a line. */
const MAX_PART = 64_000_000;

/** A copy that was looked at and can be opened. */
export type CopieLue = {
  readonly manifeste: Manifeste;
  readonly blob: Blob;
  readonly nom: string;
  readonly table: ReadonlyMap<string, EntreeZip>;
};

/** What the file says of itself, checked as far as it can be without reading everything. Writes nothing. */
export async function examiner(file: File): Promise<Outcome<CopieLue>> {
  const nom = safeNom(file.name);
  if (file.size > MAX_FICHIER)
    return refuse({ code: 'fichier-trop-lourd', nom, octets: file.size, maximum: MAX_FICHIER });
  try {
    const table = await lireTable(file);
    const entry = table.get(MANIFESTE);
    if (entry === undefined) return refuse({ code: 'fichier-refuse', nom, type: file.type });
    const bytes = await lireEntree(file, entry, MAX_MANIFESTE);
    const read = manifesteOf(bytes, nom);
    if (!read.ok) return read;
    const sceau = table.get(SCEAU);
    const sealed = sceau && new TextDecoder().decode(await lireEntree(file, sceau, 100)).trim();
    if (sealed !== (await sha256(bytes)) || !complete(read.value, table)) return refuse({ code: 'export-altere', nom });
    return accept({ manifeste: read.value, blob: file, nom, table });
  } catch (error) {
    return refuse(refusOf(error, nom));
  }
}

/** The manifest; a newer format is told before anything of it is judged. */
function manifesteOf(bytes: Uint8Array, nom: string): Outcome<Manifeste> {
  const value: unknown = parse(new TextDecoder().decode(bytes));
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number(), schema: v.number() }), value);
  if (!head.success) return refuse({ code: 'fichier-refuse', nom, type: '' });
  const { version, schema } = head.output;
  if (version > FORMAT_VERSION) return refuse({ code: 'export-plus-recent', version, connue: FORMAT_VERSION });
  if (schema > SCHEMA) return refuse({ code: 'export-plus-recent', version: schema, connue: SCHEMA });
  const manifeste = v.safeParse(manifesteSchema, value);
  return manifeste.success ? accept(manifeste.output) : refuse({ code: 'export-altere', nom });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const complete = ({ parts, fichiers }: Manifeste, table: ReadonlyMap<string, EntreeZip>): boolean =>
  parts.every((p) => table.get(p.nom)?.octets === p.octets && p.octets <= MAX_PART) &&
  fichiers.every((f) => table.get(`fichiers/${f.sha256}`)?.octets === f.octets && f.octets <= MAX_OCTETS);

function refusOf(error: unknown, nom: string): Refus {
  if (error instanceof CopieAlteree) return { code: 'export-altere', nom };
  if (error instanceof ZipIllisible) {
    if (error.defaut === 'etranger') return { code: 'fichier-refuse', nom, type: '' };
    return { code: error.defaut === 'tronque' ? 'export-tronque' : 'export-altere', nom };
  }
  if (isQuota(error)) return { code: 'stockage-plein' };
  // The disk took the file away: moved, unplugged, changed since it was chosen.
  if (error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name)) {
    return { code: 'fichier-illisible', nom };
  }
  throw error;
}

/**
 * Opens a copy as a carnet of its own, in a new database whose name is answered: nothing that exists is touched, and a
 * copy that fails leaves nothing. `le` is the instant of the opening (ISO); `onProgress` hears from 0 to 1.
 */
export async function importer(
  copie: CopieLue,
  { nom, le, onProgress }: { nom: string; le: string; onProgress?: (done: number) => void },
): Promise<Outcome<string>> {
  const base = `carnet-${uuidv7()}`;
  const db = new Carnet(base);
  try {
    await db.meta.put({ cle: 'importEnCours', valeur: le });
    await ecrireTout(db, copie, onProgress);
    await db.transaction('rw', db.meta, async () => {
      await db.meta.put({ cle: 'nom', valeur: nom });
      await db.meta.put({
        cle: 'origine',
        valeur: { fichier: copie.nom, exportedAt: copie.manifeste.exportedAt, ouvertLe: le },
      });
      await db.meta.delete('importEnCours');
    });
    db.close();
    return accept(base);
  } catch (error) {
    await db.delete();
    return refuse(refusOf(error, copie.nom));
  }
}

async function ecrireTout(
  db: Carnet,
  { manifeste, blob, table }: CopieLue,
  onProgress?: (done: number) => void,
): Promise<void> {
  const total =
    manifeste.parts.reduce((n, p) => n + p.octets, 0) + manifeste.fichiers.reduce((n, f) => n + f.octets, 0);
  let read = 0;
  const checked = async (nom: string, sha: string, octets: number, maximum: number) => {
    const entry = table.get(nom);
    if (entry === undefined) throw new CopieAlteree(nom);
    const bytes = await lireEntree(blob, entry, maximum);
    if ((await sha256(bytes)) !== sha) throw new CopieAlteree(nom);
    read += octets;
    onProgress?.(total === 0 ? 1 : read / total);
    return bytes;
  };
  for (const part of manifeste.parts) {
    await ecrireLignes(db, part.nom, await checked(part.nom, part.sha256, part.octets, MAX_PART));
  }
  for (const { sha256: sha, type, octets } of manifeste.fichiers) {
    const bytes = await checked(`fichiers/${sha}`, sha, octets, MAX_OCTETS);
    await db.fichiers.put({ sha256: sha, blob: new Blob([bytes], { type }), type, octets });
  }
  await rebuild(db);
}

/** Projections are not in the copy: they are made again from what is. */
async function rebuild(db: Carnet): Promise<void> {
  for (const id of await db.seances.toCollection().primaryKeys()) {
    await db.transaction('rw', [db.seances, db.registres, db.instances, db.deliberations], async () => {
      const seance = await db.seances.get(id);
      if (seance) await projeter(db, seance);
    });
  }
  for (const { id, seanceId, majLe } of await db.textes.toArray()) {
    await db.transaction('rw', [db.texteMaj, db.textes], () => projeterTexte(db, id, seanceId, majLe));
  }
  await laisserOrphelins(db);
}
