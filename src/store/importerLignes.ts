import * as v from 'valibot';
import * as Y from 'yjs';
import type { Carnet } from './db.ts';
import { CopieAlteree } from './copieAlteree.ts';
import {
  dossiers,
  metaDAppareil,
  metaSchema,
  operationSchema,
  recordSchemas,
  texteMajSchema,
  texteSchema,
  type Dossier,
} from './exportFormat.ts';

const LOT = 500;
type Row = Readonly<Record<string, unknown>>;

type Arrivee = { readonly table: string; readonly schema: v.GenericSchema; readonly row?: (ligne: Row) => unknown };

function bytesOf(base64: unknown): Uint8Array {
  try {
    const maj = Uint8Array.from(atob(String(base64)), (c) => c.charCodeAt(0));
    // Read once here, so that no text of a damaged copy breaks the screen that shows it.
    Y.applyUpdate(new Y.Doc(), maj);
    return maj;
  } catch (error) {
    throw new CopieAlteree(String(error));
  }
}

const arrivees: Readonly<Record<Dossier, Arrivee>> = {
  communes: { table: 'communes', schema: recordSchemas.commune },
  territoires: { table: 'territoires', schema: recordSchemas.territoire },
  personnes: { table: 'personnes', schema: recordSchemas.personne },
  coordonnees: { table: 'coordonnees', schema: recordSchemas.coordonnees },
  instances: { table: 'instances', schema: recordSchemas.instance },
  seances: { table: 'seances', schema: recordSchemas.seance },
  registres: { table: 'registres', schema: recordSchemas.registre },
  divergences: { table: 'divergences', schema: recordSchemas.divergence },
  notes: { table: 'notes', schema: recordSchemas.note },
  journal: { table: 'journal', schema: operationSchema, row: (ligne) => ({ etat: 'en-attente', ...ligne }) },
  textes: { table: 'textes', schema: texteSchema, row: (ligne) => ({ ...ligne, json: { type: 'doc' }, brut: '' }) },
  'texte-maj': {
    table: 'texteMaj',
    schema: texteMajSchema,
    row: ({ texteId, maj }) => ({ texteId, maj: bytesOf(maj) }),
  },
  meta: { table: 'meta', schema: metaSchema },
};

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line, (key, inner: unknown) => {
      if (key === '__proto__') throw new CopieAlteree(key);
      return inner;
    });
  } catch (error) {
    if (error instanceof SyntaxError) throw new CopieAlteree(error.message);
    throw error;
  }
}

function parseLigne(line: string, schema: v.GenericSchema): Row {
  const value = parseJson(line);
  if (!v.is(schema, value)) throw new CopieAlteree(line.slice(0, 200));
  return value as Row;
}

function linesOf(bytes: Uint8Array): string[] {
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .split('\n')
      .filter((line) => line !== '');
  } catch (error) {
    // The decoder's way to say that these bytes are no UTF-8.
    if (error instanceof TypeError) throw new CopieAlteree(error.message);
    throw error;
  }
}

const rowsOf = (bytes: Uint8Array, { schema, row }: Arrivee): unknown[] =>
  linesOf(bytes)
    .map((line) => parseLigne(line, schema))
    .filter((ligne) => !metaDAppareil.has(String(ligne['cle'])))
    .map((ligne) => (row ? row(ligne) : ligne));

/** The rows of one part into their table, each checked before any is written. Throws `CopieAlteree`. */
export async function ecrireLignes(db: Carnet, part: string, bytes: Uint8Array): Promise<void> {
  const dossier = dossiers.find((d) => part.startsWith(`${d}/`));
  if (dossier === undefined) throw new CopieAlteree(part);
  const arrivee = arrivees[dossier];
  const rows = rowsOf(bytes, arrivee);
  for (let i = 0; i < rows.length; i += LOT) {
    try {
      await db.table(arrivee.table).bulkAdd(rows.slice(i, i + LOT));
    } catch (error) {
      // The same record twice.
      if (error instanceof Error && error.name === 'BulkError' && /ConstraintError|already exists/.test(String(error)))
        throw new CopieAlteree(part);
      throw error;
    }
  }
}
