import * as v from 'valibot';
import type { Operation } from '../domain/operation.ts';
import * as s from '../domain/schema.ts';

export const recordKinds = [
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

/** Base64url and the signs of ids: nothing that could name a path, a table or a header. */
const identifiant = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{1,200}$/));
const texte = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const entier = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
export const portee = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{1,400}$/));
export const idSync = identifiant;

/** An operation as it travels. Unknown entries are kept: a newer app may have added some. */
export const operationSchema: v.GenericSchema<unknown, Operation> = v.looseObject({
  id: identifiant,
  // A kind that only a newer app knows is not an error: the operation waits.
  kind: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,60}$/)),
  recordId: identifiant,
  scope: portee,
  type: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,60}$/)),
  payload: v.unknown(),
  author: s.texteCourt,
  device: identifiant,
  seq: v.pipe(entier, v.minValue(1)),
  at: texte(40),
  base: v.object({
    version: entier,
    ownSeq: entier,
    autres: v.optional(v.pipe(v.array(v.object({ device: identifiant, seq: entier })), v.maxLength(50))),
  }),
  apres: v.pipe(v.array(identifiant), v.maxLength(200)),
  geste: identifiant,
  schema: v.pipe(entier, v.minValue(1)),
}) as unknown as v.GenericSchema<unknown, Operation>;
