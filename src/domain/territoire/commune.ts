import * as v from 'valibot';
import * as s from '../schema.ts';

export const communeSchema = v.object({
  id: s.id,
  /** INSEE code in France, NIS code in Belgium. */
  code: s.texteCourt,
  pays: v.picklist(['FR', 'BE']),
  nom: s.texteCourt,
  /** Name in the country's other language, when it has one of its own. */
  nomNl: v.optional(s.texteCourt),
  /** Codes it had before, each with its last day: eleven communes of Hainaut changed theirs in 2019. */
  anciensCodes: v.optional(v.array(v.object({ code: s.texteCourt, jusquAu: v.optional(s.dateCivile) }))),
  departement: v.optional(s.texteCourt),
  codesPostaux: v.array(s.texteCourt),
  population: s.nombre,
  anneePopulation: v.optional(s.nombre),
  adresse: v.optional(s.texteLong),
  courriel: v.optional(s.texteCourt),
  telephone: v.optional(s.texteCourt),
  site: v.optional(s.texteCourt),
  siret: v.optional(s.texteCourt),
});

/** A commune as the carnet knows it; `id` is derived from the official code (`fr-11069`). */
export type Commune = v.InferOutput<typeof communeSchema> & { readonly scope: string; readonly supprimee?: boolean };

/** `fr-11069`, so that two carnets naming the same commune meet on one record. */
export const communeId = (pays: 'FR' | 'BE', code: string): string => `${pays.toLowerCase()}-${code}`;
