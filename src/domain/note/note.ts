import * as v from 'valibot';
import * as s from '../schema.ts';

export const noteSchema = v.object({
  id: s.id,
  /** The account that owns it: nobody else reads it. */
  compte: s.id,
  seanceId: s.id,
  pointId: v.optional(s.id),
  texte: s.texteLong,
});

/** A person's own note on a sitting or on one of its points. */
export type Note = v.InferOutput<typeof noteSchema> & { readonly scope: string; readonly supprimee?: boolean };
