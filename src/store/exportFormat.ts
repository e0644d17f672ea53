import * as v from 'valibot';
import { numeroSchema } from '../domain/acte/registre.ts';
import type { AnyRecord } from '../domain/apply.ts';
import { instanceSchema, mandatSchema } from '../domain/instance/instance.ts';
import { coordonneesSchema, personneSchema } from '../domain/instance/personne.ts';
import type { Operation, RecordKind } from '../domain/operation.ts';
import { noteSchema } from '../domain/note/note.ts';
import * as s from '../domain/schema.ts';
import { faitSchema } from '../domain/seance/fait.ts';
import { envoiSchema, membreSchema, pieceSchema, pointSchema, seanceEnteteSchema } from '../domain/seance/seance.ts';
import { communeSchema } from '../domain/territoire/commune.ts';
import { territoireSchema } from '../domain/territoire/territoire.ts';

/** A carnet in one file: a zip of JSON lines, with a manifest that says the SHA-256 of each part. */
export const FORMAT = 'carnet-de-seance';
/** Version of the file format that this build writes, and the newest it reads. */
export const FORMAT_VERSION = 1;
export const MANIFESTE = 'manifeste.json';
/** SHA-256 of the manifest itself. */
export const SCEAU = 'manifeste.sha256';

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const instant = v.pipe(v.string(), v.maxLength(40));
/** Bytes of all the files together: far more than one number of the domain may be. */
const octets = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const manifesteSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Schema of the operations inside. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: s.texteCourt,
  exportedAt: instant,
  nom: v.optional(s.texteCourt),
  auteur: v.optional(s.texteCourt),
  communes: v.pipe(v.array(s.texteCourt), v.maxLength(40_000)),
  instances: v.pipe(v.array(s.texteCourt), v.maxLength(40_000)),
  premiereSeance: v.optional(s.dateCivile),
  derniereSeance: v.optional(s.dateCivile),
  nombres: v.object({
    seances: s.nombre,
    operations: s.nombre,
    textes: s.nombre,
    fichiers: s.nombre,
    octetsFichiers: octets,
  }),
  parts: v.pipe(v.array(v.object({ nom: s.texteCourt, sha256: hex, octets: s.nombre })), v.maxLength(100_000)),
  fichiers: v.pipe(v.array(v.object({ sha256: hex, type: s.texteCourt, octets: s.nombre })), v.maxLength(100_000)),
});
/** What an exported file says of itself: shown before it is opened. */
export type Manifeste = v.InferOutput<typeof manifesteSchema>;

const scope = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const trace = v.object({ le: instant, par: s.texteCourt, motif: v.optional(s.texteLong) });

const entree = v.object({
  operation: s.id,
  type: s.id,
  payload: v.unknown(),
  author: s.texteCourt,
  device: s.id,
  at: instant,
});

/** Records as the device keeps them. Only checked: the row itself is kept, so fields of a newer build survive. */
export const recordSchemas: Readonly<Record<RecordKind, v.GenericSchema>> = {
  commune: v.object({ ...communeSchema.entries, scope }),
  territoire: v.object({ ...territoireSchema.entries, scope }),
  personne: v.object({ ...personneSchema.entries, scope }),
  coordonnees: v.object({ ...coordonneesSchema.entries, scope }),
  instance: v.object({ ...instanceSchema.entries, scope, mandats: v.array(mandatSchema) }),
  seance: v.object({
    ...seanceEnteteSchema.entries,
    scope,
    membres: v.array(membreSchema),
    points: v.array(v.object({ ...pointSchema.entries, pieces: v.array(pieceSchema) })),
    envois: v.record(v.string(), envoiSchema),
    deroule: v.array(
      v.intersect([
        faitSchema,
        v.object({
          saisiLe: instant,
          corrections: v.optional(v.array(v.object({ ...trace.entries, avant: faitSchema }))),
          annule: v.optional(trace),
        }),
      ]),
    ),
    pv: v.object({
      remarques: v.array(v.object({ id: s.id, texte: v.string() })),
      arrete: v.optional(v.object({ le: v.string() })),
      depose: v.optional(pieceSchema),
    }),
    liste: v.object({}),
    actes: v.record(v.string(), v.object({})),
    rectifications: v.array(v.object({ le: instant, motif: v.string(), operation: v.string() })),
  }),
  registre: v.object({
    id: s.id,
    scope,
    instanceId: s.id,
    annee: s.nombre,
    numeros: v.record(v.string(), v.omit(numeroSchema, ['scrutinId'])),
  }),
  divergence: v.object({
    id: s.id,
    scope,
    sur: v.object({ kind: s.id, id: s.id }),
    cellules: v.array(v.string()),
    gardees: v.array(entree),
    ecartee: entree,
    ouverteLe: instant,
  }),
  note: v.object({ ...noteSchema.entries, scope }),
} satisfies Record<RecordKind, v.GenericSchema<unknown, Partial<AnyRecord>>>;

const kinds = [
  'commune',
  'territoire',
  'personne',
  'coordonnees',
  'instance',
  'seance',
  'registre',
  'divergence',
  'note',
] as const;

export const operationSchema: v.GenericSchema<unknown, Operation> = v.object({
  id: s.id,
  kind: v.picklist(kinds),
  recordId: s.id,
  scope,
  type: s.id,
  payload: v.unknown(),
  author: s.texteCourt,
  device: s.id,
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: instant,
  base: v.object({ version: v.number(), ownSeq: v.number() }),
  apres: s.ids,
  geste: s.id,
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  etat: v.optional(v.literal('refusee')),
  refus: v.optional(v.looseObject({ code: s.id })),
  reprise: v.optional(
    v.object({ le: instant, comment: v.picklist(['refaite', 'ecartee']), motif: v.optional(s.texteLong) }),
  ),
}) as unknown as v.GenericSchema<unknown, Operation>;

const texteId = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
export const texteSchema = v.object({ id: texteId, seanceId: s.id, majLe: instant });
export const texteMajSchema = v.object({ texteId, maj: v.pipe(v.string(), v.maxLength(60_000_000)) });

/** Drafts, the author's name, habits of the carnet. */
export const metaSchema = v.object({ cle: texteId, valeur: v.unknown() });
/** Rows of `meta` that speak of this device or of this very database, and never travel. */
export const metaDAppareil: ReadonlySet<string> = new Set([
  'appareil',
  'sequence',
  'derniereCopie',
  'importEnCours',
  'serveur',
  'synchro',
  'acces',
  'decalage',
]);

/** Parts in the order they are written and read: `seances/0001.jsonl`. */
export const dossiers = [
  'communes',
  'territoires',
  'personnes',
  'coordonnees',
  'instances',
  'seances',
  'registres',
  'divergences',
  'notes',
  'journal',
  'textes',
  'texte-maj',
  'meta',
] as const;
export type Dossier = (typeof dossiers)[number];
