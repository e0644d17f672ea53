import * as v from 'valibot';

/**
 * A backup: JSON lines in one gzip. First `entete`, then rows as `[table, row]` and files as `["", path, offset, base64]`,
 * at the end `{fin: number of lines between}`: one that was cut short says nothing of its end.
 */
export const enteteSchema = v.object({
  format: v.literal('carnet-serveur'),
  version: v.literal(1),
  /** Number of the last migration of the database it was made from. */
  migration: v.pipe(v.number(), v.integer(), v.minValue(1)),
  le: v.string(),
});
export type Entete = v.InferOutput<typeof enteteSchema>;

export const finSchema = v.object({ fin: v.number() });

const cellule = v.union([v.string(), v.number(), v.null()]);
export const ligneSchema = v.tuple([v.string(), v.record(v.string(), cellule)]);
/** Files lie under the data folder by names that the server chose. */
const chemin = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/));
export const morceauSchema = v.tuple([
  v.literal(''),
  chemin,
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.string(),
]);

/** Why a file is no backup that can be restored here. */
export class SauvegardeIllisible extends Error {}
